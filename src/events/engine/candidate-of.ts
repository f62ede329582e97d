import { attachOrganisations } from "./attach-organisations.ts";
import { attachPeople } from "./attach-people.ts";
import type { Candidate, Part, Predicate } from "./candidate.ts";
import { type Clause, wideEnd } from "./clauses.ts";
import { readCompany } from "./company.ts";
import { contentOf } from "./content-of.ts";
import { dateOf, isBehindSince } from "./date-of.ts";
import { hitsOf } from "./hits-of.ts";
import { AUXILIARIES, markIn } from "./modality.ts";
import { placeOf } from "./place-of.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { holds } from "./token-range.ts";

/** A participle without an auxiliary, in a language whose passive wants one. */
const isAttributive = ({ form, sentence, clause }: Predicate): boolean =>
  form === "passive" &&
  sentence.lexicon.words.passiveHasAuxiliary &&
  AUXILIARIES.every((mark) => markIn(sentence, clause, mark) === undefined);

/** A clause that reports, and those that go on behind it up to the end of the sentence. */
const isReported = (sentence: SceneSentence, clauses: readonly Clause[], clause: Clause): boolean =>
  clauses.some(
    (other) => other.reporting && other.start <= clause.start && markIn(sentence, other, "reporting") !== undefined,
  );

/** People with a name apart from those who are only meant ("the guests"). */
const parted = (parts: readonly Part[]): Pick<Candidate, "people" | "company"> => {
  const isMeant = ({ person }: Part): boolean => readCompany(person) !== undefined;
  const company = parts.filter(isMeant);
  return { company, people: company.length === 0 ? parts : parts.filter((part) => !isMeant(part)) };
};

/** So near behind its name stands the day of a plan that is news. Units: tokens. */
const BEHIND = 3;

/**
 * "Podczas wizyty", "at the next meeting": what is named as known, with nothing of its own that makes it news.
 * A plan is news with a day right behind its name ("will speak at the next meeting, on 3 April"), a sitting of the council wherever
 * its day stands.
 */
const isPresupposed = (
  { known, modality, frame, clause, hit }: Predicate,
  date: Candidate["date"],
  place: Candidate["place"],
  people: readonly Part[],
): boolean => {
  if (!known) return false;
  const dateHere = date !== null && holds(clause, date.start);
  const met = people.length > 0 && (frame.type === "meeting" || frame.type === "visit");
  if (!dateHere && place === null && !met) return true;
  if (modality !== "planned") return false;
  const behind = date !== null && date.start >= hit.end && date.start - hit.end <= BEHIND;
  return !behind && !(dateHere && frame.type === "council_session");
};

/** Finds the date, place, people and bodies of a predicate. */
export const candidateOf = (scene: Scene, clauses: readonly Clause[], predicate: Predicate): Candidate => {
  const { clause, frame, form, hit, sentence } = predicate;
  const to = form === "name" || form === "noun" ? clause.end : wideEnd(clauses, clause);
  const date = dateOf(scene, clauses, predicate);
  const { place, elsewhere } = placeOf(scene, clauses, predicate, date);
  const { people, company } = parted(attachPeople(scene, predicate, clause.start, to));
  const { organisations, venue } = attachOrganisations(predicate);
  // Field by field: spreading the predicate into so large an object took a third of what the events allocate.
  return {
    frame,
    words: predicate.words,
    form,
    hit,
    sentence,
    clause,
    modality: predicate.modality,
    support: predicate.support,
    known: predicate.known,
    confidence: predicate.confidence,
    far: predicate.far,
    type: frame.type,
    date,
    place,
    cities: sentence.cities.flatMap(({ start, entry }) => (holds(clause, start) ? [entry.id] : [])),
    people,
    company,
    organisations,
    venue,
    presupposed: isPresupposed(predicate, date, place, people),
    earlier:
      date === null &&
      (markIn(sentence, clause, "earlier") !== undefined || (form === "present" && frame.type === "exhibition")),
    recounted: frame.type === "visit" && hitsOf(sentence, "recounts").some(({ end }) => end <= hit.at),
    gap: 0,
    attributive: isAttributive(predicate),
    begins: date !== null && (date.entry.edtf.endsWith("/..") || isBehindSince(sentence, date)),
    content: contentOf(scene, predicate),
    elsewhere,
    reported: isReported(sentence, clauses, clause),
    there: markIn(sentence, clause, "there") !== undefined,
    another: predicate.listed === true || markIn(sentence, clause, "another") !== undefined,
  };
};
