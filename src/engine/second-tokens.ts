import { CHARACTER, characterClass } from "./character-class.ts";
import { beginsWith, CLASS_BITS, type FirstTokens, firstTokensOf, hasClass } from "./first-tokens.ts";
import type { Pattern } from "./pattern.ts";
import type { Token, TokenKind } from "./token.ts";

/** The first token of a match: a word of the index, or any token of a kind (`word` undefined). */
export interface FirstToken {
  readonly word: string | undefined;
  readonly kind: TokenKind;
  /** How many digits a number has, `MANY_DIGITS` for all longer ones; 0 for other tokens. */
  readonly digits: number;
}

/** Longer numbers are phone numbers, not days or years, and all alike. */
export const MANY_DIGITS = 5;

const hasDigits = (wanted: readonly number[], digits: number): boolean =>
  wanted.length === 0 || wanted.some((count) => Math.min(count, MANY_DIGITS) === digits);

/** What can stand second: what any of `sets` begins with; nothing at all when `empty`. */
export interface SecondTokens {
  readonly sets: readonly FirstTokens[];
  readonly empty: boolean;
}

const ONLY: SecondTokens = { sets: [], empty: true };

const hasForm = (forms: ReadonlyMap<string, number>, { word, kind }: FirstToken): boolean => {
  if (word !== undefined) return forms.has(word);
  if (kind === "word") return false;
  for (const form of forms.keys()) if ((characterClass(form.codePointAt(0) ?? 0) & CHARACTER.letter) === 0) return true;
  return false;
};

const afterRepeat = (pattern: Extract<Pattern, { type: "repeat" }>, first: FirstToken): SecondTokens | undefined => {
  const once = pattern.max === 0 ? undefined : afterFirst(pattern.item, first);
  if (!once?.empty || pattern.max === 1) return once;
  const again = firstTokensOf(pattern.item);
  return { sets: [...once.sets, again], empty: pattern.min < 2 || again.empty };
};

/** What the items of a sequence from one on begin with. */
const nextOf = (items: readonly Pattern[], from: number): SecondTokens => {
  const sets: FirstTokens[] = [];
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    const first = item && firstTokensOf(item);
    if (!first) continue;
    sets.push(first);
    if (!first.empty) return { sets, empty: false };
  }
  return { sets, empty: true };
};

const unite = (all: readonly SecondTokens[]): SecondTokens | undefined =>
  all.length === 0 ? undefined : { sets: all.flatMap(({ sets }) => sets), empty: all.some(({ empty }) => empty) };

const afterSequence = (items: readonly Pattern[], first: FirstToken): SecondTokens | undefined => {
  const ways: SecondTokens[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    const within = afterFirst(item, first);
    if (within) {
      const beyond = within.empty ? nextOf(items, index + 1) : { sets: [], empty: false };
      ways.push({ sets: [...within.sets, ...beyond.sets], empty: beyond.empty });
    }
    if (!firstTokensOf(item).empty) break;
  }
  return unite(ways);
};

const mayBegin = (pattern: Pattern, word: string, kind: TokenKind): boolean => {
  const { words, classes } = firstTokensOf(pattern);
  return words.has(word) || hasClass(classes, kind);
};

/** What a pattern still wants once its first token is read; undefined when it cannot begin so. */
const afterFirst = (pattern: Pattern, first: FirstToken): SecondTokens | undefined => {
  if (first.word !== undefined && !mayBegin(pattern, first.word, first.kind)) return undefined;
  switch (pattern.type) {
    case "word":
      return hasForm(pattern.forms, first) ? ONLY : undefined;
    case "number":
      return first.kind === "number" && hasDigits(pattern.digits, first.digits) ? ONLY : undefined;
    case "token":
      return hasClass(CLASS_BITS[pattern.first], first.kind) ? ONLY : undefined;
    case "capture":
      return afterFirst(pattern.item, first);
    case "choice":
      return unite(pattern.items.flatMap((item) => afterFirst(item, first) ?? []));
    case "repeat":
      return afterRepeat(pattern, first);
    case "sequence":
      return afterSequence(pattern.items, first);
    default:
      return undefined;
  }
};

const NEVER: SecondTokens = { sets: [], empty: false };

/** Finds what the second token of a match can be, once its first is known. */
export const secondTokensOf = (pattern: Pattern, first: FirstToken): SecondTokens =>
  afterFirst(pattern, first) ?? NEVER;

/** Tells whether a token (undefined at the end of a block) can stand second. */
export const canFollow = ({ sets, empty }: SecondTokens, token: Token | undefined): boolean =>
  empty || (token !== undefined && sets.some((set) => beginsWith(set, token)));
