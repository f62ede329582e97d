import type { DateEntry } from "../../records/schema.ts";
import type { TypeRules } from "../type-rules.ts";
import type { Modality } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { isWithin } from "./is-within.ts";
import { markIn } from "./modality.ts";
import type { Setting, Told } from "./told.ts";

/** The last mentions of an event: those that a new one can stand beside. */
const lastMentions = ({ mentions }: Told): readonly Candidate[] =>
  mentions.length > 8 ? mentions.slice(-8) : mentions;

const outcome = (modality: Modality): string => {
  if (modality === "asserted" || modality === "recurring") return "happened";
  return modality === "cancelled" ? "negated" : modality;
};

/** Two dates of one event: the same, or a day within the days of the other. */
const datesAgree = (a: DateEntry | null, b: DateEntry | null): boolean =>
  a === null || b === null || a.edtf === b.edtf || (a.precision === "range" && isWithin(b, a));

const isOneMore = (event: Told, candidate: Candidate): boolean =>
  candidate.another && lastMentions(event).every(({ sentence }) => sentence !== candidate.sentence);

const hasKey = (roles: Iterable<string>, { key }: TypeRules): boolean => {
  for (const role of roles) if (key === undefined || role === key) return true;
  return false;
};

/** Whether the people of two mentions allow them to be one: shared, or missing on one side. */
const peopleAgree = (event: Told, candidate: Candidate, rules: TypeRules): boolean => {
  if (
    candidate.people.some(
      ({ person, role }) => event.people.has(person) && (rules.key === undefined || rules.key === role),
    )
  )
    return true;
  const roles = candidate.people.map(({ role }) => role);
  return !hasKey(roles, rules) || !hasKey(event.people.values(), rules);
};

/** Mentions of a type without a recipient are one when they share a word, or when one of them only refers to the other. */
const wordsAgree = (event: Told, candidate: Candidate): boolean => {
  if (candidate.presupposed) return true;
  const own = candidate.content();
  if (own.size === 0 || event.lead.content().size === 0) return true;
  return lastMentions(event).some(({ content }) => [...own].some((stem) => content().has(stem)));
};

/** In one paragraph a mention that names neither day nor recipient refers to the one before it. */
const refersTo = (event: Told, candidate: Candidate, rules: TypeRules): boolean =>
  rules.key !== undefined &&
  candidate.date === null &&
  event.lead.sentence.sentence.block === candidate.sentence.sentence.block &&
  !candidate.people.some(({ role }) => role === rules.key) &&
  candidate.sentence.index - event.lead.sentence.index <= 2;

/** Results follow the competition within so many sentences, in the next paragraph too. */
const RESULT_REACH = 3;

/** "In the open class X won": who won is told in the paragraph of the competition, or at the head of the next one. */
const isResult = (event: Told, candidate: Candidate): boolean =>
  candidate.type === "sport_event" &&
  candidate.form === "past" &&
  candidate.date === null &&
  (event.lead.sentence.sentence.block === candidate.sentence.sentence.block ||
    candidate.sentence.index - event.lead.sentence.index <= RESULT_REACH);

/** "The motion was carried by nine votes": how ended what was told in the sentence or the two before. */
const isOutcome = (event: Told, { words, date, sentence }: Candidate): boolean =>
  "result" in words &&
  words.result === true &&
  date === null &&
  event.lead.sentence.sentence.block === sentence.sentence.block &&
  sentence.index - (event.mentions.at(-1)?.sentence.index ?? 0) <= 2;

/** "They attended Mass. It was celebrated by …": a pronoun for the thing that the sentence before told of. */
const isThatThing = (event: Told, candidate: Candidate, { key }: TypeRules): boolean => {
  const { type, form, date, sentence, clause } = candidate;
  if ((key !== undefined && type !== "award") || form === "name" || form === "noun" || date !== null) return false;
  const before = event.mentions.at(-1)?.sentence;
  if (!before || before.sentence.block !== sentence.sentence.block || sentence.index - before.index !== 1) return false;
  return markIn(sentence, clause, "things") !== undefined;
};

const yearOf = (date: DateEntry | null): string | undefined => date?.earliest?.slice(0, 4);

/** What has a day of its own in another year is not told again by words without a date in another paragraph. */
const isLongPast = (event: Told, candidate: Candidate, setting: Setting): boolean =>
  event.ownDate &&
  event.lead.sentence.sentence.block !== candidate.sentence.sentence.block &&
  setting.date !== null &&
  yearOf(event.date) !== yearOf(setting.date);

/** "They renewed the agreement which had been signed in 1993": a relative clause tells of another year. */
const isOfAnotherYear = ({ date }: Told, candidate: Candidate): boolean =>
  candidate.clause.relative &&
  candidate.date !== null &&
  date !== null &&
  yearOf(date) !== yearOf(candidate.date.entry) &&
  candidate.sentence.lexicon.words.subjects === "order";

