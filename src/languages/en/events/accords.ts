/** Texts that two sides sign. */
export const ACCORDS =
  "agreement|agreements|declaration|declarations|memorandum|memoranda|treaty|treaties|pact|accord|accords|contract|contracts|charter|charters|protocol|protocols|mou|convention|covenant|annex|deal|compact|concordat|deed|twinning document|twinning documents|twinning scroll|partnership document|documents of|lease|the one|first one|last one|second one|latest one|original one|scroll of friendship|oath of friendship|twinning oath";
