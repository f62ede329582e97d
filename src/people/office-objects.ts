import type { Token } from "../engine/token.ts";
import type { NameTools } from "./name-tools.ts";
import type { OfficeReading } from "./office-phrases.ts";

/** The longest object of an office, in tokens. */
const LONGEST = 16;

const QUOTES = new Set(["„", "“", "”", '"', "«", "»", "‟"]);
const OPEN = new Set(["(", "["]);

const endsLikeObject = ({ pack }: NameTools, lower: string, shortest: number): boolean =>
  [3, 2, 1].some((length) => length >= shortest && pack.objectEndings.has(lower.slice(-length)));

/** Whether a word can be a part of an object: a noun (in the genitive, or in any case). */
const isNoun = ({ tools }: OfficeReading, token: Token, oblique: boolean): boolean => {
  const all = tools.lexicon.analyse(token.lower);
  const analyses = all.filter(({ cases }) => cases.length > 0);
  // a word that the dictionary has without cases is a verb, unless a longer ending shows the genitive
  if (analyses.length === 0) return endsLikeObject(tools, token.lower, all.length === 0 ? 1 : 2);
  return analyses.some(({ cases }) => (oblique ? cases.includes("genitive") : cases.length > 0));
};

const endsObject = ({ tools }: OfficeReading, token: Token): boolean =>
  tools.has(token, "verb") ||
  tools.has(token, "relative") ||
  tools.has(token, "speech") ||
  tools.has(token, "calendar");

/** Whether a word after the head goes on with the object of a Polish or English office. */
const goesOn = (reading: OfficeReading, at: number, head: number): boolean => {
  const { tools, tokens, names } = reading;
  const token = tokens[at];
  if (!token || names.has(at)) return false;
  if (token.kind === "number") return at > head + 1;
  if (token.kind === "symbol")
    return (
      QUOTES.has(token.text) ||
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
  if (tools.has(token, "link")) return true;
  if (tools.has(token, "conjunction")) return goesOnAfterAnd(reading, at, head);
  if (tools.has(token, "function")) return false;
  return tools.pack.declines
    ? isNoun(reading, token, !tools.has(tokens[at - 1], "link"))
    : goesOnInEnglish(reading, at, head);
};

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
  if (!token || /(?:ed|ing|ly)$/.test(token.lower)) return false;
  let first = at;
  while (first > head + 1 && !tools.has(tokens[first - 1], "link")) first -= 1;
  return first > head + 1 && at - first < 3;
};

const isTail = ({ tools, tokens }: OfficeReading, at: number): boolean => {
  const token = tokens[at];
  if (!token || token.kind === "symbol") return !QUOTES.has(token?.text ?? "");
  return (
    !token.capitalised && (tools.has(token, "link") || tools.has(token, "conjunction") || tools.has(token, "function"))
  );
};

/** Where the object that follows a head ends: "dyrektor Wydziału Kultury i Sportu", "head of the city office". */
export const objectAfter = (reading: OfficeReading, head: number): number => {
  const { tools, sentence, tokens } = reading;
  const limit = Math.min(sentence.tokens.end, head + LONGEST);
  let end = head + 1;
  if (!tools.pack.declines && !tools.has(tokens[end], "link")) return end;
  while (end < limit && goesOn(reading, end, head)) end += 1;
  while (end > head + 1 && isTail(reading, end - 1)) end -= 1;
  return end;
};

const isGenitive = (reading: OfficeReading, token: Token): boolean =>
  /(?:[oųs]|ės|ies|aus)$/u.test(token.lower) && (token.capitalised || isNoun(reading, token, true));

/** Where the object that stands before a head begins: "Ryšių su visuomene skyriaus", "UAB „Rytas“". */
export const objectBefore = (reading: OfficeReading, modified: number): number => {
  const { tools, tokens, sentence, names } = reading;
  let start = modified;
  let at = modified - 1;
  let bracket = false;
  let quoted = false;
  while (at >= sentence.tokens.start && modified - at < LONGEST) {
    const token = tokens[at];
    if (!token || names.has(at)) break;
    if (token.text === ")" || token.text === "]") bracket = true;
    else if (OPEN.has(token.text) && bracket) bracket = false;
    else if (QUOTES.has(token.text)) quoted = !quoted;
    else if (bracket || quoted) {
      if (token.text === "." || token.text === ";") break;
    } else if (token.kind === "number" || ((token.text === "-" || token.text === ".") && !token.spaced)) {
      at -= 1;
      continue;
    } else if (token.kind === "symbol") break;
    else if (tools.has(token, "link")) {
      at -= 1;
      continue;
    } else if (token.text === token.text.toUpperCase() && token.text.length > 1) start = at;
    else if (isGenitive(reading, token) && !endsObject(reading, token) && !tools.has(token, "function")) start = at;
    else if (isBridge(reading, at)) {
      at -= 1;
      continue;
    } else break;
    if (!bracket && !quoted && token.kind !== "symbol") start = at;
    else if (QUOTES.has(token.text) && !quoted) start = at;
    at -= 1;
  }
  return start;
};

/** A word between "su" and the head: "Ryšių su visuomene skyriaus". */
const isBridge = ({ tools, tokens }: OfficeReading, at: number): boolean =>
  tools.has(tokens[at - 1], "link") && tokens[at]?.capitalised === false;
