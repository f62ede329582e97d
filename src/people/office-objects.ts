import type { Token } from "../engine/token.ts";
import type { NameTools } from "./name-tools.ts";
import { isAllCaps } from "./name-word.ts";
import type { OfficeReading } from "./office-phrases.ts";

/** The longest object of an office, in tokens. */
const LONGEST = 16;

const QUOTES = new Set(["„", "“", "”", '"', "«", "»", "‟"]);

/** Endings of objects have at most so many letters. */
const LONGEST_ENDING = 3;

const endsLikeObject = ({ pack }: NameTools, lower: string, shortest: number): boolean => {
  for (let length = LONGEST_ENDING; length >= shortest; length -= 1)
    if (pack.objectEndings.has(lower.slice(-length))) return true;
  return false;
};

/** Whether a word can be a part of an object: a noun (in the genitive, or in any case). */
const isNoun = ({ tools }: OfficeReading, token: Token, oblique: boolean): boolean => {
  const analyses = tools.lexicon.analyse(token.lower).filter(({ cases }) => cases.length > 0);
  // a word without a reading in cases may be a verb: only a longer ending shows the genitive
  if (analyses.length === 0) return endsLikeObject(tools, token.lower, 2);
  return analyses.some(({ cases }) => (oblique ? cases.includes("genitive") : cases.length > 0));
};

const endsObject = ({ tools }: OfficeReading, token: Token): boolean =>
  tools.has(token, "verb") ||
  tools.has(token, "relative") ||
  tools.has(token, "speech") ||
  tools.has(token, "calendar");

/** Whether a quotation mark opens, or closes one that the object holds. */
const isOpenQuote = ({ tokens }: OfficeReading, at: number, head: number): boolean =>
  tokens[at]?.spaced === true || tokens.slice(head, at).some(({ text }) => QUOTES.has(text));

/** Whether a word after the head goes on with the object of a Polish or English office. */
const goesOn = (reading: OfficeReading, at: number, head: number): boolean => {
  const { tools, tokens, names } = reading;
  const token = tokens[at];
  if (!token || names.has(at)) return false;
  if (token.kind === "number") return at > head + 1;
  if (token.kind === "symbol")
    return (
      (QUOTES.has(token.text) && isOpenQuote(reading, at, head)) ||
      ((token.text === "." || token.text === "-") &&
        !token.spaced &&
        tokens[at + 1] !== undefined &&
        !endsSentence(reading, at))
    );
  if (endsObject(reading, token) && !tools.has(token, "link")) return false;
  if (tools.has(token, "title") && !tools.office(token)) return false;
  if (token.capitalised) return true;
  if (tools.office(token)?.cases?.includes("genitive")) return true;
  if (tools.pack.declines && (tools.has(token, "modifier") || isAdjective(reading, token))) return true;
  if (tools.pack.declines && tokens[at + 1]?.text === "-" && tokens[at + 1]?.spaced === false) return true;
  if (tools.has(token, "link")) return true;
  if (tools.isAnd(token)) return goesOnAfterAnd(reading, at, head);
  if (tools.has(token, "function")) return false;
  // "Burmistrz Tczewa umowy": after a name only a word for a place or body goes on
  if (tools.pack.declines && at - 1 > head && isPlaceName(reading, tokens[at - 1]) && !tools.has(token, "institution"))
    return false;
  return tools.pack.declines
    ? isNoun(reading, token, !tools.has(tokens[at - 1], "link"))
    : goesOnInEnglish(reading, at, head);
};

const isPlaceName = ({ tools }: OfficeReading, token: Token | undefined): boolean =>
  token?.capitalised === true && !tools.isCommon(token.lower) && !tools.has(token, "institution");

/** An adjective of place after the head: "starosta poznański". */
const isAdjective = ({ tools }: OfficeReading, token: Token): boolean =>
  tools.pack.adjectiveEndings.has(token.lower.slice(-3));

const endsSentence = ({ sentence }: OfficeReading, at: number): boolean => at >= sentence.tokens.end - 1;

/** "ds. Rozwoju i Wsparcia", "of sport and culture", but not "mayor and guests". */
const goesOnAfterAnd = (reading: OfficeReading, at: number, head: number): boolean => {
  const { tools, tokens } = reading;
  const next = tokens[at + 1];
  if (!next || at === head + 1 || reading.names.has(at + 1)) return false;
  const modified = tools.has(next, "modifier") || tools.has(next, "former") || tools.has(next, "title");
  if (tools.office(next) || modified || tools.has(next, "determiner")) return false;
  return next.capitalised === tokens[at - 1]?.capitalised;
};

/** English does not inflect: a noun after "of the" goes on, for at most three small words. */
const goesOnInEnglish = (reading: OfficeReading, at: number, head: number): boolean => {
  const { tools, tokens } = reading;
  const token = tokens[at];
  if (!token || /(?:ed|ly)$/.test(token.lower)) return false;
  const next = tokens[at + 1];
  // "the planning committee", but not "the city visiting the port"
  if (token.lower.endsWith("ing") && (next?.kind !== "word" || next.capitalised || tools.has(next, "function")))
    return false;
  let first = at;
  while (first > head + 1 && !tools.has(tokens[first - 1], "link")) first -= 1;
  return first > head + 1 && at - first < 3;
};

