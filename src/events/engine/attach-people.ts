import type { Token } from "../../engine/token.ts";
import type { PersonEntry } from "../../records/schema.ts";
import type { Slot, SlotRoles } from "../frame.ts";
import type { Part, Predicate } from "./candidate.ts";
import { type Clause, hasMark } from "./clauses.ts";
import { isNominative, personPreposition } from "./relations.ts";
import type { Placed, Scene, SceneSentence } from "./scene.ts";

/** Names of a list stand so near to one another. */
const LIST_GAP = 22;

interface Slotted {
  readonly person: Placed<PersonEntry>;
  readonly slot: Slot;
}

const isByCase = ({ lexicon }: SceneSentence): boolean => lexicon.words.subjects === "case";

/** Only names, titles and signs of a list stand between two names. */
const areListed = (tokens: readonly Token[], { hits }: SceneSentence, from: number, to: number): boolean => {
  if (to - from > LIST_GAP) return false;
  const between = hits.filter(({ at }) => at >= from && at < to);
  if (between.some(({ sense }) => sense.kind === "verb" || sense.kind === "support")) return false;
  for (let at = from; at < to; at += 1) if (/^[,;]$/.test(tokens[at]?.text ?? "")) return true;
  return between.some((hit) => hasMark(hit, "coordinators"));
};

const isPassive = ({ form, hit, sentence, clause }: Predicate): boolean => {
  if (form === "passive") return true;
  if (isByCase(sentence) || form !== "past") return false;
  if (sentence.relations.get(hit.end + 1) === "by") return true;
  return sentence.hits.some(
    (other) => hasMark(other, "passive") && other.at >= clause.start && other.end <= hit.at && hit.at - other.end <= 3,
  );
};

/** The slot that case or word order gives where no preposition does. */
const bareSlot = (
  { form, hit, sentence }: Predicate,
  person: Placed<PersonEntry>,
  passive: boolean,
): Slot | undefined => {
  const byCase = isByCase(sentence);
  if (form === "name" || form === "noun") return byCase ? (isNominative(person) ? "subject" : "of") : undefined;
  if (form === "impersonal") return "object";
  const dative = sentence.lexicon.words.dative.some((ending) => person.text.endsWith(ending));
  const first = byCase
    ? isNominative(person) || (person.office && !dative && person.start < hit.at)
    : person.start < hit.at;
  return first && !passive ? "subject" : "object";
};

/** Gives every person of a range the slot in which it stands to the predicate. */
const slotsOf = (scene: Scene, predicate: Predicate, from: number, to: number): Slotted[] => {
  const { sentence } = predicate;
  const passive = isPassive(predicate);
  const slotted: Slotted[] = [];
  for (const person of sentence.people) {
    if (person.start < from || person.start >= to) continue;
    const before = slotted.at(-1);
    const stop = Math.max(
      from,
      before?.person.end ?? from,
      person.start > predicate.hit.end ? predicate.hit.end : from,
    );
    const preposition = personPreposition(scene.tokens, sentence, person, stop);
    const joined =
      before !== undefined &&
      areListed(scene.tokens, sentence, before.person.end, person.start) &&
      (!isByCase(sentence) || isNominative(before.person) === isNominative(person));
    const bare = joined ? before.slot : bareSlot(predicate, person, passive);
    const slot = preposition === undefined || preposition === "at" ? bare : preposition;
    if (slot !== undefined) slotted.push({ person, slot: slot === "between" ? "with" : slot });
  }
  return slotted;
};

const partsOf = (slotted: readonly Slotted[], roles: SlotRoles): Part[] =>
  slotted.flatMap(({ person, slot }) => {
    const role = roles[slot];
    return role === undefined ? [] : [{ person: person.entry.id, role }];
  });

/** People of a list that follows a sentence with a colon at its end. */
export const listedPeople = (scene: Scene, sentence: SceneSentence): Placed<PersonEntry>[] => {
  if (scene.tokens[sentence.end - 1]?.text !== ":") return [];
  const people: Placed<PersonEntry>[] = [];
  for (let index = sentence.index + 1; scene.sentences[index]?.sentence.kind === "listItem"; index += 1)
    people.push(...(scene.sentences[index]?.people ?? []));
  return people;
};

