import type { DatedDocument, Sentence } from "../document.ts";
import type { Token } from "../engine/token.ts";
import { US_STATES } from "../languages/shared/cities/us-states.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { CityPack, WordRole } from "./city-pack.ts";
import type { CityWord } from "./city-word.ts";

/** A name's place in its sentence. */
export interface NamePlace {
  readonly document: DatedDocument;
  readonly sentence: Sentence;
  readonly pack: CityPack;
  readonly lexicon: Lexicon;
  /** What is known of the name's first word. */
  readonly word: CityWord;
  /** Token range `[at, end)`. */
  readonly at: number;
  readonly end: number;
}

/** What stands around a name. */
export interface Surroundings {
  readonly before: WordRole | undefined;
  readonly after: WordRole | undefined;
  /** Whether the word before asks for another case than the nominative. */
  readonly declined: boolean;
  readonly country: string | null;
  /** Whether the country stands in brackets right behind the name: "Herborn (Niemcy)". */
  readonly bracketed: boolean;
  readonly nearCountry: string | null;
  readonly region: string | null;
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
  /** Whether the sentence speaks of partner cities, or of guests. */
  readonly partners: boolean;
  /** Whether the name is itself a word for a club and its city follows: "Wisła Kraków". */
  readonly bears: boolean;
  /** Whether a hyphen glues the name to another word. */
  readonly hyphenated: boolean;
}

const OPENERS = new Set(["„", "“", '"', "«", "”", "'", "‘", "‚"]);
const NEAR = 4;

const tokenBefore = ({ document, sentence, at }: NamePlace, distance: number): Token | undefined =>
  at - distance >= sentence.tokens.start ? document.tokens[at - distance] : undefined;

const tokenAfter = ({ document, sentence, end }: NamePlace, distance: number): Token | undefined =>
  end + distance < sentence.tokens.end ? document.tokens[end + distance] : undefined;

/** "The streets of Kells", but "the Legion of Mary". */
const linkedRole = ({ word }: NamePlace): WordRole | undefined => (word.isGiven ? undefined : "place");

/** Roles that hold over a comma: "its sister city, Tsubame". */
const APPOSED: ReadonlySet<WordRole> = new Set<WordRole>(["city", "village"]);

const roleBefore = (place: NamePlace): WordRole | undefined => {
  const { before } = place.pack;
  const first = tokenBefore(place, 1);
  const second = tokenBefore(place, 2);
  if (!first) return undefined;
  if (first.text === "." && second && !first.spaced)
    return second.text.length <= 3 ? before.get(second.lower) : undefined;
  if (OPENERS.has(first.text) && second) {
    const role = before.get(second.lower);
    return role === "venue" || role === "club" || role === "newspaper" ? role : undefined;
  }
  if (first.text === "," && second && APPOSED.has(before.get(second.lower) ?? "place")) return before.get(second.lower);
  if (second && place.pack.linking.has(first.lower)) return place.pack.beforeOf.get(second.lower) ?? linkedRole(place);
  const role = before.get(first.lower);
  return role === "city" && place.pack.titleCase && first.capitalised ? undefined : role; // "Ludlow Town Band"
};

const roleAfter = (place: NamePlace): WordRole | undefined => {
  const first = tokenAfter(place, 0);
  return first?.spaced ? place.pack.after.get(first.lower) : undefined;
};

/** Signs between a name and its country. */
const COUNTRY_JOINTS = new Set(["(", ",", "/", "–", "-"]);

/** "Kozluvo rajono savivaldybės (Lenkija)": nouns that may stand between a name and its country. */
const MOST_NOUNS = 3;

/** "(Niemcy)", ", Francja", "we Francji", "in France" behind a name. */
const countryBehind = (place: NamePlace, skipped = 0): string | null => {
  const joint = tokenAfter(place, skipped);
  const word = tokenAfter(place, skipped + 1);
  if (joint && skipped < MOST_NOUNS && place.pack.after.has(joint.lower)) return countryBehind(place, skipped + 1);
  const own = skipped > 0 && joint?.capitalised ? place.pack.countries.get(joint.lower) : undefined;
  if (own) return own;
  if (!joint || !word?.capitalised) return null;
  if (!COUNTRY_JOINTS.has(joint.text) && !place.pack.inCountry.has(joint.lower)) return null;
  return place.pack.countries.get(word.lower) ?? null;
};

