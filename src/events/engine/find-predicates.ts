import type { Token } from "../../engine/token.ts";
import type { DateEntry, PersonEntry } from "../../records/schema.ts";
import type { EventNoun, EventVerb } from "../frame.ts";
import type { EventType } from "../types.ts";
import type { Predicate } from "./candidate.ts";
import { type Clause, isFinitePredicate, wideEnd } from "./clauses.ts";
import { isDay, isEntry } from "./day-overhead.ts";
import { findSupport, type Support } from "./find-support.ts";
import { hitsOf } from "./hits-of.ts";
import { markBefore, markIn, modalityOf } from "./modality.ts";
import { isNominative } from "./relations.ts";
import type { Hit, Placed, Scene, SceneSentence } from "./scene.ts";
import { hasPersonAsObject, standsAsObject } from "./stands-as-object.ts";
import { tellsOfPast } from "./tells-of-past.ts";
import { beginsIn, holds } from "./token-range.ts";
import { findWord, lengthAt } from "./word-index.ts";

type VerbHit = Hit & { readonly sense: Extract<Hit["sense"], { kind: "verb" }> };
type NounHit = Hit & { readonly sense: Extract<Hit["sense"], { kind: "noun" }> };

const isVerb = (hit: Hit): hit is VerbHit => hit.hitClass === "verb";
const isNoun = (hit: Hit): hit is NounHit => hit.hitClass === "noun";

/** How far before its clause the object of a passive or a relative clause is looked for. */
const BACK_REACH = 25;

/** Objects are looked for in the whole clause, those of names only near them. */
const NAME_REACH = 8;
const CLAUSE_REACH = 90;

const wordsOf = (hit: VerbHit | NounHit): EventVerb | EventNoun =>
  hit.sense.kind === "verb" ? hit.sense.verb : hit.sense.noun;

const hasObject = (
  scene: Scene,
  sentence: SceneSentence,
  hit: VerbHit | NounHit,
  clause: Clause,
  [back, forward]: readonly [number, number],
): boolean => {
  const { object } = hit.sense.guards;
  if (object === null) return true;
  const { objectIs } = wordsOf(hit);
  if (objectIs !== undefined) return standsAsObject(scene, sentence, hit, object, { clause, back, forward, objectIs });
  const reach = wordsOf(hit).within ?? (hit.sense.kind === "noun" ? NAME_REACH : CLAUSE_REACH);
  const from = Math.max(clause.start, hit.at - reach);
  const to = Math.min(hit.sense.kind === "noun" ? clause.end : forward, hit.end + reach);
  if (findWord(object, scene.tokens, hit.end, to) !== -1 || findWord(object, scene.tokens, from, hit.at) !== -1)
    return true;
  return back < clause.start && findWord(object, scene.tokens, back, clause.start) !== -1;
};

/** "the Mayor of Celle, Jan Weber, who had flown in that morning": the person that a relative clause with a date tells about. */
const hasAntecedent = ({ people, dates }: SceneSentence, clause: Clause): boolean =>
  clause.relative && beginsIn(dates, clause) && isRightBefore(people, clause);

const isRightBefore = (people: SceneSentence["people"], { start }: Clause): boolean =>
  people.some(({ end }) => end <= start && start - end <= 2);

/** A person or a pronoun for one; where order tells, also the subject of the clause before ("she won and took up her post"). */
const hasPerson = (sentence: SceneSentence, { start, end }: Clause): boolean => {
  const byOrder = sentence.lexicon.words.subjects === "order";
  const from = byOrder ? sentence.start : start;
  if (sentence.people.some((person) => person.start >= from && person.start < end)) return true;
  return byOrder && hitsOf(sentence, "pronoun").some(({ at }) => at >= from && at < end);
};

const hasSinceDate = (sentence: SceneSentence, clause: Clause, to: number): boolean =>
  hitsOf(sentence, "since").some(
    (hit) =>
      hit.at >= clause.start &&
      hit.end <= to &&
      sentence.dates.some(({ start }) => start >= hit.at && start <= hit.end + 2),
  );

