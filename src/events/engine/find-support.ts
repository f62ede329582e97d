import type { Modality } from "../types.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { markBefore, markIn, modalityOf } from "./modality.ts";
import type { Hit, SceneSentence } from "./scene.ts";
import { holds } from "./token-range.ts";

/** What lends an event's name its tense, and the modality that it gives. */
export interface Support {
  readonly hit: Hit | null;
  readonly modality: Modality;
  /** Whether the name only refers to something known ("podczas wizyty", "posėdyje"). */
  readonly known: boolean;
}

/** How far from a name its supports stand. */
const DURING_REACH = 6;
const ATTENDANCE_REACH = 10;
const VERB_REACH = 16;
const PLAN_REACH = 6;
const OCCASION_REACH = 6;

const distance = (a: Hit, b: Hit): number => (a.at >= b.end ? a.at - b.end : b.at - a.end);

/** Tells whether a word names an event: a noun of a frame, or a verb's noun. */
const isName = ({ hitClass, sense }: Hit): boolean =>
  hitClass === "noun" ||
  hitClass === "references" ||
  (hitClass === "verb" && sense.kind === "verb" && sense.form === "noun");

const isFuture = (sentence: SceneSentence, clause: Clause): boolean =>
  hitsOf(sentence, "verb").some(
    (hit) => holds(clause, hit.at) && hit.sense.kind === "verb" && hit.sense.form === "future",
  ) ||
  hitsOf(sentence, "support").some(
    (hit) => holds(clause, hit.at) && hit.sense.kind === "support" && hit.sense.modality === "planned",
  );

/** Names of a time take the tense of their clause: "podczas wizyty podpiszą" is planned. */
const tenseOf = (sentence: SceneSentence, clause: Clause): Modality =>
  isFuture(sentence, clause) || markIn(sentence, clause, "future") !== undefined ? "planned" : "asserted";

/** "podczas wizyty", "vizito metu": what is named as a time takes place. */
const duringSupport = (sentence: SceneSentence, clause: Clause, hit: Hit, told: boolean): Support | undefined => {
  const after = hitsOf(sentence, "duringAfter").find(({ at }) => at >= hit.end && at - hit.end <= 1);
  // A form that says by itself when it was ("bėgime") needs no preposition, and belongs to none ("po pietų").
  const before = told ? undefined : markBefore(sentence, clause, "during", hit.at, DURING_REACH);
  const between = (other: Hit): boolean => before !== undefined && other.at >= before.end && other.end <= hit.at;
  // "Po to vyko minėjimas": behind a verb of happening a name is what happens, not the time.
  const happens = (other: Hit): boolean => other.hitClass === "support" && other.at > (before?.end ?? 0);
  const free = before && !sentence.hits.some((other) => between(other) && (isName(other) || happens(other)));
  const found = after ?? (free ? before : undefined);
  return found && { hit: found, modality: tenseOf(sentence, clause), known: true };
};

const isReference = ({ hitClass }: Hit): boolean => hitClass === "references";

/**
 * Another name has the better claim: before the support the first name of the clause is its subject, and later ones are
 * complements ("podpisanie listu o współpracy nastąpiło"); behind the support the nearest one is.
 */
const isTaken = (sentence: SceneSentence, clause: Clause, support: Hit, hit: Hit): boolean => {
  const first = support.at > hit.at;
  const [from, to] = first ? [clause.start, hit.at] : [support.end, hit.at];
  const between = (other: Hit): boolean => other.at >= from && other.end <= to;
  // "In the evening a concert took place", "the celebration of the Town Day was held": what only refers to an event gives way.
  const isRival = (other: Hit): boolean =>
    between(other) && isName(other) && !isTime(sentence, other) && !(first && isReference(other) && byOrder);
  const byOrder = sentence.lexicon.words.subjects === "order" && !isReference(hit);
  const rival = sentence.hits.some(isRival);
  return rival && !hitsOf(sentence, "coordinators").some(between);
};

/** A name behind "during" is a time, and claims no verb. */
const isTime = (sentence: SceneSentence, hit: Hit): boolean => {
  const isRightBefore = ({ end }: Hit): boolean => end <= hit.at && hit.at - end <= 3;
  return hitsOf(sentence, "during").some(isRightBefore) || hitsOf(sentence, "occasion").some(isRightBefore);
};

const isVerbSupport = ({ hitClass }: Hit): boolean => hitClass === "support" || hitClass === "cancelled";

/** "przełożono na 5 maja": put off to a day that is told; "to next year" is as good as off. */
const isPutOff = (sentence: SceneSentence, clause: Clause): boolean => {
  const postponed = markIn(sentence, clause, "postponed");
  return (
    postponed !== undefined &&
    sentence.dates.some(
      ({ entry, start }) => start > postponed.end && start - postponed.end <= 3 && entry.precision !== "year",
    )
  );
};

