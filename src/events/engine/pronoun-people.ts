import type { Slot } from "../frame.ts";
import type { Part, Predicate } from "./candidate.ts";
import { findWord } from "./find-word.ts";
import { hitsOf } from "./hits-of.ts";
import { isPassive } from "./is-passive.ts";
import { isNominative } from "./relations.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import type { Slotted } from "./slotted.ts";
import { beginsIn, holds } from "./token-range.ts";

const isSlot = (slotted: readonly Slotted[], wanted: Slot): boolean => slotted.some(({ slot }) => slot === wanted);

/** How many sentences back the person is named whom a pronoun, or a verb without a subject, means. */
const SILENT_REACH = 6;

/** The person of a gender that was named last before a token, in the same block. */
const namedBefore = (
  scene: Scene,
  { index, sentence }: SceneSentence,
  at: number,
  gender: string,
  except: ReadonlySet<string>,
): string | undefined => {
  for (let back = index; back >= 0 && index - back <= SILENT_REACH; back -= 1) {
    const other = scene.sentences[back];
    if (!other || other.sentence.block !== sentence.block) return undefined;
    const found = other.people.findLast(
      ({ start, entry }) => start < at && entry.gender === gender && !except.has(entry.id),
    );
    if (found) return found.entry.id;
  }
  return undefined;
};

const GENDERS = { he: "male", him: "male", she: "female", her: "female" } as const;

/** People for whom a pronoun of the clause stands, where nobody is named in its slot. */
export const pronounParts = (
  scene: Scene,
  predicate: Predicate,
  slotted: readonly Slotted[],
  from: number,
  to: number,
): Part[] => {
  const { words, sentence, hit } = predicate;
  const roles = words.roles ?? {};
  return hitsOf(sentence, "pronoun").flatMap(({ at, sense }): Part[] => {
    if (sense.kind !== "pronoun" || at < from || at >= to) return [];
    const { pronoun } = sense;
    const subject = pronoun === "he" || pronoun === "she" || pronoun === "they";
    if (subject && at > hit.at) return [];
    // "She was elected": the subject of a passive is the one to whom it is done.
    const slot = subject && !isPassive(predicate) ? "subject" : "object";
    const role = roles[slot];
    const joined =
      subject && slotted.some(({ person, slot }) => slot === "subject" && person.start > at && at < hit.at);
    if (role === undefined || (isSlot(slotted, slot) && !joined)) return [];
    if (pronoun === "they" || pronoun === "them")
      return namedTogether(scene, sentence, at).map((person) => ({ person, role }));
    // Who does it is not the one to whom it is done: "Hale gave him a lamp".
    const doers = slotted.filter(({ slot }) => slot === "subject").map(({ person: { entry } }) => entry.id);
    const gender = GENDERS[pronoun];
    const named = namedBefore(scene, sentence, at, gender, new Set(subject ? [] : doers));
    const person = named ?? (subject && scene.hero?.gender === gender ? scene.hero.id : undefined);
    return person === undefined ? [] : [{ person, role }];
  });
};

/** The people of the last list or enumeration before a token: "they". */
const namedTogether = (scene: Scene, { index }: SceneSentence, at: number): string[] => {
  const found: string[] = [];
  for (let back = index; back >= 0 && index - back <= 8; back -= 1) {
    const sentence = scene.sentences[back];
    const people = sentence?.people.filter(({ start }) => start < at).map(({ entry }) => entry.id) ?? [];
    if (sentence?.sentence.kind === "listItem") found.unshift(...people);
    else if (found.length > 1) break;
    else if (people.length > 1) return people;
    // "Atvyko delegacijos. Jas priėmė …": the guests are meant, whoever was named before them.
    else if (sentence && hitsOf(sentence, "delegations").some(({ end }) => end <= at)) return people;
  }
  return found;
};

