import type { Declension } from "./foreign-sounds.ts";
import { soundKey } from "./sound-key.ts";

const ENDINGS = {
  masculine: "as o ui ą u e is į yje ys us aus umi uje",
  a: "a os ai ą oje",
  ė: "ė ės ei ę e ėje",
  plural: "ai ų ams us ais uose os oms as omis ose ės ėms es ėmis ėse",
} as const satisfies Partial<Record<Declension, string>>;

// Object.entries widens the keys to string.
const BY_ENDING = (Object.entries(ENDINGS) as [Declension, string][]).flatMap(([declension, endings]) =>
  endings.split(" ").map((ending) => ({ ending, declension })),
);

const SHORTEST_STEM = 2;

/** "Trysčio" is of Trystis, "Gdovdžio" of Gdovdis. */
const hardened = (stem: string): readonly string[] => {
  if (stem.endsWith("dži")) return [stem, `${stem.slice(0, -3)}d`];
  return stem.endsWith("či") ? [stem, `${stem.slice(0, -2)}t`] : [stem];
};

const LAST: Readonly<Record<string, Declension>> = {
  a: "=a",
  e: "=e",
  ė: "=e",
  i: "=i",
  y: "=i",
  o: "=o",
  u: "=u",
  ū: "=u",
};

const wordSounds = (lower: string): ReadonlyMap<string, ReadonlySet<Declension>> => {
  const found = new Map<string, Set<Declension>>([[soundKey(lower), new Set([LAST[lower.slice(-1)] ?? "="])]]);
  for (const { ending, declension } of BY_ENDING) {
    const length = lower.length - ending.length;
    if (length < SHORTEST_STEM || !lower.endsWith(ending)) continue;
    for (const stem of hardened(lower.slice(0, length))) {
      const key = soundKey(stem);
      const declensions = found.get(key);
      if (declensions) declensions.add(declension);
      else found.set(key, new Set([declension]));
    }
  }
  return found;
};

/**
 * The sounds that a Lithuanian form (lower case) may have without its ending, with the declensions that have the ending.
 * Shape: two words, with a blank or a hyphen between them, run together; both may be declined, the second one tells how.
 */
export const lithuanianSounds = (lower: string): ReadonlyMap<string, ReadonlySet<Declension>> => {
  const [first = "", second] = lower.split(/[ -]/);
  if (second === undefined) return wordSounds(first);
  const seconds = [...wordSounds(second)];
  return new Map(
    [...wordSounds(first).keys()].flatMap((key) => seconds.map(([end, how]) => [key + end, how] as const)),
  );
};
