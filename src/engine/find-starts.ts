import type { CompiledRule, KnownWord, Need, RuleSet } from "./compile-rules.ts";
import type { Token } from "./token.ts";

/** A rule that may fit from a token on. */
export interface Start<Value> {
  readonly rule: CompiledRule<Value>;
  readonly at: number;
}

/** Further than any token. */
const NOWHERE = 0x7fffffff;

/** Remembers, from the last token to the first, where the next word of each list stands. */
const watchNeeds = (lists: number) => {
  const next = new Int32Array(lists).fill(NOWHERE);
  return {
    pass: (met: readonly number[], at: number): void => {
      for (const list of met) next[list] = at;
    },
    /** Whether all that a rule needs stands near enough in its block. */
    areMet: (needs: readonly Need[], at: number, blockEnd: number): boolean => {
      for (const { list, reach } of needs) if ((next[list] ?? NOWHERE) >= Math.min(at + reach, blockEnd)) return false;
      return true;
    },
  };
};

/** What the index says of a token. */
interface Indexed<Value> {
  readonly token: Token;
  readonly word: KnownWord<Value> | undefined;
}

/** The rules that a token can begin; given what follows, only those that can go on. */
const begunBy = <Value>(
  { byClass, entrance }: RuleSet<Value>,
  { token, word }: Indexed<Value>,
  next: Indexed<Value> | undefined,
  isTraced: boolean,
): readonly CompiledRule<Value>[] => {
  const { rules, before } = entrance(token, word);
  const begun = isTraced ? rules : before(next?.token, next?.word);
  if (!token.capitalised || byClass.capitalised.length === 0) return begun;
  return [...begun, ...byClass.capitalised.filter((rule) => !word?.begins.includes(rule))];
};

/** Whether any rule begins with such a token. */
const beginsAny = <Value>({ byClass }: RuleSet<Value>, { token, word }: Indexed<Value>): boolean =>
  (word !== undefined && word.begins.length > 0) ||
  byClass[token.kind].length > 0 ||
  (token.capitalised && byClass.capitalised.length > 0);

/**
 * Finds the rules that each token may begin, in text order: what cannot go on, or misses a word that it needs, is not begun.
 * It goes from the last token to the first, so that it knows what follows. A trace wants to hear how far each rule came, so
 * that with one all are begun.
 */
export const findStarts = <Value>(
  tokens: readonly Token[],
  rules: RuleSet<Value>,
  isTraced: boolean,
): readonly Start<Value>[] => {
  const starts: Start<Value>[] = [];
  const { pass, areMet } = watchNeeds(rules.lists);
  let blockEnd = tokens.length;
  let next: Indexed<Value> | undefined;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) continue;
    const indexed = { token, word: rules.words(token) };
    if (indexed.word) pass(indexed.word.meets, at);
    if (beginsAny(rules, indexed)) {
      const begun = begunBy(rules, indexed, next, isTraced);
      // The list is turned round at the end, and then the rules of one token stand in their order.
      for (const rule of begun.toReversed())
        if (isTraced || areMet(rule.needs, at, blockEnd)) starts.push({ rule, at });
    }
    if (token.opensBlock) blockEnd = at;
    next = token.opensBlock ? undefined : indexed;
  }
  return starts.reverse();
};