/** Two clauses of one sentence that give no different day or place: "attended Mass, celebrated by …". */
const agreesAround = (event: Told, candidate: Candidate): boolean =>
  !isOfAnotherYear(event, candidate) &&
  (candidate.date === null || !event.ownDate || datesAgree(event.date, candidate.date.entry)) &&
  (candidate.place === null || event.place === null || candidate.place.id === event.place.id) &&
  candidate.gap === 0;

/** "X marked its jubilee. The celebrations were held on 3 May in Y": the next sentence names what was told, and says when. */
const elaborates = (event: Told, candidate: Candidate, rules: TypeRules): boolean =>
  rules.mentions === "one" &&
  candidate.form === "name" &&
  candidate.date !== null &&
  !event.ownDate &&
  event.lead.sentence.sentence.block === candidate.sentence.sentence.block &&
  candidate.sentence.index - event.lead.sentence.index === 1 &&
  (candidate.people.length === 0 || event.people.size === 0);

/** "The title was conferred on X; the insignia were handed over on 27 August": one award, told in two steps. */
const completes = (event: Told, candidate: Candidate, rules: TypeRules): boolean =>
  event.type === "award" &&
  !event.ownDate &&
  candidate.date !== null &&
  !candidate.people.some(({ role }) => role === rules.key);

/** "He brought a bell. The mayor gave him a print": what two people give are two gifts. */
const isReturn = (event: Told, { type, people }: Candidate): boolean => {
  if (type !== "gift") return false;
  const isGiver = ({ role }: Candidate["people"][number]): boolean => role === "giver";
  const givers = [...event.people].filter(([, role]) => role === "giver").map(([person]) => person);
  return (
    givers.length > 0 && people.some(isGiver) && !people.some((part) => isGiver(part) && givers.includes(part.person))
  );
};

/** Each item of a list of decisions is a decision of its own. */
const isNextItem = ({ lead }: Told, { type, sentence }: Candidate): boolean =>
  type === "resolution" &&
  sentence.sentence.kind === "listItem" &&
  lead.sentence.sentence.kind === "listItem" &&
  lead.sentence.sentence.block !== sentence.sentence.block;

/** "From 6 to 10 May they stayed here and saw Celle. On Friday the mayor received them": not on the outing. */
const isOnOuting = (event: Told, { type, date, place }: Candidate): boolean =>
  type === "visit" &&
  place === null &&
  date !== null &&
  event.ownPlace &&
  !event.ownDate &&
  event.date?.precision === "range" &&
  event.date.edtf !== date.entry.edtf;

/** Tells whether a candidate is one more mention of an event that was told before. */
export const isSameEvent = (event: Told, candidate: Candidate, setting: Setting, rules: TypeRules): boolean => {
  if (event.type !== candidate.type || outcome(event.modality) !== outcome(candidate.modality)) return false;
  if (isReturn(event, candidate)) return false;
  if (lastMentions(event).some(({ clause }) => clause === candidate.clause) && candidate.gap === event.lead.gap)
    return true;
  const inSentence = lastMentions(event).some(({ sentence }) => sentence === candidate.sentence);
  if (inSentence && candidate.attributive && candidate.date === null) return true;
  if (inSentence && rules.key === undefined && event.type !== "resolution" && agreesAround(event, candidate))
    return true;
  if (inSentence && completes(event, candidate, rules)) return true;
  if (isOneMore(event, candidate) || isNextItem(event, candidate)) return false;
  if (candidate.place && event.ownPlace && event.place?.id !== candidate.place.id) return false;
  if (isOnOuting(event, candidate)) return false;
  const shared = candidate.people.some(({ person }) => event.people.has(person));
  const late = candidate.date !== null && event.date === null;
  const sameBlock = event.lead.sentence.sentence.block === candidate.sentence.sentence.block;
  if (late && !sameBlock && !shared && !(event.ownPlace && event.place?.id === candidate.place?.id)) return false;
  const far = candidate.date === null && !rules.inheritsDate && event.ownDate && !sameBlock;
  if (far) return false;
  const undated = candidate.date === null || !event.ownDate;
  if (isOutcome(event, candidate) || isResult(event, candidate) || isThatThing(event, candidate, rules)) return true;
  if (refersTo(event, candidate, rules) || elaborates(event, candidate, rules)) return true;
  if (
    !datesAgree(event.date, setting.date) &&
    !(
      undated &&
      (candidate.presupposed || (shared && candidate.date === null && !isLongPast(event, candidate, setting)))
    )
  )
    return false;
  if (rules.mentions === "one") return true;
  return rules.key === undefined ? wordsAgree(event, candidate) : peopleAgree(event, candidate, rules);
};
