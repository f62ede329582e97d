import type { Annotation } from "./annotation.ts";
import { contains, overlaps, type Span } from "./span.ts";

/** The name findings of a document, by layer. */
export interface NameFindings<O extends Annotation, P extends Annotation, C extends Annotation> {
  readonly organisations: readonly O[];
  readonly people: readonly P[];
  readonly cities: readonly C[];
}

/** A decision between a person and a finding of another layer that share words. */
interface Decision {
  readonly name: string;
  /** Which layer the person meets. */
  readonly against: "organisations" | "cities";
  readonly loser: "person" | "other";
  readonly applies: (person: Annotation, other: Annotation) => boolean;
}

/** From here on a name stands on its own feet: first name, title or initial, and more. */
const CERTAIN = 0.6;

/** From here on much speaks for a city: a great one, or a word for cities beside it. */
const CITY_BEYOND_DOUBT = 0.66;

/** What a first name and another word are worth without any other evidence. */
const BARE_NAME = 0.7;

const OFFICE_ALONE = "people/office-alone";
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const isInside = (inner: Span, outer: Span): boolean => contains(outer, inner) && !isSame(inner, outer);

/**
 * The decisions, in order; the first that applies to a pair holds, and a pair that none applies to keeps both.
 * Organisations are decided before cities.
 */
const DECISIONS: readonly Decision[] = [
  {
    name: "an office may hold a city or an organisation: both stay",
    against: "cities",
    loser: "other",
    applies: () => false,
  },
  {
    name: "a city beyond doubt is meant, not a name of no more words",
    against: "cities",
    loser: "person",
    applies: (person, { span, confidence }) => contains(span, person.span) && confidence >= CITY_BEYOND_DOUBT,
  },
  {
    name: "a weak name inside an organisation's name is a part of it",
    against: "organisations",
    loser: "person",
    applies: (person, { span }) => contains(span, person.span) && person.confidence < CERTAIN,
  },
  {
    name: "an organisation that is no more than a certain name is the person",
    against: "organisations",
    loser: "other",
    applies: (person, { span }) => contains(person.span, span),
  },
  {
    name: "a surer city at the end of a name that nothing but a first name supports is a club or a place",
    against: "cities",
    loser: "person",
    applies: (person, city) =>
      city.span.end === person.span.end && person.confidence <= BARE_NAME && city.confidence > person.confidence,
  },
  {
    name: "a city inside a longer certain name is a part of it",
    against: "cities",
    loser: "other",
    applies: (person, { span }) => isInside(span, person.span) && person.confidence >= CERTAIN,
  },
  {
    name: "a city that is the whole of a weak name, or more, is meant",
    against: "cities",
    loser: "person",
    applies: (person, { span }) => contains(span, person.span) && person.confidence < CERTAIN,
  },
  {
    name: "a city that shares words with a weak name is meant",
    against: "cities",
    loser: "person",
    applies: (person) => person.confidence < CERTAIN,
  },
  {
    name: "a certain name is meant, not the city that shares words with it",
    against: "cities",
    loser: "other",
    applies: () => true,
  },
];

const byStart = (a: Annotation, b: Annotation): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** Walks two lists in text order and calls back for every pair that shares words; linear, for mentions are short. */
const meet = <A extends Annotation, B extends Annotation>(
  left: readonly A[],
  right: readonly B[],
  met: (a: A, b: B) => void,
): void => {
  const others = [...right].sort(byStart);
  let from = 0;
  for (const one of [...left].sort(byStart)) {
    while ((others[from]?.span.end ?? Number.POSITIVE_INFINITY) <= one.span.start) from += 1;
    for (let at = from; at < others.length; at += 1) {
      const other = others[at];
      if (!other || other.span.start >= one.span.end) break;
      if (overlaps(one.span, other.span)) met(one, other);
    }
  }
};

/** Decides between name findings that claim the same words. */
export const decideOverlaps = <O extends Annotation, P extends Annotation, C extends Annotation>(
  findings: NameFindings<O, P, C>,
): NameFindings<O, P, C> => {
  const lost = new Set<Annotation>();
  const decide = (against: Decision["against"]) => (person: P, other: O | C) => {
    if (person.rule === OFFICE_ALONE || lost.has(person) || lost.has(other)) return;
    const decision = DECISIONS.find((one) => one.against === against && one.applies(person, other));
    if (decision) lost.add(decision.loser === "person" ? person : other);
  };
  meet(findings.people, findings.organisations, decide("organisations"));
  meet(findings.people, findings.cities, decide("cities"));
  const isKept = (annotation: Annotation): boolean => !lost.has(annotation);
  return {
    organisations: findings.organisations.filter(isKept),
    people: findings.people.filter(isKept),
    cities: findings.cities.filter(isKept),
  };
};
