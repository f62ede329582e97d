const SAME: readonly (readonly [RegExp, string])[] = [
  [/ß/g, "ss"],
  [/ς/g, "σ"],
  [/[–‑]/g, "-"],
  [/[’ʼ]/g, "'"],
  [/\u00ad/g, ""],
  [/[\s\u00a0]+/g, " "],
];

const STRUCK: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d" };

/** Case, dashes, apostrophes and white space do not tell two names apart. */
export const fold = (text: string | null | undefined): string =>
  SAME.reduce(
    (folded, [pattern, same]) => folded.replace(pattern, same),
    (text ?? "").normalize("NFC").toLowerCase(),
  ).trim();

/** Nor do marks on letters, in the names of places. */
export const plain = (text: string | null | undefined): string =>
  fold(text)
    .replace(/[łøđ]/g, (letter) => STRUCK[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

/** The name of a place without what stands in brackets after it. */
export const foldPlace = (text: string | null | undefined): string => plain((text ?? "").replace(/\s*\(.*?\)/g, ""));

/** A date; an open end says how it is used, not which it is: `1990/..` and `../1990` count as `1990`. */
export const foldDate = (text: string | null | undefined): string => {
  const date = (text ?? "").trim().replaceAll("–", "-");
  if (date.endsWith("/..")) return date.slice(0, -3);
  return date.startsWith("../") ? date.slice(3) : date;
};

/** The years that stand in a date. */
export const yearsIn = (text: string | null | undefined): string[] => (text ?? "").match(/(?<!\d)\d{4}(?!\d)/g) ?? [];

/** The words of a text, folded. */
export const wordsIn = (text: string | null | undefined): Set<string> =>
  new Set(fold(text).match(/[\p{L}\p{N}_]+/gu) ?? []);

/** The beginnings of the words of a text: what is left when endings and marks are not looked at. */
export const stemsIn = (text: string | null | undefined): Set<string> =>
  new Set((plain(text).match(/[\p{L}\p{N}_]{3,}/gu) ?? []).map((word) => [...word].slice(0, 4).join("")));

/** How many items two sets share. */
export const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared;
};
