import type { Affix, Affixes } from "./morphology-affixes.ts";
import { type Condition, conditionOnEnd, conditionOnStart } from "./morphology-condition.ts";
import { findLetters, hasFlag, hashStep, letterCodes, NO_WORD, textOf, type Words } from "./morphology-words.ts";

/** A lemma that a form may belong to; `affix` is null where the form is the lemma itself. */
export interface Reading {
  readonly word: number;
  readonly affix: Affix | null;
  readonly prefixed: boolean;
}

interface Rule {
  readonly flag: number;
  readonly affix: Affix;
  readonly fits: Condition;
}

/** The rules that put the same letters in the place of the same letters. */
interface Exchange {
  readonly strip: Uint8Array;
  rules: readonly Rule[];
}

interface Node {
  readonly next: Map<number, Node>;
  exchanges: readonly Exchange[];
}

interface Prefix {
  readonly flag: number;
  readonly add: string;
  readonly fits: Condition;
}

/** Reads forms back to the words of a dictionary by taking affixes off, without ever expanding the dictionary. */
export interface Stripper {
  readonly words: Words;
  /** All readings of a form, exactly as written. */
  readonly readings: (form: string) => readonly Reading[];
  /** Whether a form has a reading at all. */
  readonly has: (form: string) => boolean;
}

const LONGEST = 64;

const encode = (codes: Uint8Array, text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => codes[letter.charCodeAt(0)] ?? 0);

const newNode = (): Node => ({ next: new Map(), exchanges: [] });

const nodeOf = (root: Node, add: string): Node => {
  let node = root;
  for (let at = add.length - 1; at >= 0; at -= 1) {
    const letter = add.charCodeAt(at);
    const next = node.next.get(letter) ?? newNode();
    node.next.set(letter, next);
    node = next;
  }
  return node;
};

const buildTrie = (affixes: readonly Affix[], words: Words, codes: Uint8Array): Node => {
  const root = newNode();
  const exchanges = new Map<string, Exchange>();
  const conditions = new Map<string, Condition>();
  const strips = new Map<string, Uint8Array>();
  for (const affix of affixes) {
    const flag = words.flags.indexOf(affix.flag);
    if (flag === -1) continue;
    const key = `${affix.strip}>${affix.add}`;
    let exchange = exchanges.get(key);
    if (exchange === undefined) {
      const strip = strips.get(affix.strip) ?? encode(codes, affix.strip);
      strips.set(affix.strip, strip);
      exchange = { strip, rules: [] };
      exchanges.set(key, exchange);
      const node = nodeOf(root, affix.add);
      // `concat` here and below: a list that is pushed to keeps room for sixteen more, and most of these have one entry.
      node.exchanges = node.exchanges.concat(exchange);
    }
    const fits = conditions.get(affix.condition) ?? conditionOnEnd(affix.condition);
    conditions.set(affix.condition, fits);
    exchange.rules = exchange.rules.concat({ flag, affix, fits });
  }
  return root;
};

/** Makes a stripper from words and affixes. */
export const buildStripper = (words: Words, affixes: Affixes): Stripper => {
  const codes = letterCodes(words.alphabet);
  const root = buildTrie(affixes.suffixes, words, codes);
  const prefixes: Prefix[] = affixes.prefixes.map(({ flag, add, condition }) => ({
    flag: words.flags.indexOf(flag),
    add,
    fits: conditionOnStart(condition),
  }));
  const letters = new Uint8Array(LONGEST * 2);
  const hashes = new Int32Array(LONGEST + 1);

  /** Calls `found` for each reading until it answers true. */
  const search = (form: string, found: (word: number, rule: Rule | null) => boolean): boolean => {
    const { length } = form;
    if (length === 0 || length > LONGEST) return false;
    let known = 0;
    for (; known < length; known += 1) {
      const code = codes[form.charCodeAt(known)] ?? 0;
      if (code === 0) break;
      letters[known] = code;
      hashes[known + 1] = hashStep(hashes[known] ?? 0, code);
    }
    if (known === length) {
      const word = findLetters(words, letters, length, hashes[length] ?? 0);
      if (word !== NO_WORD && found(word, null)) return true;
    }
    let node: Node | undefined = root;
    for (let stem = length; node !== undefined && stem > 0; stem -= 1) {
      if (stem <= known && tryExchanges(node, stem, form, found)) return true;
      node = node.next.get(form.charCodeAt(stem - 1));
    }
    return false;
  };

  const tryExchanges = (
    node: Node,
    stem: number,
    form: string,
    found: (word: number, rule: Rule | null) => boolean,
  ): boolean => {
    for (const { strip, rules } of node.exchanges) {
      let hash = hashes[stem] ?? 0;
      for (let at = 0; at < strip.length; at += 1) {
        const code = strip[at] ?? 0;
        letters[stem + at] = code;
        hash = hashStep(hash, code);
      }
      const word = findLetters(words, letters, stem + strip.length, hash);
      for (let at = 0; at < strip.length; at += 1) letters[stem + at] = codes[form.charCodeAt(stem + at)] ?? 0;
      if (word === NO_WORD) continue;
      let lemma: string | undefined;
      for (const rule of rules) {
        if (!hasFlag(words, word, rule.flag)) continue;
        lemma ??= textOf(words, word);
        if (rule.fits(lemma) && found(word, rule)) return true;
      }
    }
    return false;
  };

  const readings = (form: string): Reading[] => {
    const all: Reading[] = [];
    search(form, (word, rule) => {
      all.push({ word, affix: rule?.affix ?? null, prefixed: false });
      return false;
    });
    return all;
  };

  const hasPrefixed = (form: string): boolean =>
    prefixes.some(
      ({ add, flag, fits }) =>
        form.startsWith(add) &&
        fits(form.slice(add.length)) &&
        search(form.slice(add.length), (word) => hasFlag(words, word, flag)),
    );

  return { words, readings, has: (form) => search(form, () => true) || hasPrefixed(form) };
};
