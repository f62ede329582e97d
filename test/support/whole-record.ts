import type { KronikaRecord } from "../../src/records/schema.ts";

const TEXT = "Ona Kowal visited Toruń on 13 May 2024.\nX";

const mention = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

/** A small record that has something of everything in it. */
export const wholeRecord = (): KronikaRecord => ({
  schema: "kronika.record/1",
  id: "r_0123456789ab",
  source: {
    uri: "file:one.txt",
    mediaType: "text/plain",
    charset: "utf-8",
    contentHash: `sha256:${"0".repeat(64)}`,
    retrievedAt: null,
  },
  pipeline: { version: "0.1.0", rules: "sha256:1", config: "sha256:2" },
  title: "",
  language: { code: "en", confidence: 0.99 },
  published: { edtf: "2024-05-14", basis: "meta", raw: "2024-05-14" },
  credits: [{ kind: "photo", name: "X", holder: null, year: null, licence: null, start: 40, end: 41 }],
  text: TEXT,
  blocks: [
    { kind: "paragraph", start: 0, end: 39, language: "en" },
    { kind: "credit", start: 40, end: 41, language: "en" },
  ],
  dates: [
    {
      id: "d1",
      edtf: "2024-05-13",
      earliest: "2024-05-13",
      latest: "2024-05-13",
      precision: "day",
      basis: "explicit",
      role: "content",
      confidence: 0.99,
      rule: "en/dates/day-month-year",
      mentions: [mention("13 May 2024")],
    },
  ],
  people: [
    {
      id: "p1",
      name: "Ona Kowal",
      given: "Ona",
      family: "Kowal",
      gender: "female",
      kind: "participant",
      alternatives: [],
      roles: [],
      confidence: 0.9,
      rule: "en/people/given-family",
      mentions: [{ ...mention("Ona Kowal"), form: "full" }],
    },
  ],
  cities: [
    {
      id: "c1",
      name: "Toruń",
      country: "PL",
      names: { pl: "Toruń", en: "Toruń", lt: "Torunė" },
      geonames: 3083271,
      wikidata: null,
      latitude: 53.01,
      longitude: 18.6,
      scope: "city",
      confidence: 0.99,
      rule: "cities/gazetteer",
      mentions: [mention("Toruń")],
    },
  ],
  organisations: [],
  events: [
    {
      id: "e1",
      type: "visit",
      title: "visited Toruń",
      date: "2024-05-13",
      dateId: "d1",
      dateBasis: "explicit",
      place: "c1",
      venue: null,
      cities: ["c1"],
      participants: [{ person: "p1", role: "guest" }],
      organisations: [],
      modality: "asserted",
      partOf: null,
      confidence: 0.9,
      rule: "visit/en",
      evidence: mention("Ona Kowal visited Toruń"),
    },
  ],
  partnerships: [],
  diagnostics: [{ code: "date/none", stage: "dates", severity: "info", message: "Nothing to say." }],
});