const isTail = ({ tools, tokens }: OfficeReading, at: number): boolean => {
  const token = tokens[at];
  if (!token || token.kind === "symbol") return !QUOTES.has(token?.text ?? "");
  return !token.capitalised && (tools.has(token, "link") || tools.isAnd(token) || tools.has(token, "function"));
};

/** "consul general", "bishop emeritus", "mayor-elect": adjectives that follow an English head. */
const endOfTrailing = ({ tools, tokens, sentence }: OfficeReading, head: number): number => {
  let end = head + 1;
  while (end < sentence.tokens.end) {
    const glued = tokens[end]?.text === "-" && tokens[end]?.spaced === false;
    const word = glued ? end + 1 : end;
    if (!tools.has(tokens[word], "trailing")) break;
    end = word + 1;
  }
  return end;
};

/** Where the object that follows a head ends: "dyrektor Wydziału Kultury i Sportu", "head of the city office". */
export const objectAfter = (reading: OfficeReading, head: number): number => {
  const { tools, sentence, tokens } = reading;
  const limit = Math.min(sentence.tokens.end, head + LONGEST);
  let end = endOfTrailing(reading, head);
  if (!tools.pack.declines && !tools.has(tokens[end], "link")) return end;
  while (end < limit && goesOn(reading, end, head)) end += 1;
  while (end > head + 1 && isTail(reading, end - 1)) end -= 1;
  return end;
};

const isGenitive = (reading: OfficeReading, token: Token): boolean => {
  const { tools, sentence } = reading;
  if (!endsLikeObject(tools, token.lower, 1)) return false;
  if (token.capitalised && token.index > sentence.tokens.start) return true;
  if (tools.lexicon.analyse(token.text).some(({ proper, cases }) => proper && cases.includes("genitive"))) return true;
  // a form that is a verb, too, is taken for the verb: "aukos"
  if (!isNoun(reading, token, true)) return false;
  // a noun made of a verb ("gelbėjimo") or an adjective ends longer than verbs do
  if (endsLikeObject(tools, token.lower, 3)) return true;
  return !tools.lexicon.analyse(token.lower).some(({ cases }) => cases.length === 0);
};

/** What a token before the head says: it belongs to the object, it may stand inside one, or it ends the search. */
type Step = "take" | "pass" | "stop";

const stepBefore = (reading: OfficeReading, at: number): Step => {
  const { tools, tokens } = reading;
  const token = tokens[at];
  if (!token) return "stop";
  const glued = (token.text === "-" || token.text === ".") && !token.spaced;
  if (token.kind === "number" || glued || (tools.has(token, "link") && !token.capitalised)) return "pass";
  if (token.kind === "symbol") return "stop";
  // the ending of "16-osios"
  if (!token.spaced && tokens[at - 1]?.text === "-") return "pass";
  if (isAllCaps(token.text)) return "take";
  if (endsObject(reading, token) || tools.has(token, "function")) return "stop";
  const isOffice = tools.office(token)?.cases?.includes("genitive") === true;
  if (isOffice || isGenitive(reading, token) || isFirstOfTwo(reading, at)) return "take";
  return isBridge(reading, at) ? "pass" : "stop";
};

/** A capitalised word before a capitalised genitive: a foreign town's first word stays undeclined. */
const isFirstOfTwo = ({ tools, tokens, sentence }: OfficeReading, at: number): boolean =>
  tokens[at]?.capitalised === true &&
  tokens[at + 1]?.capitalised === true &&
  (at > sentence.tokens.start || !tools.isCommon(tokens[at]?.lower ?? ""));

const CLOSING = new Map([
  [")", "("],
  ["]", "["],
  ["“", "„"],
  ["”", "„"],
  ["»", "«"],
]);

/** The opening partner of a closing bracket or quotation mark, at most a few words before it, or -1. */
const openingOf = ({ tokens, sentence }: OfficeReading, at: number): number => {
  const opening = CLOSING.get(tokens[at]?.text ?? "");
  if (opening === undefined) return -1;
  for (let from = at - 1; from >= sentence.tokens.start && at - from < LONGEST; from -= 1)
    if (tokens[from]?.text === opening) return from;
  return -1;
};

/** Where the object that stands before a head begins: "Ryšių su visuomene skyriaus", "UAB „Rytas“". */
export const objectBefore = (reading: OfficeReading, modified: number): number => {
  const { sentence, names } = reading;
  let start = modified;
  let at = modified - 1;
  while (at >= sentence.tokens.start && modified - at < LONGEST && !names.has(at)) {
    const opening = openingOf(reading, at);
    if (opening >= 0) {
      if (reading.tokens[at]?.text !== ")") start = opening;
      at = opening - 1;
      continue;
    }
    const step = stepBefore(reading, at);
    if (step === "stop") break;
    if (step === "take") start = at;
    at -= 1;
  }
  return start;
};

/** A word between "su" and the head: "Ryšių su visuomene skyriaus". */
const isBridge = ({ tools, tokens }: OfficeReading, at: number): boolean =>
  tools.has(tokens[at - 1], "link") && tokens[at]?.capitalised === false;
