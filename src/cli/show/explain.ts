import type { Evidence } from "../../engine/annotation.ts";
import { overlaps, type Span } from "../../engine/span.ts";
import type { NearMiss, Trace } from "../../engine/trace.ts";
import type { KronikaRecord } from "../../records/schema.ts";
import type { Colours } from "../colours.ts";

/** Near misses shown for some words; more would only bury the nearest. */
const SHOWN = 8;

const explainEvidence = ({ condition, held, weight }: Evidence, colours: Colours): string => {
  const moved = weight === 0 ? "" : ` (${weight > 0 ? "+" : ""}${weight})`;
  return held ? `      ${colours.green("✓")} ${condition}${moved}` : `      ${colours.red("✗")} ${condition}`;
};

const entriesOf = ({ dates, people, cities, organisations, events }: KronikaRecord) => [
  ...dates.map(({ id, edtf, rule, confidence, mentions }) => ({ id, label: edtf, rule, confidence, spans: mentions })),
  ...[...people, ...cities, ...organisations].map(({ id, name, rule, confidence, mentions }) => ({
    id,
    label: name,
    rule,
    confidence,
    spans: mentions,
  })),
  ...events.map(({ id, type, date, rule, confidence, evidence }) => ({
    id,
    label: `${type} ${date ?? ""}`.trim(),
    rule,
    confidence,
    spans: [evidence],
  })),
];

/** Says for every entry which rule made it and which of the rule's conditions held. */
export const explainWhy = (record: KronikaRecord, trace: Trace, colours: Colours): string => {
  const lines = entriesOf(record).flatMap(({ id, label, rule, confidence, spans }) => {
    const found = trace.findings.filter(
      ({ rule: by, span }) => by === rule && spans.some((mention) => overlaps(mention, span)),
    );
    return [
      `  ${colours.bold(id)}  ${label}  ${confidence}  ${rule}`,
      ...found.flatMap(({ span, evidence }) => [
        `    ${colours.dim(JSON.stringify(record.text.slice(span.start, span.end)))}`,
        ...evidence.map((one) => explainEvidence(one, colours)),
      ]),
    ];
  });
  return [colours.bold("Why"), ...lines].join("\n");
};

/** Every place of some words in the text, whatever their case. */
const placesOf = (text: string, words: string): Span[] => {
  const [lower, wanted] = [text.toLowerCase(), words.toLowerCase()];
  const places: Span[] = [];
  if (wanted === "") return places;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length))
    places.push({ start: at, end: at + wanted.length });
  return places;
};

/** A rule that failed on a condition came nearer than one whose words did not fit; then the longer fit is nearer. */
const byNearness = (a: NearMiss, b: NearMiss): number =>
  Number(b.evidence.length > 0) - Number(a.evidence.length > 0) ||
  b.span.end - b.span.start - (a.span.end - a.span.start) ||
  a.span.start - b.span.start;

/** Names the rules that came near some words, and the condition on which each failed. */
export const explainMisses = (record: KronikaRecord, trace: Trace, words: string, colours: Colours): string => {
  const places = placesOf(record.text, words);
  if (places.length === 0)
    return `The text has no “${words}”; see the text with kronika show, or what was left out with --furniture.`;
  const touches = (span: Span): boolean => places.some((place) => overlaps(place, span));
  const entries = entriesOf(record).filter(({ spans }) => spans.some(touches));
  const misses = trace.misses.filter(({ span }) => touches(span)).sort(byNearness);
  return [
    colours.bold(`Why not “${words}”`),
    ...entries.map(({ id, label, rule }) => `  it gave ${colours.bold(id)}  ${label}  ${rule}`),
    ...misses
      .slice(0, SHOWN)
      .flatMap(({ rule, span, failed, evidence }) => [
        `  ${colours.bold(rule)}  ${colours.dim(JSON.stringify(record.text.slice(span.start, span.end)))}: ${failed}`,
        ...evidence.map((one) => explainEvidence(one, colours)),
      ]),
    ...(misses.length === 0 ? ["  No rule came near: none begins with these words."] : []),
    ...(misses.length > SHOWN ? [`  … and ${misses.length - SHOWN} more`] : []),
  ].join("\n");
};