/** "Meras J. Girnius pranešė, kad lankėsi Dobelėje": who reports what has no subject of its own did it himself. */
export const reportingSubject = (
  scene: Scene,
  { words, sentence, clause, form, hit }: Predicate,
  slotted: readonly Slotted[],
): Part[] => {
  const role = words.roles?.subject;
  const byCase = sentence.lexicon.words.subjects === "case";
  if (!byCase || !clause.reporting || form !== "past" || role === undefined || isSlot(slotted, "subject")) return [];
  const inClause = ({ at }: Hit): boolean => holds(clause, at);
  if (hitsOf(sentence, "delegations").some(inClause) || hitsOf(sentence, "pronoun").some(inClause)) return [];
  if (words.object !== undefined && words.orCity !== true && words.person !== true) return [];
  // "Meras sakė, kad Dobelėje viešėjo mokiniai": the guests are named by a word of the guard.
  const guests = words.orCity === true && hit.sense.kind === "verb" ? hit.sense.guards.object : null;
  if (guests && findWord(guests, scene, clause.start, clause.end) !== -1) return [];
  const teller = sentence.people.findLast(
    (person) => person.end <= clause.start && (person.office || isNominative(person)),
  );
  return teller && scene.tokens[clause.start - 1]?.text === "," ? [{ person: teller.entry.id, role }] : [];
};

/** Roles that only people have: where they are meant, a pronoun that may stand for a thing stands for a person. */
const HUMAN: ReadonlySet<string> = new Set(["elected", "appointee"]);

/** "Ją draugija išrinko": a pronoun that may stand for a thing, with a verb that is done to people. */
export const accusativeParts = (scene: Scene, { words, sentence, clause }: Predicate): Part[] => {
  const { accusatives } = sentence.lexicon.words;
  const role = words.roles?.object;
  if (accusatives === undefined || role === undefined || !HUMAN.has(role)) return [];
  return hitsOf(sentence, "things").flatMap(({ at }): Part[] => {
    const word = scene.tokens[at]?.lower;
    const gender = word === accusatives.him ? "male" : word === accusatives.her ? "female" : undefined;
    if (at < clause.start || at >= clause.end || gender === undefined) return [];
    const person = namedBefore(scene, sentence, at, gender, new Set());
    return person === undefined ? [] : [{ person, role }];
  });
};

/** "1974-aisiais buvo paskirtas direktoriumi": whose life is told when no name stands there, by the participle's gender. */
export const silentPatient = (scene: Scene, { words, sentence, clause, hit, form }: Predicate): Part[] => {
  const endings = sentence.lexicon.words.passiveEndings;
  const role = form === "passive" ? words.roles?.object : words.roles?.subject;
  if (endings === undefined || role === undefined || !HUMAN.has(role) || (form !== "passive" && form !== "past"))
    return [];
  if (beginsIn(sentence.people, clause)) return [];
  const word = scene.tokens[hit.at]?.lower ?? "";
  const male = form === "past" || word.endsWith(endings.male);
  const female = form === "past" || word.endsWith(endings.female);
  const found =
    (male ? namedBefore(scene, sentence, clause.start, "male", new Set()) : undefined) ??
    (female ? namedBefore(scene, sentence, clause.start, "female", new Set()) : undefined) ??
    (scene.hero?.gender === (male && !female ? "male" : female && !male ? "female" : scene.hero?.gender)
      ? scene.hero?.id
      : undefined);
  return found === undefined ? [] : [{ person: found, role }];
};

/** "W 2014 roku otrzymała medal": the verb's gender alone says that the person named before is meant. */
export const silentSubject = (scene: Scene, { words, sentence, clause, hit }: Predicate): Part[] => {
  const endings = sentence.lexicon.words.genderEndings;
  const verb = scene.tokens[hit.at]?.lower ?? "";
  const role = words.roles?.subject;
  if (endings === null || role === undefined || beginsIn(sentence.people, clause)) return [];
  const gender = verb.endsWith(endings.female) ? "female" : verb.endsWith(endings.male) ? "male" : undefined;
  const named = scene.tokens
    .slice(clause.start, hit.at)
    .some(({ kind, capitalised, index }) => kind === "word" && capitalised && index > sentence.start);
  if (gender === undefined || named) return [];
  const person =
    namedBefore(scene, sentence, clause.start, gender, new Set()) ??
    (scene.hero?.gender === gender ? scene.hero.id : undefined);
  return person === undefined ? [] : [{ person, role }];
};