/** "czeskiej Opawy", "niemieckiego miasta Celle", "Lenkijos miestas Torunė". */
const countryBefore = (place: NamePlace): string | null => {
  const first = tokenBefore(place, 1);
  const second = tokenBefore(place, 2);
  if (!first) return null;
  const direct = place.pack.countries.get(first.lower);
  if (direct) return direct;
  if (first.text === "(" && second) return place.pack.countries.get(second.lower) ?? null;
  const role = place.pack.before.get(first.lower);
  if (second && (role === "city" || role === "village" || role === "office"))
    return place.pack.countries.get(second.lower) ?? null;
  const third = tokenBefore(place, 3);
  if (place.pack.linking.has(first.lower) && second && third && place.pack.beforeOf.has(second.lower))
    return place.pack.countries.get(third.lower) ?? null;
  return null;
};

const countryNear = (place: NamePlace): string | null => {
  for (let distance = 1; distance <= NEAR; distance += 1) {
    const token = tokenBefore(place, distance);
    if (!token) return null;
    const country = token.kind === "word" ? place.pack.countries.get(token.lower) : undefined;
    if (country) return country;
  }
  return null;
};

const regionBehind = (place: NamePlace): string | null => {
  const first = tokenAfter(place, 0);
  if (first?.text !== "," && first?.text !== "(") return null;
  const word = tokenAfter(place, 1);
  const next = tokenAfter(place, 2);
  return US_STATES.get(word?.text ?? "") ?? (next?.capitalised ? US_STATES.get(next.text) : undefined) ?? null;
};

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

/** Whether most of a sentence's longer words have a capital ("Krakow Gets a New Roundabout"). */
const isHeadline = ({ document, sentence, pack }: NamePlace): boolean => {
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
  const headline = pack.titleCase && long >= LONG && capitalised >= long * MOSTLY;
  headlines.set(sentence, headline);
  return headline;
};

const partnerSentences = new WeakMap<Sentence, boolean>();

/** Whether a word of the sentence speaks of partner cities or delegations. */
const speaksOfPartners = ({ document, sentence, pack }: NamePlace): boolean => {
  const known = partnerSentences.get(sentence);
  if (known !== undefined) return known;
  let found = false;
  for (let at = sentence.tokens.start; at < sentence.tokens.end && !found; at += 1)
    found = pack.partners.test(document.tokens[at]?.lower ?? "");
  partnerSentences.set(sentence, found);
  return found;
};

/** Whether nothing but signs stands behind a name in its sentence. */
const endsSentence = ({ document, sentence, end }: NamePlace): boolean => {
  for (let at = end; at < sentence.tokens.end; at += 1) if (document.tokens[at]?.kind !== "symbol") return false;
  return true;
};

/** A capital at the beginning of a sentence makes a name only of a first name. */
const isName = (place: NamePlace, first: Token): boolean => {
  if (isHeadline(place) || place.pack.countries.has(first.lower)) return false;
  return !opensSentence(place, first.index) || place.lexicon.givenNames(first.text).length > 0;
};

/** The capitalised word right before, where no role explains it. */
const nameBeforeOf = (place: NamePlace, role: WordRole | undefined): Token | undefined => {
  const first = tokenBefore(place, 1);
  const spaced = place.document.tokens[place.at]?.spaced ?? false;
  return role === undefined && first?.capitalised && spaced && isName(place, first) ? first : undefined;
};

/** Looks around a name. */
export const surroundingsOf = (place: NamePlace): Surroundings => {
  const first = tokenBefore(place, 1);
  const next = tokenAfter(place, 0);
  const before = roleBefore(place);
  const opens = opensSentence(place, place.at);
  const own = place.document.tokens[place.at];
  const gluedBefore = first?.text === "-" && !own?.spaced && !first.spaced && isWord(tokenBefore(place, 2));
  const gluedAfter =
    next?.text === "-" && !next.spaced && isWord(tokenAfter(place, 1)) && !tokenAfter(place, 1)?.spaced;
  return {
    before,
    after: roleAfter(place),
    declined: (before === "place" || before === "office") && !place.pack.undeclining.has(first?.lower ?? ""),
    country: countryBehind(place) ?? countryBefore(place),
    bracketed: next?.text === "(" && countryBehind(place) !== null,
    nearCountry: countryNear(place),
    region: regionBehind(place),
    opens,
    alone: opens && endsSentence(place),
    nameBefore: nameBeforeOf(place, before),
    headline: isHeadline(place),
    partners: speaksOfPartners(place),
    nameAfter: next?.capitalised && next.spaced ? next : undefined,
    quoted: first !== undefined && OPENERS.has(first.text) && !(own?.spaced ?? true),
    bears: place.pack.before.get(own?.lower ?? "") === "club" && next?.capitalised === true && next.spaced,
    hyphenated: gluedBefore || gluedAfter,
  };
};
