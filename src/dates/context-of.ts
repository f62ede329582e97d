import type { SegmentedDocument } from "../document.ts";
import { once } from "../engine/once.ts";
import type { ClauseTense } from "./clause-tense.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import type { DateContext } from "./date-context.ts";
import type { Tense } from "./date-pack.ts";
import type { DocumentAnchor } from "./document-anchor.ts";
import { findReportYears, findYearsElsewhere, writesDayFirst } from "./document-evidence.ts";
import type { PlacedDate } from "./place-dates.ts";
import { dayOf, findDay, findNeighbour, findPrevious, findStretch, findTopic, type Spoken } from "./spoken.ts";

/** A text of so few tokens is a phrase; without a verb it looks ahead. */
const PHRASE = 6;

const silentTenseOf = ({ annotation, sentence }: PlacedDate): Tense =>
  sentence && sentence.tokens.end - sentence.tokens.start > PHRASE
    ? packOf(annotation.language).pack.silentTense
    : "future";

const toldDay = (spoken: Spoken | undefined): DateContext["day"] => {
  const day = spoken && dayOf(spoken.value);
  return day ? { day, tense: spoken.tense() } : null;
};

/** What one date is asked with, beside what holds for the whole document. */
export interface Place {
  readonly placed: PlacedDate;
  readonly spoken: readonly Spoken[];
  readonly quoted: boolean;
  /** Comes back every year: no year is its own. */
  readonly habit: boolean;
}

/** "5 May – concert", "5 maja: koncert": the date stands at the head of its block, a sign behind it. */
const opensEntry = ({ tokens }: SegmentedDocument, { annotation }: PlacedDate): boolean =>
  tokens[annotation.tokens.start]?.opensBlock === true && /^[–—:,-]$/.test(tokens[annotation.tokens.end]?.text ?? "");

/** Gathers what holds for the whole document; gives the context of each date in turn. */
export const contextsOf = (
  document: SegmentedDocument,
  annotations: readonly DateAnnotation[],
  anchor: DocumentAnchor | null,
): ((place: Place) => DateContext) => {
  const yearsElsewhere = once(() => findYearsElsewhere(annotations));
  const dayFirst = once(() => writesDayFirst(document, annotations));
  const reports = once(() => findReportYears(document, annotations));
  const contextOf = ({ placed, spoken, quoted, habit }: Place, clause: ClauseTense): DateContext => ({
    anchor: habit ? null : (anchor?.date ?? null),
    anchorBasis: anchor?.basis ?? "publication",
    previous: findPrevious(spoken, placed.annotation.value, {
      quoted,
      block: placed.sentence?.block ?? -1,
      anchor: anchor?.date ?? null,
    }),
    neighbour: habit ? null : findNeighbour(spoken, placed, anchor, quoted),
    yearElsewhere: habit ? () => undefined : (date) => yearsElsewhere()(date),
    stretch: findStretch(spoken, placed.sentence?.block ?? -1)?.value ?? null,
    topic: findTopic(spoken)?.value ?? null,
    day: toldDay(findDay(spoken, placed.sentence?.block ?? -1)),
    report: reports()(placed.annotation.span.start),
    opensEntry: opensEntry(document, placed),
    tense: clause.tense,
    planned: clause.planned,
    calledOff: clause.calledOff,
    verbless: clause.verbless,
    silentTense: silentTenseOf(placed),
    dayFirst,
  });
  return (place) => contextOf(place, place.placed.clause());
};
