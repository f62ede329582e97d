import type { Sentence } from "../document.ts";
import type { Token } from "../engine/token.ts";
import type { WordRole } from "./city-pack.ts";
import { type NamePlace, tokenAfter, tokenBefore } from "./name-place.ts";

/** What the words right beside a name say. */
export interface Neighbours {
  readonly before: WordRole | undefined;
  readonly after: WordRole | undefined;
  /** Whether a neighbour, or the name itself, makes something else of it than a city. */
  readonly namesake: boolean;
  /** Whether the name is the first word of its sentence. */
  readonly opens: boolean;
  /** Whether the sentence is nothing but the name. */
  readonly alone: boolean;
  /** The capitalised word right before, when it is no known role. */
  readonly nameBefore: Token | undefined;
  /** The capitalised word right after. */
  readonly nameAfter: Token | undefined;
  /** Whether most words of the sentence have a capital: capitals tell nothing there. */
  readonly headline: boolean;
  readonly quoted: boolean;
  /** Whether a hyphen glues the name to another word. */
  readonly hyphenated: boolean;
}

const OPENERS = new Set(["„", "“", '"', "«", "”", "'", "‘", "‚"]);

/** Roles of a neighbour that make the name something else. */
const NAMESAKES: ReadonlySet<WordRole> = new Set([
  "street",
  "venue",
  "club",
  "newspaper",
  "university",
  "river",
  "person",
]);

/** "The streets of Kells", but "the Legion of Mary". */
const linkedRole = ({ word }: NamePlace): WordRole | undefined => (word.isGiven ? undefined : "place");

/** Roles that hold over a comma: "its sister city, Tsubame". */
const APPOSED: ReadonlySet<WordRole> = new Set<WordRole>(["city", "village"]);

/** Roles that hold over an opening quotation mark: "hotel „Bristol”". */
const QUOTED: ReadonlySet<WordRole> = new Set<WordRole>(["venue", "club", "newspaper"]);

/** The role of the word behind which a sign stands: "ul. Wileńska", "klub „Legia”", "our sister city, Tsubame". */
const roleOverSign = ({ pack }: NamePlace, sign: Token, second: Token): WordRole | undefined => {
  const role = pack.before(second);
  if (role === undefined) return undefined;
  if (sign.text === ".") return !sign.spaced && second.text.length <= 3 ? role : undefined;
  const holds = OPENERS.has(sign.text) ? QUOTED : sign.text === "," ? APPOSED : undefined;
  return holds?.has(role) ? role : undefined;
};

const roleBefore = (place: NamePlace): WordRole | undefined => {
  const first = tokenBefore(place, 1);
  const second = tokenBefore(place, 2);
  if (!first) return undefined;
  if (first.kind === "symbol") return second && roleOverSign(place, first, second);
  const { before, beforeOf, linking, titleCase } = place.pack;
  if (second && linking.has(first.lower)) return beforeOf(second) ?? linkedRole(place);
  const role = before(first);
  return role === "city" && titleCase && first.capitalised ? undefined : role; // "Ludlow Town Band"
};

const roleAfter = (place: NamePlace): WordRole | undefined => {
  const first = tokenAfter(place, 0);
  return first?.spaced ? place.pack.after(first) : undefined;
};

/** Whether the name is itself a word for a club and its city follows: "Wisła Kraków". */
const bearsCity = (place: NamePlace): boolean => {
  const own = place.document.tokens[place.at];
  return own !== undefined && nameAfterOf(place) !== undefined && place.pack.before(own) === "club";
};

const isNamesake = (place: NamePlace, before: WordRole | undefined, after: WordRole | undefined): boolean =>
  (before !== undefined && NAMESAKES.has(before)) || (after !== undefined && NAMESAKES.has(after)) || bearsCity(place);

const isWord = (token: Token | undefined): token is Token => token?.kind === "word";

/** Whether no word of the sentence stands before a token. */
const opensSentence = ({ document, sentence }: NamePlace, at: number): boolean => {
  for (let before = at - 1; before >= sentence.tokens.start; before -= 1)
    if (isWord(document.tokens[before])) return false;
  return true;
};

const headlines = new WeakMap<Sentence, boolean>();
const MOSTLY = 0.75;
const LONG = 4;

/** Whether most of a sentence's longer words have a capital ("Krakow Gets a New Roundabout"), as only some languages write. */
const isHeadline = ({ document, sentence, pack }: NamePlace): boolean => {
  if (!pack.titleCase) return false;
  const known = headlines.get(sentence);
  if (known !== undefined) return known;
  let long = 0;
  let capitalised = 0;
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
    const token = document.tokens[at];
    if (token?.kind !== "word" || token.text.length < LONG) continue;
    long += 1;
    if (token.capitalised) capitalised += 1;
  }
  const headline = long >= LONG && capitalised >= long * MOSTLY;
  headlines.set(sentence, headline);
  return headline;
};

/** Whether nothing but signs stands behind a name in its sentence. */
const endsSentence = ({ document, sentence, end }: NamePlace): boolean => {
  for (let at = end; at < sentence.tokens.end; at += 1) if (document.tokens[at]?.kind !== "symbol") return false;
  return true;
};

/** A capital at the beginning of a sentence makes a name only of a first name. */
const isName = (place: NamePlace, first: Token): boolean => {
  if (isHeadline(place) || place.pack.countryOf(first) !== undefined) return false;
  return !opensSentence(place, first.index) || place.lexicon.givenNames(first.text).length > 0;
};

/** The capitalised word right before, where no role explains it. */
const nameBeforeOf = (place: NamePlace, role: WordRole | undefined): Token | undefined => {
  const first = tokenBefore(place, 1);
  const spaced = place.document.tokens[place.at]?.spaced ?? false;
  return role === undefined && first?.capitalised && spaced && isName(place, first) ? first : undefined;
};

/** The capitalised word right after. */
export const nameAfterOf = (place: NamePlace): Token | undefined => {
  const next = tokenAfter(place, 0);
  return next?.capitalised && next.spaced ? next : undefined;
};

const isQuoted = (place: NamePlace): boolean => {
  const first = tokenBefore(place, 1);
  return first?.kind === "symbol" && !place.document.tokens[place.at]?.spaced && OPENERS.has(first.text);
};

/** Whether a hyphen stands between a name and the word before or behind it. */
const isHyphenated = (place: NamePlace): boolean => {
  const first = tokenBefore(place, 1);
  const glued = first?.text === "-" && !first.spaced && !place.document.tokens[place.at]?.spaced;
  if (glued && isWord(tokenBefore(place, 2))) return true;
  const next = tokenAfter(place, 0);
  const second = tokenAfter(place, 1);
  return next?.text === "-" && !next.spaced && isWord(second) && !second.spaced;
};

/** Looks at the neighbours of a name. */
export const neighboursOf = (place: NamePlace): Neighbours => {
  const before = roleBefore(place);
  const after = roleAfter(place);
  const opens = opensSentence(place, place.at);
  return {
    before,
    after,
    namesake: isNamesake(place, before, after),
    opens,
    alone: opens && endsSentence(place),
    nameBefore: nameBeforeOf(place, before),
    nameAfter: nameAfterOf(place),
    headline: isHeadline(place),
    quoted: isQuoted(place),
    hyphenated: isHyphenated(place),
  };
};