const modalityBySupport = (sentence: SceneSentence, clause: Clause, support: Hit): Modality => {
  if (support.sense.kind !== "support") return isPutOff(sentence, clause) ? "planned" : "cancelled";
  const { modality } = support.sense;
  const form = modality === "planned" ? "future" : modality === "recurring" ? "present" : "passive";
  const found = modalityOf(sentence, clause, support, form);
  if (found === "negated") return "cancelled";
  if (found === "cancelled" || found === "hypothetical" || found === "recurring") return found;
  const dated = sentence.dates.some(
    ({ start, entry }) => holds(clause, start) && entry.precision === "day" && !entry.edtf.includes(".."),
  );
  if (modality === "recurring" && dated) return "asserted";
  return modality === "asserted" ? found : modality;
};

/** The verb of happening, planning or calling off that stands nearest to the name. */
const verbSupport = (sentence: SceneSentence, clause: Clause, hit: Hit): Support | undefined => {
  const near = sentence.hits
    .filter((other) => isVerbSupport(other) && holds(clause, other.at) && distance(hit, other) <= VERB_REACH)
    .sort((a, b) => distance(hit, a) - distance(hit, b));
  const free = near.filter((other) => !isTaken(sentence, clause, other, hit));
  const support = free.find(({ hitClass }) => hitClass === "cancelled") ?? free[0];
  return support && { hit: support, modality: modalityBySupport(sentence, clause, support), known: false };
};

const attendanceSupport = (sentence: SceneSentence, clause: Clause, hit: Hit): Support | undefined => {
  for (const other of hitsOf(sentence, "attendance")) {
    if (
      other.sense.kind !== "attendance" ||
      other.sense.role !== "attendee" ||
      !holds(clause, other.at) ||
      distance(hit, other) > ATTENDANCE_REACH
    )
      continue;
    if (other.negated || markBefore(sentence, clause, "negation", other.at, 3)) return undefined;
    return {
      hit: other,
      modality: tenseOf(sentence, clause) === "planned" ? "planned" : other.sense.modality,
      known: false,
    };
  }
  return undefined;
};

/** "będzie", "will": plans something only with a verb of its own. */
const isAuxiliary = (sentence: SceneSentence, { at }: Hit): boolean =>
  hitsOf(sentence, "future").some((other) => other.at === at);

/** "nine votes to five at the meeting": before a name, "to" is a preposition. */
const isRelation = (sentence: SceneSentence, { at, end }: Hit): boolean =>
  hitsOf(sentence, "relation").some((other) => other.at === at && other.end === end);

/** "minint 160-ąsias 1863–1864 metų sukilimo metines": an occasion is no event; its years do not part it from its name. */
const isOccasion = (sentence: SceneSentence, clause: Clause, { at }: Hit): boolean => {
  const occasion = markBefore(sentence, clause, "occasion", at);
  if (occasion === undefined) return false;
  const years = sentence.dates.filter(({ start, end }) => start >= occasion.end && end <= at);
  return at - occasion.end - years.reduce((sum, { start, end }) => sum + end - start, 0) < OCCASION_REACH;
};

const isAnniversary = ({ sense }: Hit): boolean => sense.kind === "noun" && sense.frame.type === "anniversary";

/** Finds what says that a named event takes place; undefined when nothing does. */
export const findSupport = (sentence: SceneSentence, clause: Clause, hit: Hit, told: boolean): Support | undefined => {
  // "On the occasion of the 25th anniversary": an anniversary is an event even where it is only the reason of another.
  if (isOccasion(sentence, clause, hit))
    return isAnniversary(hit) ? { hit: null, modality: tenseOf(sentence, clause), known: false } : undefined;
  for (const mark of ["authorised", "intended"] as const) {
    const governor = markBefore(sentence, clause, mark, hit.at, 5);
    if (governor && !isRelation(sentence, governor)) return { hit: null, modality: mark, known: false };
  }
  const verb = verbSupport(sentence, clause, hit);
  const found =
    (verb?.modality === "cancelled" ? verb : undefined) ??
    duringSupport(sentence, clause, hit, told) ??
    verb ??
    attendanceSupport(sentence, clause, hit);
  if (found) return found;
  if (told) return { hit: null, modality: tenseOf(sentence, clause), known: true };
  const planned = hitsOf(sentence, "planned").find((other) => holds(clause, other.at) && !isAuxiliary(sentence, other));
  return planned && distance(planned, hit) <= PLAN_REACH
    ? { hit: planned, modality: "planned", known: false }
    : undefined;
};
