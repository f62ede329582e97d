import type { Token } from "../../engine/token.ts";
import type { CityEntry, PersonEntry } from "../../records/schema.ts";
import { hitsOf } from "./hits-of.ts";
import type { Relation } from "./lexicon.ts";
import type { Hit, Placed, SceneSentence } from "./scene.ts";
import { endsAt, rangeAt } from "./token-range.ts";

/** Titles and adjectives that may stand between a preposition and its name. */
const PERSON_REACH = 8;
const CITY_REACH = 4;

const BARRIERS: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", "–", "—"]);

const isBarrier = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === "symbol" && BARRIERS.has(token.text));

const isAny = (): boolean => true;

/** Tells whether a word of some, or one of a kind among them, begins at a token. */
const hasHitAt = (hits: readonly Hit[], at: number, isKind: (hit: Hit) => boolean = isAny): boolean => {
  for (const hit of hits) if (hit.at === at && isKind(hit)) return true;
  return false;
};

const isVerbForm = ({ sense }: Hit): boolean => sense.kind === "verb" && sense.form !== "noun";

/** A verb that is finite, no participle. */
const isFiniteForm = ({ sense }: Hit): boolean =>
  sense.kind === "verb" && (sense.form === "past" || sense.form === "future" || sense.form === "present");

/** So many words may stand between a city and the house that stands in it. */
const HOUSE_REACH = 4;

/** "Biržų rotušėje", "Biržų kultūros centre": behind the genitive of a city a house in the locative. */
const isHousing = (
  tokens: readonly Token[],
  sentence: SceneSentence,
  { end }: Placed<CityEntry>,
  stop: number,
): boolean => {
  const { housed } = sentence.lexicon.words;
  if (housed === undefined) return false;
  for (let at = end; at < Math.min(stop, end + HOUSE_REACH) && tokens[at]?.kind === "word"; at += 1) {
    if (hasHitAt(hitsOf(sentence, "unhoused"), at)) return false;
    if (hasHitAt(hitsOf(sentence, "houses"), at)) return true;
    const lower = tokens[at]?.lower ?? "";
    if (housed.some((ending) => lower.endsWith(ending))) return true;
    if (hasHitAt(hitsOf(sentence, "verb"), at, isVerbForm)) return false;
  }
  return false;
};

/**
 * How a city stands to its predicate: by the preposition before it, or by the ending of the locative, its own or that of its
 * house, which is looked for up to `stop`.
 */
export const cityRelation = (
  tokens: readonly Token[],
  sentence: SceneSentence,
  city: Placed<CityEntry>,
  stop = Number.POSITIVE_INFINITY,
): Relation | undefined => {
  const lower = city.text.toLowerCase();
  const byCase = sentence.lexicon.words.subjects === "case";
  const isName = lower === city.entry.name.toLowerCase();
  if (!isName && sentence.lexicon.words.locative.some((ending) => lower.endsWith(ending))) return "at";
  // "Gori mieste": a name that is not declined, with its house right behind it.
  const housing = isName ? Math.min(stop, city.end + 1) : stop;
  if (isHousing(tokens, sentence, city, housing)) return "at";
  // "to the German town of Celle": what stands before the town decides.
  const from = hitsOf(sentence, "seats").find(({ end }) => end === city.start)?.at ?? city.start;
  for (let at = from; at > from - CITY_REACH && at > sentence.start; at -= 1) {
    const found = sentence.relations.get(at);
    // "are to leave Derby for Celle": the "to" of an infinitive leads nowhere.
    if (found === "to" && !byCase && hitsOf(sentence, "verb").some((hit) => hit.at === at)) return undefined;
    if (found !== undefined) return found === "alongside" ? "with" : found === "initiative" ? undefined : found;
    if (isBarrier(tokens[at - 1]) || endsAt(sentence.dates, at)) break;
    // "į šventę atvyks Radomo delegacija": what stands before a verb governs nothing behind it.
    if (byCase && hasHitAt(hitsOf(sentence, "verb"), at - 1, isFiniteForm)) break;
    if (at <= city.start && endsAt(sentence.cities, at)) break;
  }
  return undefined;
};

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** Tells whether a mention reads like the nominative: its words are those of the name. */
export const isNominative = ({ text, entry }: Placed<PersonEntry>): boolean => {
  if (!text.includes(" ")) return text === entry.given || text === lastWord(entry.name);
  if (lastWord(text) !== lastWord(entry.name)) return false;
  const first = text.split(" ")[0] ?? "";
  return first.endsWith(".") || entry.name.startsWith(first) || first.endsWith(lastWord(first).slice(-1)) === false;
};

/** So many words of an office may stand before its holder. */
const TITLE_REACH = 16;

/** So many signs and words of address, all capitalised, stand between an office and its holder: "the Mayor, Councillor Kos". */
const JOINT = 4;

/** So many offices of a person are looked at; the cost of a long text stays that of its length. */
const MOST_ROLES = 12;

const isJoint = (token: Token | undefined): boolean =>
  token?.text === "," || token?.text === "." || (token?.kind === "word" && token.capitalised);

/** "by its director, Marek Kos": the first token of the office that stands right before a name, with or without a comma. */
const titleStart = (tokens: readonly Token[], { start, entry }: Placed<PersonEntry>): number => {
  let joint = start;
  while (joint > 0 && start - joint < JOINT && isJoint(tokens[joint - 1])) joint -= 1;
  const [from, to] = [tokens[joint]?.start ?? 0, tokens[start]?.start ?? 0];
  const title = entry.roles
    .slice(0, MOST_ROLES)
    .find(({ mention }) => mention.end <= to && mention.end >= from - 1)?.mention;
  let at = start;
  while (title && at > 0 && start - at < TITLE_REACH && (tokens[at]?.start ?? 0) > title.start) at -= 1;
  return at;
};

/** The preposition that a person, title and all, stands behind; undefined when there is none after `from`. */
export const personPreposition = (
  tokens: readonly Token[],
  sentence: SceneSentence,
  person: Placed<PersonEntry>,
  from: number,
): Relation | undefined => {
  const byCase = sentence.lexicon.words.subjects === "case";
  // "From 3 to 5 May Karl Weber …": the words of a date stand to nobody.
  const date = sentence.dates.findLast(({ end }) => end <= person.start)?.end ?? from;
  const start = titleStart(tokens, person);
  for (let at = start; at > Math.max(from, date - 1) && at > start - PERSON_REACH; at -= 1) {
    const found = sentence.relations.get(at);
    // "Po posėdžio Jonas Girnius": what is not right before a nominative belongs to another noun.
    const far = (found === "to" || found === "from") && byCase && at < person.start && isNominative(person);
    if (found !== undefined && found !== "at" && found !== "of") return far ? undefined : found;
    if (isBarrier(tokens[at - 1]) && rangeAt(sentence.cities, at - 1) === undefined) return undefined;
  }
  return undefined;
};