/** Where the noun that a relative clause tells about begins at the earliest: behind the verb before it. */
const nounPhraseStart = ({ hits }: SceneSentence, { start }: Clause, back: number): number => {
  const verb = hits.findLast((hit) => hit.at < start && isFinitePredicate(hit));
  return Math.max(back, start - NAME_REACH, verb?.end ?? 0);
};

/** The first guard of a predicate that fails, in words; undefined when all hold. */
const failedGuard = (
  scene: Scene,
  sentence: SceneSentence,
  clause: Clause,
  hit: VerbHit | NounHit,
  back: number,
  forward = clause.end,
  wide = clause.end,
): string | undefined => {
  const words = wordsOf(hit);
  const { without, notBefore } = hit.sense.guards;
  if (notBefore && lengthAt(notBefore, scene.tokens, hit.end) > 0) return "another meaning by the next word";
  if (words.since === true && !hasSinceDate(sentence, clause, wide)) return "no date after a word for since";
  if (words.dated === true && !beginsIn(sentence.dates, clause)) return "no date in the clause";
  if (words.city === true && !beginsIn(sentence.cities, clause)) return "no city in the clause";
  if (words.capital === true && scene.tokens[hit.at]?.capitalised !== true) return "no capital letter";
  if (words.person === true && !hasPerson(sentence, clause)) return "no person in the clause";
  const stands =
    (words.orPerson === true &&
      (words.objectIs === "direct"
        ? hasPersonAsObject(scene, sentence, hit, clause)
        : beginsIn(sentence.people, clause) || hasAntecedent(sentence, clause))) ||
    (words.orCity === true && beginsIn(sentence.cities, clause));
  if (!stands && !hasObject(scene, sentence, hit, clause, [back, forward]))
    return `none of "${words.object}" in the clause`;
  const from = clause.relative && words.objectIs !== undefined ? nounPhraseStart(sentence, clause, back) : clause.start;
  if (without && findWord(without, scene.tokens, from, clause.end) !== -1)
    return `one of "${words.without}" in the clause`;
  return undefined;
};

const noteMiss = (scene: Scene, hit: VerbHit | NounHit, failed: string): undefined => {
  const first = scene.tokens[hit.at];
  const last = scene.tokens[hit.end - 1];
  if (first && last)
    scene.document.trace?.misses.push({
      rule: hit.sense.frame.id,
      span: { start: first.start, end: last.end },
      failed,
      evidence: [],
    });
};

/** How near the head of its line a date introduces an entry of a programme or a chronicle. */
const HEAD = 3;

/** How far behind the day that opens its paragraph a sentence stands. Units: tokens. */
const DAY_REACH = 40;

/** "18 May. Night of Museums.": a sentence of a paragraph that opens with its day. */
const isUnderDay = ({ sentence: { kind }, start, overhead }: SceneSentence): boolean =>
  kind === "paragraph" && overhead !== null && start > overhead.end && start - overhead.end <= DAY_REACH;

/** "* opening of the Days of Culture in October 2005": the date behind the name at the head of an item without a verb. */
const dateOfItem = ({ sentence: { kind }, start, dates, hits }: SceneSentence, at: number) =>
  kind === "listItem" && at - start <= HEAD && !hits.some(isFinitePredicate)
    ? dates.find((date) => date.start > at && date.entry.precision !== "range")
    : undefined;