/** The person that a relative clause tells about: the one named right before it. */
const antecedent = ({ people }: SceneSentence, { relative, start }: Clause): Placed<PersonEntry> | undefined =>
  relative ? people.findLast(({ end }) => end <= start && start - end <= 2) : undefined;

const isSlot = (slotted: readonly Slotted[], wanted: Slot): boolean => slotted.some(({ slot }) => slot === wanted);

/** The person of a gender that was named last before a token, in the same block. */
const namedBefore = (
  scene: Scene,
  { index, sentence }: SceneSentence,
  at: number,
  gender: string,
): string | undefined => {
  for (let back = index; back >= 0 && index - back <= 3; back -= 1) {
    const other = scene.sentences[back];
    if (!other || other.sentence.block !== sentence.block) return undefined;
    const found = other.people.findLast(({ start, entry }) => start < at && entry.gender === gender);
    if (found) return found.entry.id;
  }
  return undefined;
};

const GENDERS = { he: "male", him: "male", she: "female", her: "female" } as const;

/** People for whom a pronoun of the clause stands, where nobody is named in its slot. */
const pronounParts = (
  scene: Scene,
  predicate: Predicate,
  slotted: readonly Slotted[],
  from: number,
  to: number,
): Part[] => {
  const { words, sentence, hit } = predicate;
  const roles = words.roles ?? {};
  return sentence.hits.flatMap(({ at, sense }): Part[] => {
    if (sense.kind !== "pronoun" || at < from || at >= to) return [];
    const { pronoun } = sense;
    const subject = pronoun === "he" || pronoun === "she" || pronoun === "they";
    if (subject && (at > hit.at || isPassive(predicate))) return [];
    const role = subject ? roles.subject : roles.object;
    const joined =
      subject && slotted.some(({ person, slot }) => slot === "subject" && person.start > at && at < hit.at);
    if (role === undefined || (isSlot(slotted, subject ? "subject" : "object") && !joined)) return [];
    if (pronoun === "they" || pronoun === "them")
      return namedTogether(scene, sentence, at).map((person) => ({ person, role }));
    const person = namedBefore(scene, sentence, at, GENDERS[pronoun]);
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
  }
  return found;
};

/** "W 2014 roku otrzymała medal": the verb's gender alone says that the person named before is meant. */
const silentSubject = (scene: Scene, { words, sentence, clause, hit }: Predicate): Part[] => {
  const endings = sentence.lexicon.words.genderEndings;
  const verb = scene.tokens[hit.at]?.lower ?? "";
  const role = words.roles?.subject;
  if (
    endings === null ||
    role === undefined ||
    sentence.people.some(({ start }) => start >= clause.start && start < clause.end)
  )
    return [];
  const gender = verb.endsWith(endings.female) ? "female" : verb.endsWith(endings.male) ? "male" : undefined;
  const named = scene.tokens
    .slice(clause.start, hit.at)
    .some(({ kind, capitalised, index }) => kind === "word" && capitalised && index > sentence.start);
  const person = gender && !named ? namedBefore(scene, sentence, clause.start, gender) : undefined;
  return person === undefined ? [] : [{ person, role }];
};

/** The people of a predicate's words, with their roles. */
export const attachPeople = (scene: Scene, predicate: Predicate, from: number, to: number): Part[] => {
  const { words, sentence, clause, form } = predicate;
  const { roles } = words;
  if (roles === undefined) return [];
  const slotted = slotsOf(scene, predicate, from, to);
  const parts = [...partsOf(slotted, roles), ...pronounParts(scene, predicate, slotted, from, to)];
  const open = form === "impersonal" || form === "passive" ? roles.object : roles.subject;
  if (open !== undefined)
    for (const { entry } of listedPeople(scene, sentence)) parts.push({ person: entry.id, role: open });
  if (parts.length === 0 && open === roles.subject && form === "past") parts.push(...silentSubject(scene, predicate));
  const before = antecedent(sentence, clause);
  if (before && roles.subject !== undefined && form === "past" && !slotted.some(({ slot }) => slot === "subject"))
    parts.push({ person: before.entry.id, role: roles.subject });
  return parts;
};
