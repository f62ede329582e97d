import type { AbbreviationKind, SentenceWords } from "./sentence-words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./token.ts";

/** A dot that stands close to the token before it, with a word or number that could begin a sentence after it. */
export interface Dot {
  readonly tokens: readonly Token[];
  /** The token before the dot. */
  readonly before: Token;
  /** The first word or number after it. */
  readonly next: Token;
  /** The sentence so far: from its first token to `before`. */
  readonly sofar: Span;
  readonly words: SentenceWords;
}

const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);
const CLAUSE_BORDERS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "("]);
const NUMERAL = /^[IVXLC]+$/;
/** How many tokens before an abbreviation are looked at for a date at the head of a clause. */
const DATE_REACH = 12;
/** A longer number is a year or an amount, not an ordinal. */
const LONGEST_ORDINAL = 3;

const isNumeral = (token: Token): boolean => token.kind === "number" || NUMERAL.test(token.text);

const opensClause = (word: Token, index: number, { sofar, words }: Dot): boolean =>
  words.conjunctions.has(word.lower) || (words.dateWords.has(word.lower) && index === sofar.start);

/** Whether the clause so far is nothing but a date (preposition, day, month, year), so that the clause has yet to come. */
const isDateOnly = (dot: Dot): boolean => {
  const { tokens, sofar, words } = dot;
  let hasNumber = false;
  for (let index = sofar.end - 1; index >= sofar.start; index -= 1) {
    const token = tokens[index];
    if (token === undefined || sofar.end - index > DATE_REACH) return false;
    if (isNumeral(token)) hasNumber = true;
    else if (token.kind === "symbol" && CLAUSE_BORDERS.has(token.text) && token.text !== "–") return false;
    else if (token.kind === "word" && CLAUSE_BORDERS.has(tokens[index - 1]?.text ?? ""))
      return hasNumber && opensClause(token, index, dot);
    else if (token.kind === "word" && !words.dateWords.has(token.lower)) return false;
  }
  return hasNumber;
};

const isFirst = ({ sofar }: Dot): boolean => sofar.end - sofar.start === 1;

const nextIsStarter = ({ tokens, next, words }: Dot): boolean =>
  words.starters.has(next.lower) && tokens[next.index + 1]?.text !== ".";

/** Whether a number is no ordinal: a part of a time or an amount (18.30; 2,5), the end of a range, a house number. */
const isCardinal = ({ tokens, before, words }: Dot): boolean => {
  const previous = tokens[before.index - 1];
  if (previous === undefined) return false;
  if (previous.kind === "word") return words.beforeCardinals.has(previous.lower);
  const first = tokens[before.index - 2];
  if (first?.kind === "number") return !before.spaced || DASHES.has(previous.text);
  return first !== undefined && words.beforeCardinals.has(first.lower);
};

const endsAfterNumber = (dot: Dot): boolean => {
  const { before, next, words } = dot;
  if (isFirst(dot)) return false;
  if (!words.dotMakesOrdinal || before.text.length > LONGEST_ORDINAL || next.kind === "number") return true;
  return nextIsStarter(dot) || isCardinal(dot);
};

/** Looks an abbreviation up, first as the end of one with several dots and no spaces ("o.o", "a.m"). */
const findKind = ({ tokens, before, words }: Dot): AbbreviationKind | undefined => {
  const dot = tokens[before.index - 1];
  const first = tokens[before.index - 2];
  const isChained = !before.spaced && dot?.text === "." && !dot.spaced && first?.kind === "word";
  const whole = isChained ? words.abbreviations.get(`${first.lower}.${before.lower}`) : undefined;
  return whole ?? words.abbreviations.get(before.lower);
};

/** Whether a unit has its amount before it; the number of a school is none. */
const isMeasured = ({ tokens, before, words }: Dot): boolean =>
  tokens[before.index - 1]?.kind === "number" && !words.beforeCardinals.has(tokens[before.index - 2]?.lower ?? "");

const endsAfterUnit = (dot: Dot): boolean => nextIsStarter(dot) || (dot.next.kind === "word" && isMeasured(dot));

const endsAfterUnknown = (dot: Dot): boolean => {
  const { before } = dot;
  if (isFirst(dot) && NUMERAL.test(before.text)) return false;
  return before.text.length > 1 || nextIsStarter(dot);
};

/** The longest rest of a sentence that is a name alone. */
const LONGEST_NAME = 3;

/** "W 2019 r. konkurs wygrała w maju 2019 r. Ewa Lis.": a name alone is no sentence, it ends the one before the dot. */
const isNameAlone = ({ tokens, next }: Dot): boolean => {
  for (let index = next.index; index <= next.index + LONGEST_NAME; index += 1) {
    const token = tokens[index];
    if (token?.text === ".") return index > next.index;
    if (token === undefined || token.kind !== "word" || !token.capitalised || token.opensBlock) return false;
  }
  return false;
};

const endsAfterWord = (dot: Dot): boolean => {
  const { before, next, words } = dot;
  const kind = before.capitalised && before.text.length === 1 && before.spaced ? undefined : findKind(dot);
  if (kind === undefined) return endsAfterUnknown(dot);
  if (kind === "opens") return false;
  if (kind === "wordlike") return endsAfterUnit(dot);
  if (nextIsStarter(dot)) return true;
  if (kind === "counts" && (next.kind === "number" || words.goesOn?.test(next.text))) return false;
  return !(isDateOnly(dot) || (kind === "closes" && isNameAlone(dot)));
};

/** Whether a dot before a dash belongs to the date that heads an entry: "11 d. – Concert". */
export const closesDate = (dot: Dot): boolean =>
  dot.before.kind === "word" && findKind(dot) === "counts" && isDateOnly(dot);

/** Whether a dot ends its sentence: after an initial, an ordinal or an abbreviation, what follows decides. */
export const endsAtDot = (dot: Dot): boolean => {
  if (dot.before.kind === "number") return endsAfterNumber(dot);
  return dot.before.kind === "word" ? endsAfterWord(dot) : true;
};
