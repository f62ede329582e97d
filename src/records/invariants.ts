import type { KronikaRecord } from "./schema.ts";

/** Something in a record that breaks a promise of the format: where, and what is wrong. */
export interface Violation {
  readonly path: string;
  readonly message: string;
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Span {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Says where something stands; called only for what is wrong, because nearly nothing is. */
type Where = () => string;

type Visit<Item> = (item: Item, where: Where) => void;

const LAYERS = ["dates", "people", "cities", "organisations"] as const;

const ENTRIES = [...LAYERS, "events"] as const;

/** Visits everything in a record that claims to stand in its text. */
const visitQuotes = (record: KronikaRecord, visit: Visit<Quoted>): void => {
  for (const layer of LAYERS)
    for (const [index, { mentions }] of record[layer].entries())
      for (const [at, mention] of mentions.entries()) visit(mention, () => `${layer}[${index}].mentions[${at}]`);
  for (const [index, { roles }] of record.people.entries())
    for (const [at, { mention }] of roles.entries()) visit(mention, () => `people[${index}].roles[${at}].mention`);
  for (const [index, { evidence }] of record.events.entries()) visit(evidence, () => `events[${index}].evidence`);
  for (const [index, { evidence }] of record.partnerships.entries())
    visit(evidence, () => `partnerships[${index}].evidence`);
};

/** Visits the spans without words of their own: they need only lie in the text. */
const visitSpans = (record: KronikaRecord, visit: Visit<Span>): void => {
  for (const [index, block] of record.blocks.entries()) visit(block, () => `blocks[${index}]`);
  for (const [index, credit] of record.credits.entries()) visit(credit, () => `credits[${index}]`);
  for (const [index, diagnostic] of record.diagnostics.entries()) visit(diagnostic, () => `diagnostics[${index}]`);
  if (record.published) visit(record.published, () => "published");
};

/** Visits every id that names another entry. */
const visitReferences = (record: KronikaRecord, visit: Visit<string | null>): void => {
  for (const [index, { roles }] of record.people.entries())
    for (const [at, { city, organisation }] of roles.entries()) {
      visit(city, () => `people[${index}].roles[${at}].city`);
      visit(organisation, () => `people[${index}].roles[${at}].organisation`);
    }
  for (const [index, { city }] of record.organisations.entries()) visit(city, () => `organisations[${index}].city`);
  for (const [index, event] of record.events.entries()) {
    for (const name of ["dateId", "place", "partOf"] as const) visit(event[name], () => `events[${index}].${name}`);
    for (const [at, id] of event.cities.entries()) visit(id, () => `events[${index}].cities[${at}]`);
    for (const [at, { person }] of event.participants.entries())
      visit(person, () => `events[${index}].participants[${at}].person`);
    for (const [at, { organisation }] of event.organisations.entries())
      visit(organisation, () => `events[${index}].organisations[${at}].organisation`);
  }
  for (const [index, { cities, events }] of record.partnerships.entries()) {
    for (const [at, id] of cities.entries()) visit(id, () => `partnerships[${index}].cities[${at}]`);
    for (const [at, id] of events.entries()) visit(id, () => `partnerships[${index}].events[${at}]`);
  }
};

const inQuotes = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const explainQuote = ({ start, end, text }: Quoted, whole: string): string | undefined => {
  if (end <= start) return `is empty (${start}–${end})`;
  const found = whole.slice(start, end);
  if (found !== text) return `says ${inQuotes(text)}, the text has ${inQuotes(found)}`;
  return /\S/.test(found) ? undefined : "is white space only";
};

/**
 * Finds what breaks the promises that a schema cannot state: quotes are the words of the text and not empty, spans lie in it,
 * ids are unique, and those that are referred to exist.
 */
export const findViolations = (record: KronikaRecord): Violation[] => {
  const violations: Violation[] = [];
  const { text } = record;
  visitQuotes(record, (quoted, where) => {
    const message = explainQuote(quoted, text);
    if (message !== undefined) violations.push({ path: where(), message });
  });
  visitSpans(record, ({ start = 0, end = 0 }, where) => {
    if (start <= end && end <= text.length) return;
    violations.push({ path: where(), message: `spans ${start}–${end} of a text of ${text.length} characters` });
  });
  const known = new Set<string>();
  for (const layer of ENTRIES)
    for (const [index, { id }] of record[layer].entries()) {
      if (known.has(id)) violations.push({ path: `${layer}[${index}].id`, message: `${id} is there twice` });
      known.add(id);
    }
  visitReferences(record, (id, where) => {
    if (id === null || known.has(id)) return;
    violations.push({ path: where(), message: `refers to ${id}, which is not in the record` });
  });
  return violations;
};
