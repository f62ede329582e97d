import { type Mention, mentionOf } from "../../engine/span.ts";
import type { EventEntry } from "../../records/schema.ts";
import type { Candidate } from "./candidate.ts";
import type { Scene } from "./scene.ts";
import type { Told } from "./told.ts";

const TITLE_LENGTH = 90;

/** The longest evidence, in tokens: a clause without signs is cut around its predicate. */
const EVIDENCE_TOKENS = 45;

const EDGES: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "(", ")", "-", ".", "„", '"', "“", "”"]);

const isEdge = (text: string | undefined): boolean => text !== undefined && EDGES.has(text);

/** The words of a candidate's clause, without the signs at its ends. */
export const evidenceOf = (scene: Scene, { clause, hit }: Candidate): Mention => {
  let start = Math.max(clause.start, hit.at - EVIDENCE_TOKENS);
  let end = Math.min(clause.end, hit.end + EVIDENCE_TOKENS);
  while (start < hit.at && isEdge(scene.tokens[start]?.text)) start += 1;
  while (end > hit.end && isEdge(scene.tokens[end - 1]?.text)) end -= 1;
  const from = scene.tokens[start]?.start ?? 0;
  return mentionOf(scene.document.text, { start: from, end: scene.tokens[end - 1]?.end ?? from });
};

const shorten = (text: string): string => {
  const flat = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
  if (flat.length <= TITLE_LENGTH) return flat;
  const cut = flat.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20))}…`;
};

const confidenceOf = ({ lead, ownDate, ownPlace, mentions }: Told): number => {
  const evidence = (ownDate ? 0.04 : -0.1) + (ownPlace ? 0.02 : 0) + (mentions.length > 1 ? 0.03 : 0);
  return Math.round(Math.min(0.99, lead.confidence + evidence) * 100) / 100;
};

/** An open end says how a date is used, not when the event was. */
const withoutOpenEnd = (edtf: string): string => edtf.replace(/\/\.\.$|^\.\.\//, "");

const dateOf = ({ date, until }: Told): string | null => {
  if (date === null) return null;
  const edtf = withoutOpenEnd(date.edtf);
  return until === null ? edtf : `${edtf}/${until}`;
};

/** Writes the events of a story as entries of the record. */
export const entriesOf = (scene: Scene, told: readonly Told[]): EventEntry[] => {
  const ids = new Map(told.map((event, index) => [event, `e${index + 1}`]));
  return told.map((event, index): EventEntry => {
    const evidence = evidenceOf(scene, event.lead);
    return {
      id: `e${index + 1}`,
      type: event.type,
      title: shorten(evidence.text),
      date: dateOf(event),
      dateId: event.date?.id ?? null,
      dateBasis: event.dateBasis,
      place: event.place?.id ?? null,
      venue: event.venue,
      cities: [...event.cities],
      participants: [...event.people].map(([person, role]) => ({ person, role })),
      organisations: [...event.organisations].map(([organisation, role]) => ({ organisation, role })),
      modality: event.modality,
      partOf: (event.partOf && ids.get(event.partOf)) ?? null,
      confidence: confidenceOf(event),
      rule: event.lead.frame.id,
      evidence,
    };
  });
};
