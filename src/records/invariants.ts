import type { KronikaRecord } from "./schema.ts";

/** Something in a record that breaks a promise of the format: where, and what is wrong. */
export interface Violation {
  readonly path: string;
  readonly message: string;
}

interface Quoted {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

interface Reference {
  readonly path: string;
  readonly id: string | null;
}

const mentionsIn = (layer: string, entries: readonly { readonly mentions: readonly Omit<Quoted, "path">[] }[]) =>
  entries.flatMap(({ mentions }, index) =>
    mentions.map((mention, at): Quoted => ({ path: `${layer}[${index}].mentions[${at}]`, ...mention })),
  );

/** Everything in a record that claims to stand in its text. */
const quotedIn = (record: KronikaRecord): Quoted[] => [
  ...mentionsIn("dates", record.dates),
  ...mentionsIn("people", record.people),
  ...mentionsIn("cities", record.cities),
  ...mentionsIn("organisations", record.organisations),
  ...record.people.flatMap(({ roles }, index) =>
    roles.map(({ mention }, at): Quoted => ({ path: `people[${index}].roles[${at}].mention`, ...mention })),
  ),
  ...record.events.map(({ evidence }, index): Quoted => ({ path: `events[${index}].evidence`, ...evidence })),
  ...record.partnerships.map(
    ({ evidence }, index): Quoted => ({ path: `partnerships[${index}].evidence`, ...evidence }),
  ),
];

/** Spans without words of their own: they need only lie in the text. */
const spansIn = (record: KronikaRecord): Quoted[] => {
  const { start, end } = record.published ?? {};
  return [
    ...record.blocks.map((block, index): Quoted => ({ path: `blocks[${index}]`, start: block.start, end: block.end })),
    ...record.credits.map(
      (credit, index): Quoted => ({ path: `credits[${index}]`, start: credit.start, end: credit.end }),
    ),
    ...(start !== undefined && end !== undefined ? [{ path: "published", start, end }] : []),
    ...record.diagnostics.flatMap((diagnostic, index) =>
      diagnostic.start !== undefined && diagnostic.end !== undefined
        ? [{ path: `diagnostics[${index}]`, start: diagnostic.start, end: diagnostic.end }]
        : [],
    ),
  ];
};

const referencesIn = (record: KronikaRecord): Reference[] => [
  ...record.people.flatMap(({ roles }, index) =>
    roles.flatMap(({ city, organisation }, at) => [
      { path: `people[${index}].roles[${at}].city`, id: city },
      { path: `people[${index}].roles[${at}].organisation`, id: organisation },
    ]),
  ),
  ...record.organisations.map(({ city }, index) => ({ path: `organisations[${index}].city`, id: city })),
  ...record.events.flatMap((event, index) => [
    { path: `events[${index}].dateId`, id: event.dateId },
    { path: `events[${index}].place`, id: event.place },
    { path: `events[${index}].partOf`, id: event.partOf },
    ...event.cities.map((id, at) => ({ path: `events[${index}].cities[${at}]`, id })),
    ...event.participants.map(({ person }, at) => ({
      path: `events[${index}].participants[${at}].person`,
      id: person,
    })),
    ...event.organisations.map(({ organisation }, at) => ({
      path: `events[${index}].organisations[${at}].organisation`,
      id: organisation,
    })),
  ]),
  ...record.partnerships.flatMap(({ cities, events }, index) => [
    ...cities.map((id, at) => ({ path: `partnerships[${index}].cities[${at}]`, id })),
    ...events.map((id, at) => ({ path: `partnerships[${index}].events[${at}]`, id })),
  ]),
];

const entriesOf = (record: KronikaRecord) =>
  [
    ["dates", record.dates],
    ["people", record.people],
    ["cities", record.cities],
    ["organisations", record.organisations],
    ["events", record.events],
  ] as const;

/** Every mention and evidence is a piece of the text, letter by letter, and none is empty. */
const findWrongQuotes = (record: KronikaRecord): Violation[] =>
  quotedIn(record).flatMap(({ path, start, end, text }) => {
    if (end <= start) return [{ path, message: `is empty (${start}–${end})` }];
    const found = record.text.slice(start, end);
    if (found !== text) return [{ path, message: `says ${quote(text)}, the text has ${quote(found)}` }];
    return found.trim() === "" ? [{ path, message: "is white space only" }] : [];
  });

const findWrongSpans = ({ text, ...record }: KronikaRecord): Violation[] =>
  spansIn({ text, ...record }).flatMap(({ path, start, end }) =>
    start <= end && end <= text.length
      ? []
      : [{ path, message: `spans ${start}–${end} of a text of ${text.length} characters` }],
  );

/** Every id that is referred to exists. */
const findDanglingIds = (record: KronikaRecord): Violation[] => {
  const known = new Set(entriesOf(record).flatMap(([, entries]) => entries.map(({ id }) => id)));
  return referencesIn(record).flatMap(({ path, id }) =>
    id === null || known.has(id) ? [] : [{ path, message: `refers to ${id}, which is not in the record` }],
  );
};

const findRepeatedIds = (record: KronikaRecord): Violation[] =>
  entriesOf(record).flatMap(([layer, entries]) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id }, index) => {
      if (seen.has(id)) return [{ path: `${layer}[${index}].id`, message: `${id} is there twice` }];
      seen.add(id);
      return [];
    });
  });

const quote = (text: string | undefined): string => {
  const short = text !== undefined && text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short ?? null);
};

/** Finds what breaks the promises that a schema cannot state: quotes equal the text, spans lie in it, ids exist and are unique. */
export const findViolations = (record: KronikaRecord): Violation[] => [
  ...findWrongQuotes(record),
  ...findWrongSpans(record),
  ...findDanglingIds(record),
  ...findRepeatedIds(record),
];
