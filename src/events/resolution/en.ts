import { BODIES } from "../../languages/en/events/bodies.ts";
import { DECISIONS } from "../../languages/en/events/decisions.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of resolution events. */
export const resolutionEn = defineFrame({
  id: "resolution/en",
  type: "resolution",
  language: "en",
  verbs: [
    {
      forms: {
        past: "voted in favour|voted in favor|voted for|voted unanimously|voted against|abstained|(was|were) (carried|passed|adopted|approved|accepted|supported|backed) (unanimously|by a majority|by acclamation|without a vote|with)|(was|were) unanimously (carried|passed|adopted|approved|accepted|supported)",
      },
      object:
        "motion|resolution|proposal|draft|decision|document|it|councillors|council members|members|councillors|votes|abstention|abstentions|favour|favor",
      without: "election|elected|candidate*|residents|readers|jury|award*|honorary|budget project|voters",
      result: true,
      roles: { subject: "body" },
    },
    {
      forms: { past: "approved|adopted|accepted|passed|carried|agreed" },
      object: "votes|abstentions|unanimously|unanimous|show of hands|nem con|no votes against|votes to",
      without: "elected|election|children|rejected|defeated|title of|honorary",
      result: true,
      roles: { by: "body" },
    },
    {
      forms: { past: "moved by|proposed by and seconded by|seconded by|proposed and seconded" },
      object: "to|that|motion",
      without: "approach|failed|died|lost|withdrawn|defeated",
      result: true,
      roles: { by: "initiator", object: "initiator" },
    },
    {
      forms: {
        past: "recommended|(named|has named) the (new |)(square|street|roundabout|bridge|park|school|stadium|avenue|road|hall)|renamed|adopted|authorised|authorized|passed|approved|voted|resolved|endorsed|agreed|decided|backed|ratified|gave (its|their) (consent|approval|backing|blessing|support|agreement)|gave the (go-ahead|green light|all-clear)|gave (permission|approval|consent)|granted|signed off|unanimously supported|carried|enacted|imposed|banned|suspended|revoked|rescinded|repealed|broken off|terminated|committed itself|referred|set aside|ruled|supported|has supported|took (a|the) decision|made (a|the) decision|took decisions|has decided|have decided|has agreed|expressed (its|their|the) (consent|approval|support|agreement|will)|expressed (consent|approval)|accepted|has adopted|have adopted|has approved|gave a positive opinion|established the rules|amended",
        present:
          "adopts|approves|backs|agrees|votes|passes|endorses|back|approve|agree|gives the (go-ahead|green light)|decides",
        infinitive: "adopt|approve|pass|endorse|vote on|decide|decide on|ratify|rule on",
        noun: "adoption|approval",
      },
      object: BODIES,
      within: 12,
      without:
        "passed away|passed out|voted to elect|elected|voted against|children|award|awards|agreed that the meeting|backed out|has been passed over|advised|contract to|contractor|freedom of|honorary|appoint|appointed|school children|jury|voted in as|voted into|voted in the|polls|residents voted|readers|decided not to proceed|decided not to pursue",
      roles: { subject: "body", by: "body" },
    },
    {
      forms: {
        past: "adopted|passed|approved|enacted|unanimously adopted|endorsed|resolved|carried|accepted|noted and approved",
        present: "adopts|approves",
        infinitive: "adopt|approve|pass",
        noun: "adoption|approval",
      },
      object: `${DECISIONS}|minutes|accounts`,
      objectIs: "direct",
      without: `passed away|children|award|awards|school children`,
      roles: { subject: "body", by: "body" },
    },
    {
      forms: { past: "adopted|approved|passed" },
      object: "declaration|resolution|appeal|communiqué|manifesto|joint statement",
      objectIs: "bare",
      without: "council|councillors|members|committee|board",
      roles: { by: "body" },
    },
    {
      forms: { past: "was granted|were granted|granted|received|was given|gave" },
      object: "discharge|vote of confidence|vote of approval",
      objectIs: "bare",
      without: "hospital|patient|patients|honour|award|army",
      roles: { subject: "body", by: "body" },
    },
    {
      forms: {
        past: "it was (agreed|resolved|decided)|it was unanimously (agreed|resolved|decided)|it has been (agreed|decided|resolved)",
      },
      dated: true,
      without: "court|jury|couple|family|judge",
      roles: { by: "body" },
    },
    {
      forms: { past: "gave", present: "gives", infinitive: "give" },
      object:
        "its approval|their approval|its consent|its blessing|its backing|its assent|its go-ahead|its seal of approval|its agreement|the nod|the green light",
      within: 14,
      without: "bishop|parents|family",
      roles: { subject: "body" },
    },
  ],
  nouns: [],
  examples: [
    { text: "The council ⟦adopted a resolution⟧ on parks." },
    { text: "Councillors ⟦approved the budget⟧ on 4 May." },
    { text: "The motion ⟦was passed by the council⟧." },
    { text: "The council ⟦voted to name the square⟧ after a poet." },
    { text: "The council ⟦will adopt the budget⟧ on 9 June.", modality: "planned" },
    { text: "The members ⟦carried the motion⟧." },
    { text: "Councillors ⟦backed a plan⟧ for cycle lanes." },
    { text: "The council ⟦gave its consent⟧ to the sale." },
    { text: "The council ⟦gave⟧ the plan ⟦its approval⟧ on 4 May." },
    { text: "The accounts ⟦were approved by nine votes⟧ to two." },
    { text: "Trade with the port ⟦was suspended by the city council⟧." },
    { text: "18 councillors ⟦voted in favour⟧ of the resolution on 4 June 2024." },
    { text: "The council ⟦took a decision⟧ to build a school on 4 June 2024." },
    { text: "⟦It was agreed⟧ on 4 June 2024 that the council would write to the minister." },
    { text: "The mayor was ⟦granted⟧ a vote of confidence on 4 June 2024." },
  ],
  counterExamples: [
    { text: "No resolution was adopted.", because: "a negated verb" },
    { text: "The family adopted a dog.", because: "another meaning" },
    { text: "Resolutions are published online.", because: "nothing is adopted" },
    { text: "The former mayor passed away.", because: "a death" },
    { text: "The motion was defeated by nine votes to six.", because: "nothing was resolved" },
    { text: "The plan has yet to be approved by the council.", because: "a vote that is still to come" },
    { text: "The judge ruled that it was decided on 4 June 2024 by a court.", because: "a court is no council" },
  ],
});