/** "Wednesday, 16 April: a trip to …": in a line that begins with a date, or stands under one, a name needs no verb. */
const programmeSupport = (
  scene: Scene,
  sentence: SceneSentence,
  clause: Clause,
  { at, end, sense }: VerbHit | NounHit,
): Support | undefined => {
  const { document, tokens } = scene;
  // "14 maja minister wizytował budowę": a sentence that begins with its day and has a verb is no entry.
  const isSentence = sentence.sentence.kind === "paragraph" && sentence.hits.some(isFinitePredicate);
  if ((isSentence || !isEntry(tokens, sentence)) && !isUnderDay(sentence)) return undefined;
  // "1 September: an exhibition was opened": the verb tells it.
  const isForm = (at: number, form: string): boolean =>
    sentence.hits.some((hit) => hit.at === at && isVerb(hit) && hit.sense.form === form);
  const isTold = (hit: Hit): boolean =>
    isVerb(hit) &&
    hit.sense.frame === sense.frame &&
    isFinitePredicate(hit) &&
    hit.at >= clause.start &&
    !(hit.at >= at && hit.at < end) &&
    !isForm(hit.at, "infinitive");
  if (sentence.hits.some((hit) => isTold(hit) && hit.at < clause.end)) return undefined;
  const own = sentence.dates.find(({ start, end }) => start - sentence.start <= HEAD && end <= at);
  const date = own ?? sentence.overhead ?? dateOfItem(sentence, at);
  if (!date) return undefined;
  const published = document.published?.edtf;
  const past =
    published === undefined
      ? date.entry.precision === "year" || tellsOfPast(scene)
      : (date.entry.latest ?? "") < published;
  return { hit: null, modality: past ? "asserted" : "planned", known: false };
};

/** A line of so many words that no verb stands in is a note: "Next session – 25 November". */
const NOTE = 16;
const isDivider = (token: Token | undefined): boolean => /^[–—:-]$/.test(token?.text ?? "");

/** How far behind the dash a name stands. Units: tokens. */
const NAME = 8;

/** "Kovo 30 d. – seniūnaičių rinkimai.": a day at the head of the sentence, a dash, and a name without a verb. */
const isHeadDate = (
  { tokens }: Scene,
  { start: from, hits, lexicon, sentence: { kind } }: SceneSentence,
  clause: Clause,
  { at }: Hit,
  date: Placed<DateEntry>,
): boolean =>
  lexicon.words.subjects === "case" &&
  kind !== "heading" &&
  kind !== "title" &&
  (date.start - from <= 1 || /^[;:]$/.test(tokens[date.start - 1]?.text ?? "")) &&
  isDay(date) &&
  (isDivider(tokens[date.end]) || isDivider(tokens[date.end + 1])) &&
  at > date.end &&
  at - date.end <= NAME &&
  !hits.some((hit) => isFinitePredicate(hit) && holds(clause, hit.at));

/** The day behind a name and a dash, in a line without a verb. */
const noteDate = ({ tokens }: Scene, sentence: SceneSentence, hit: Hit): Placed<DateEntry> | undefined => {
  if (sentence.end - sentence.start > NOTE || sentence.hits.some(isFinitePredicate)) return undefined;
  return sentence.dates.find(
    ({ start, entry }) =>
      start >= hit.end &&
      entry.precision === "day" &&
      (isDivider(tokens[start - 1]) ||
        isDivider(tokens[start - 2]) ||
        (hit.at - sentence.start <= 1 && start - hit.end <= 2)),
  );
};

/** "Next session – 25 November": a name, a dash and a day tell when something is, without a verb. */
const noteSupport = (scene: Scene, sentence: SceneSentence, clause: Clause, hit: Hit): Support | undefined => {
  const head = sentence.dates.find((date) => isHeadDate(scene, sentence, clause, hit, date));
  const date = head ?? noteDate(scene, sentence, hit);
  if (!date) return undefined;
  const published = scene.document.published?.edtf;
  const unpublished = head ? !tellsOfPast(scene) : markIn(sentence, clause, "another") !== undefined;
  const ahead = published === undefined ? unpublished : (date.entry.latest ?? "") > `${published}T99`;
  return { hit: null, modality: ahead ? "planned" : "asserted", known: false };
};

/** "A session and concerts made up the Days, which lasted until Sunday": which name the relative clause behind tells about. */
const isAntecedent = ({ hits, byClass }: SceneSentence, next: Clause, { at, end }: Hit): boolean => {
  if (!byClass.has("coordinators")) return true;
  const names = hits.filter(
    (other) =>
      other.at > at && other.end <= next.start && (isNoun(other) || (isVerb(other) && other.sense.form === "noun")),
  );
  const joined = (from: number, to: number): boolean =>
    from >= to || hits.some(({ hitClass, at: own }) => hitClass === "coordinators" && own >= from && own < to);
  let from = end;
  return names.every((other) => {
    const listed = joined(from, other.at);
    from = other.end;
    return listed;
  });
};

