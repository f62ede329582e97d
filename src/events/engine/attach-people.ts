import type { Token } from "../../engine/token.ts";
import type { PersonEntry } from "../../records/schema.ts";
import type { Slot, SlotRoles } from "../frame.ts";
import type { EventType } from "../types.ts";
import type { Part, Predicate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { isByCase, isPassive } from "./is-passive.ts";
import type { Relation } from "./lexicon.ts";
import { accusativeParts, pronounParts, reportingSubject, silentPatient, silentSubject } from "./pronoun-people.ts";
import { isNominative, personPreposition } from "./relations.ts";
import type { Hit, Placed, Scene, SceneSentence } from "./scene.ts";
import type { Slotted } from "./slotted.ts";

/** Names of a list stand so near to one another. */
const LIST_GAP = 22;

/** Only names, titles and signs of a list stand between two names. */
const areListed = (tokens: readonly Token[], sentence: SceneSentence, from: number, to: number): boolean => {
  if (to - from > LIST_GAP) return false;
  const isBetween = ({ at }: Hit): boolean => at >= from && at < to;
  if (hitsOf(sentence, "verb").some(isBetween) || hitsOf(sentence, "support").some(isBetween)) return false;
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === "," || tokens[at]?.text === ";") return true;
  return hitsOf(sentence, "coordinators").some(isBetween);
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
  const isAgent = (sentence.lexicon.words.agents ?? []).some((ending) => person.text.endsWith(ending));
  if (passive && isAgent && (person.office || !isNominative(person))) return "by";
  const dative = sentence.lexicon.words.dative.some((ending) => person.text.endsWith(ending));
  const first = byCase
    ? isNominative(person) || (person.office && !dative && person.start < hit.at)
    : person.start < hit.at;
  return first && !passive ? "subject" : "object";
};

/** The people of a sentence, with those whom a word means that is no name. */
export const everybody = ({ people, company }: SceneSentence): readonly Placed<PersonEntry>[] =>
  company.length === 0 ? people : [...people, ...company].sort((a, b) => a.start - b.start);

/** Whom a relation makes what: who is alongside the subject does what it does, or has it done to them. */
const slotOf = (relation: Exclude<Relation, "at" | "initiative">, { form }: Predicate, passive: boolean): Slot => {
  if (relation === "between") return "with";
  if (relation !== "alongside") return relation;
  return passive || form === "impersonal" ? "object" : "subject";
};

/** "signed … in the presence of Kos": words of attendance between a predicate and a person say what the person is. */
const isElsewhere = ({ sentence, hit }: Predicate, { start }: Placed<PersonEntry>): boolean =>
  hitsOf(sentence, "attendance").some(({ at, end }) => at >= hit.end && end <= start);

/** Gives every person of a range the slot in which it stands to the predicate. */
const slotsOf = (scene: Scene, predicate: Predicate, from: number, to: number): Slotted[] => {
  const { sentence } = predicate;
  const passive = isPassive(predicate);
  const slotted: Slotted[] = [];
  for (const person of everybody(sentence)) {
    if (person.start < from || person.start >= to || isElsewhere(predicate, person)) continue;
    const before = slotted.at(-1);
    const stop = Math.max(
      from,
      before?.person.end ?? from,
      person.start >= predicate.hit.end ? predicate.hit.end : from,
    );
    const preposition = personPreposition(scene.tokens, sentence, person, stop);
    const joined =
      before !== undefined &&
      areListed(scene.tokens, sentence, before.person.end, person.start) &&
      (!isByCase(sentence) || isNominative(before.person) === isNominative(person));
    // "Thorne gave her a painting by Sayce": who does it was named before the verb.
    const done = predicate.form === "past" && !passive && slotted.some(({ slot }) => slot === "subject");
    if (preposition === "by" && done && !isByCase(sentence)) continue;
    const bare = joined ? before.slot : bareSlot(predicate, person, passive);
    const invites = isByCase(sentence) && sentence.relations.get(person.end + 1) === "inviter";
    const slot = invites ? "inviter" : preposition === undefined || preposition === "at" ? bare : preposition;
    if (slot !== undefined && slot !== "initiative") slotted.push({ person, slot: slotOf(slot, predicate, passive) });
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

/** The roles of a predicate's words; a verb beside the name may say better what its subject is ("organizavo"). */
const rolesOf = ({ words: { roles }, support }: Predicate): SlotRoles | undefined => {
  const subject = support?.sense.kind === "support" ? support.sense.subject : undefined;
  return subject === undefined ? roles : { ...roles, subject };
};

/** Types that somebody can bring about without doing them. */
const BEGUN: ReadonlySet<EventType> = new Set(["cooperation_start", "founding", "gift", "exchange", "festival"]);

/** "z inicjatywy Jana Kosa": on whose initiative something began. */
const initiators = ({ tokens }: Scene, { frame, sentence }: Predicate, from: number, to: number): Part[] => {
  if (!BEGUN.has(frame.type)) return [];
  const isInitiator = (person: Placed<PersonEntry>): boolean =>
    person.start >= from && person.start < to && personPreposition(tokens, sentence, person, from) === "initiative";
  return sentence.people.filter(isInitiator).map(({ entry }) => ({ person: entry.id, role: "initiator" }));
};

/** The people of a predicate's words, with their roles. */
export const attachPeople = (scene: Scene, predicate: Predicate, from: number, to: number): Part[] => {
  const { sentence, clause, form } = predicate;
  const roles = rolesOf(predicate);
  const begun = initiators(scene, predicate, from, to);
  if (roles === undefined) return begun;
  const slotted = slotsOf(scene, predicate, from, to);
  const parts = [...begun, ...partsOf(slotted, roles), ...pronounParts(scene, predicate, slotted, from, to)];
  const open = form === "impersonal" || form === "passive" ? roles.object : roles.subject;
  if (open !== undefined)
    for (const { entry } of listedPeople(scene, sentence)) parts.push({ person: entry.id, role: open });
  if (parts.length === 0 && open === roles.subject && form === "past") parts.push(...silentSubject(scene, predicate));
  parts.push(...reportingSubject(scene, predicate, slotted));
  if (parts.length === 0) parts.push(...accusativeParts(scene, predicate));
  if (parts.length === 0) parts.push(...silentPatient(scene, predicate));
  const before = antecedent(sentence, clause);
  const whom = before && hitsOf(sentence, "whom").some(({ at }) => at >= clause.start && at <= clause.start + 1);
  if (whom) {
    const role = roles.object ?? roles.to;
    if (role !== undefined) parts.push({ person: before.entry.id, role });
  } else if (
    before &&
    roles.subject !== undefined &&
    form === "past" &&
    !slotted.some(({ slot }) => slot === "subject")
  )
    parts.push({ person: before.entry.id, role: roles.subject });
  return parts;
};