/** "The Days, which will be held …", "Wizyta, w której uczestniczył X, nastąpiła …": the verb stands in the next clause. */
const relativeSupport = (sentence: SceneSentence, next: Clause | undefined, hit: Hit): Support | undefined =>
  next?.relative && isAntecedent(sentence, next, hit) ? findSupport(sentence, next, hit, false) : undefined;

const namePredicate = (
  scene: Scene,
  sentence: SceneSentence,
  clause: Clause,
  hit: VerbHit | NounHit,
  next: Clause | undefined,
): Predicate | undefined => {
  const words = wordsOf(hit);
  const told = hit.sense.kind === "noun" && hit.sense.noun.told === true;
  const own = findSupport(sentence, clause, hit, told);
  const support =
    own?.hit?.sense.kind === "support" || own?.modality === "cancelled"
      ? own
      : (relativeSupport(sentence, next, hit) ??
        own ??
        programmeSupport(scene, sentence, clause, hit) ??
        noteSupport(scene, sentence, clause, hit));
  if (!support) return noteMiss(scene, hit, "nothing says that it took place");
  const { frame } = hit.sense;
  const form = hit.sense.kind === "verb" ? "noun" : "name";
  const { modality, known } = support;
  return { frame, words, form, hit, sentence, clause, modality, support: support.hit, known, confidence: 0.85 };
};

/** Where the sentence before begins, in the same block: what a pronoun stands for. */
const previousStart = ({ sentences }: Scene, { index, start, sentence }: SceneSentence): number => {
  const inBlock = [sentences[index - 2], sentences[index - 1]].find(
    (before) => before?.sentence.block === sentence.block,
  );
  return inBlock?.start ?? start;
};

/** A clause goes on behind one in commas: "mini sutarties, pasirašytos 1988 m., sukaktį". */
const beyond = ({ tokens }: Scene, clauses: readonly Clause[], clause: Clause): number => {
  const index = clause.index;
  const inserted = clauses[index + 1];
  const rest = clauses[index + 2];
  const inCommas = inserted && rest && tokens[inserted.start - 1]?.text === "," && tokens[rest.start - 1]?.text === ",";
  return inCommas && !rest.finite && !rest.relative ? rest.end : clause.end;
};

/** A passive, a participle or a relative clause tells about something named before it. */
const refersBack = (sentence: SceneSentence, clause: Clause, { sense }: VerbHit): boolean =>
  clause.relative ||
  sense.form === "passive" ||
  sense.form === "impersonal" ||
  (sense.form === "past" && sentence.lexicon.words.subjects === "order");

/** "to visit", "will visit": where order tells verbs from names, only a governor right before makes a verb of the bare form. */
const isGoverned = (sentence: SceneSentence, clause: Clause, { at }: Hit): boolean => {
  const byOrder = sentence.lexicon.words.subjects === "order";
  return (["future", "intended", "planned", "authorised", "hypothetical"] as const).some(
    (mark) =>
      markBefore(sentence, clause, mark, at, byOrder ? 1 : undefined) ??
      (byOrder ? undefined : markIn(sentence, clause, mark)),
  );
};

/** How far before its participle a plural subject stands: "ryšiai su Radomu užmegzti". */
const SUBJECT_REACH = 5;

/** How far behind its participle a plural subject stands, numerals before it. */
const PLURAL_REACH = 3;

/** The only predicate of its clause, governed by nothing, with a plural before it. */
const standsAlone = (scene: Scene, sentence: SceneSentence, clause: Clause, { at, sense }: VerbHit): boolean => {
  const isOther = (hit: Hit): boolean => hit.at !== at && !(isVerb(hit) && hit.sense.frame === sense.frame);
  const within = (hit: Hit): boolean => holds(clause, hit.at) && isOther(hit);
  const governed = (["intended", "planned", "authorised", "hypothetical", "future"] as const).some(
    (mark) => markIn(sentence, clause, mark) !== undefined,
  );
  if (governed || sentence.hits.some((hit) => within(hit) && isFinitePredicate(hit))) return false;
  for (let back = at - 1; back >= clause.start && at - back <= SUBJECT_REACH; back -= 1) {
    const word = scene.tokens[back]?.lower ?? "";
    if (sentence.lexicon.words.pluralEndings.some((ending) => word.endsWith(ending))) return true;
  }
  return false;
};

/** "siūlymas pasirašyti sutartį": a participle in the plural looks like the infinitive, and wants a plural beside it. */
const isInfinitive = (scene: Scene, sentence: SceneSentence, clause: Clause, hit: VerbHit): boolean => {
  const { at, sense } = hit;
  const twin = hitsOf(sentence, "verb").some(
    (other) =>
      other.at === at && isVerb(other) && other.sense.form === "infinitive" && other.sense.frame === sense.frame,
  );
  if (!twin || markBefore(sentence, clause, "passive", at, 4) !== undefined) return false;
  if (standsAlone(scene, sentence, clause, hit)) return false;
  const governed = isGoverned(sentence, clause, hit);
  // "Medaliais apdovanoti gydytoja X ir treneris Y": people in the nominative are its subjects.
  const isSubject = (person: Placed<PersonEntry>): boolean => person.start >= hit.end && isNominative(person);
  if (!governed && sentence.people.some((person) => isSubject(person) && person.start < clause.end)) return false;
  const beside = [scene.tokens[at - 1]?.lower ?? ""];
  // "Parke atidaryti du nauji takai": where nothing governs an infinitive, its plural may stand behind a numeral.
  for (let ahead = at + 1; ahead < clause.end && ahead - at <= (governed ? 1 : PLURAL_REACH); ahead += 1)
    beside.push(scene.tokens[ahead]?.lower ?? "");
  return !sentence.lexicon.words.pluralEndings.some((ending) => beside.some((word) => word.endsWith(ending)));
};

/** "Konkurs, do którego stanęło troje kandydatów, wygrała …": where the main clause began that a relative one interrupts. */
const resumedStart = ({ tokens }: Scene, clauses: readonly Clause[], clause: Clause): number => {
  const index = clause.index;
  const [first, inserted] = [clauses[index - 2], clauses[index - 1]];
  const resumes = first && inserted?.relative && !first.finite && !clause.relative && !clause.reporting;
  return resumes && tokens[clause.start - 1]?.text === "," ? first.start : clause.start;
};

/** Where the object of a verb stands last before its clause, when none stands in it. */
const farObject = ({ tokens }: Scene, { sense }: VerbHit, back: number, { start, end }: Clause): number | undefined => {
  const { object } = sense.guards;
  if (object === null || findWord(object, tokens, start, end) !== -1) return undefined;
  let at = start - 1;
  while (at >= back && lengthAt(object, tokens, at) === 0) at -= 1;
  return at >= back ? at : undefined;
};

const verbPredicate = (
  scene: Scene,
  sentence: SceneSentence,
  clause: Clause,
  hit: VerbHit,
  clauses: readonly Clause[],
): Predicate | undefined => {
  const next = clauses[clause.index + 1];
  const { verb, form, frame } = hit.sense;
  const thing = frame.type !== "resolution" && markIn(sentence, clause, "things") !== undefined;
  const first = thing ? previousStart(scene, sentence) : sentence.start;
  const refers = thing || refersBack(sentence, clause, hit);
  const reach = first < sentence.start ? 3 * BACK_REACH : BACK_REACH;
  const resumed = resumedStart(scene, clauses, clause);
  const back = Math.min(resumed, refers ? Math.max(first, clause.start - reach) : clause.start);
  const failed = failedGuard(
    scene,
    sentence,
    clause,
    hit,
    back,
    beyond(scene, clauses, clause),
    wideEnd(clauses, clause),
  );
  if (failed !== undefined) return noteMiss(scene, hit, failed);
  const far = back < resumed ? farObject(scene, hit, back, clause) : undefined;
  if (form === "noun") return namePredicate(scene, sentence, clause, hit, next);
  if (form === "infinitive" && !isGoverned(sentence, clause, hit)) return undefined;
  if (form === "passive" && isInfinitive(scene, sentence, clause, hit)) return undefined;
  const modality = verb.modality ?? modalityOf(sentence, clause, hit, form);
  const base = { frame, words: verb, form, hit, sentence, clause, modality, support: null, known: false };
  return { ...base, confidence: 0.9, ...(far === undefined ? {} : { far }) };
};

const nounPredicate = (
  scene: Scene,
  sentence: SceneSentence,
  clause: Clause,
  hit: NounHit,
  next: Clause | undefined,
): Predicate | undefined => {
  const failed = failedGuard(scene, sentence, clause, hit, clause.start);
  return failed === undefined ? namePredicate(scene, sentence, clause, hit, next) : noteMiss(scene, hit, failed);
};

/** "Ji atidaryta": what opens is the exhibition, no building named before it. */
const isShown = (found: readonly Predicate[], { hit, frame, form }: Predicate): boolean =>
  (frame.type === "opening" || (frame.type === "festival" && form !== "name")) &&
  found.some((other) => other.hit.at === hit.at && other.frame.type === "exhibition");

/** "Pupils will go to Celle for a work placement": what they travel for is told by the same verb, and is no visit beside it. */
const isTravelledFor = (found: readonly Predicate[], { hit, frame, form }: Predicate): boolean =>
  frame.type === "visit" &&
  form !== "name" &&
  form !== "noun" &&
  found.some((other) => other.hit.at === hit.at && other.frame.type === "exchange");

/** Types that are told by the same verbs, of other documents. */
const SIGNED: ReadonlySet<EventType> = new Set(["agreement_signing", "letter_of_intent"]);

/** Another reading of the same verb, whose object stands in the clause, or nearer before it. */
const isNearer = (other: Predicate, { at }: Hit, frame: Predicate["frame"], far: number): boolean =>
  other.hit.at === at &&
  other.frame !== frame &&
  SIGNED.has(frame.type) &&
  SIGNED.has(other.frame.type) &&
  (other.far ?? at) > far;

/**
 * Of two readings of one word the one with more to go by wins: "meeting of the council" is a session before it is a meeting,
 * and a form that is a participle and an infinitive is the infinitive where something governs it.
 */
const isOutdone = (found: readonly Predicate[], { hit, words, form, frame, far }: Predicate): boolean =>
  (far !== undefined && form !== "name" && found.some((other) => isNearer(other, hit, frame, far))) ||
  found.some(
    (other) =>
      other.hit.at === hit.at &&
      other.words !== words &&
      other.words.object !== undefined &&
      words.object === undefined &&
      form === "name",
  ) ||
  (form === "name" &&
    found.some(
      (other) =>
        other.form === "name" &&
        other.hit.at <= hit.at &&
        other.hit.end >= hit.end &&
        other.hit.end - other.hit.at > hit.end - hit.at &&
        other.frame !== frame,
    )) ||
  ((form === "passive" || form === "present" || form === "past") &&
    found.some((other) => other.hit.at === hit.at && other.form === "infinitive"));

/** Finds the words of a sentence that tell events, clause by clause. */
export const findPredicates = (scene: Scene, sentence: SceneSentence, clauses: readonly Clause[]): Predicate[] => {
  const found: Predicate[] = [];
  let index = 0;
  for (const hit of sentence.hits) {
    while (index + 1 < clauses.length && hit.at >= (clauses[index]?.end ?? 0)) index += 1;
    const clause = clauses[index];
    if (!clause) continue;
    const predicate = isVerb(hit)
      ? verbPredicate(scene, sentence, clause, hit, clauses)
      : isNoun(hit)
        ? nounPredicate(scene, sentence, clause, hit, clauses[index + 1])
        : undefined;
    if (predicate) found.push(predicate);
  }
  return found.filter(
    (predicate) => !isOutdone(found, predicate) && !isShown(found, predicate) && !isTravelledFor(found, predicate),
  );
};
