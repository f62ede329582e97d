import type { Credit } from "../../records/schema.ts";
import { alternatives, creditLabels } from "../vocabulary.ts";
import type { CreditWords } from "../words.ts";

type CreditKind = keyof CreditWords;
const KINDS: readonly CreditKind[] = ["photo", "text", "translation"];

interface Label {
  readonly kind: CreditKind;
  readonly pattern: RegExp;
}

/** "Fot. …", "Photo: …" at the beginning of a line, after a bracket, a sentence or a dash. */
const BEFORE: readonly Label[] = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(
    `(?:^|[(\\[/|;–—.!?”"]\\s*|\\s)(${creditLabels(kind, "before")})(?![\\p{L}])\\.?\\s*[:/–-]?\\s*(?=[©\\p{Lu}„"“(]|\\p{Ll}*\\.?\\s*©|\\p{L}+\\.\\p{L}{2,})`,
    "giu",
  ),
}));

/** "Vardenio Pavardenio nuotr.": up to four capitalised words before the label. */
const BEHIND: readonly Label[] = KINDS.filter((kind) => creditLabels(kind, "behind") !== "").map((kind) => ({
  kind,
  pattern: new RegExp(
    `((?:\\p{Lu}[\\p{L}.’'-]*|„[^“”"]{2,40}[“”"])(?:\\s+(?:ir\\s+)?(?:\\p{Lu}[\\p{L}.’'-]*|„[^“”"]{2,40}[“”"]|savivaldybės|archyvo|bibliotekos|muziejaus|centro|skyriaus)){0,5})\\s+(?:${creditLabels(kind, "behind")})(?![\\p{L}])\\.?`,
    "gu",
  ),
}));

/** A credit must stand near the end of a block, in brackets, or alone; a label in running text is no credit. */
const LONGEST = 160;

const LICENCE = new RegExp(
  `(?:${alternatives((pack) => pack.creditParts.licence)})\\s*:?\\s*((?:CC|Creative Commons|GNU|GFDL|CC0|Public)[^,;)\\]]{0,40})`,
  "iu",
);
const BARE_LICENCE = /\bCC(?:0| ?BY(?:[- ](?:NC|SA|ND))*)(?:[ -]\d\.\d)?/;
const AUTHOR = new RegExp(`(?:${alternatives((pack) => pack.creditParts.author)})\\s*:\\s*([^,;/()]{2,60})`, "iu");
const HOLDER = /(?:©|\(c\))\s*([^,;/()\d]{2,60}?)\s*(?=\d{4}|[,;/()]|$)/iu;
const YEAR = /(?:19|20)\d{2}(?!\d)/;

interface Rights {
  readonly name: string | null;
  readonly holder: string | null;
  readonly year: string | null;
  readonly licence: string | null;
}

const tidy = (text: string | undefined): string | null => {
  const tidied = (text ?? "").replace(/^[\s,;:./–-]+|[\s,;:/–-]+$/g, "").replace(/(?<=\p{L}{3})\.$/u, "");
  return tidied === "" ? null : tidied;
};

/** Reads the rights in the words after (or before) a credit's label. */
export const readRights = (words: string): Rights => {
  const licence = tidy(LICENCE.exec(words)?.[1] ?? BARE_LICENCE.exec(words)?.[0]);
  const holder = tidy(HOLDER.exec(words)?.[1]);
  const author = tidy(AUTHOR.exec(words)?.[1]);
  const hasMark = /©|\(c\)/i.test(words);
  const year = hasMark ? (YEAR.exec(words)?.[0] ?? null) : null;
  if (author !== null) return { name: author, holder, year, licence };
  if (hasMark && holder !== null)
    return isPerson(holder) ? { name: holder, holder: null, year, licence } : { name: null, holder, year, licence };
  const [first = "", second] = words
    .replace(LICENCE, "")
    .replace(BARE_LICENCE, "")
    .split(/\s*[/,(]\s*/);
  const name = tidy(first);
  const rest = tidy(second?.replace(/\)$/, ""));
  if (name !== null && !isPerson(name)) return { name: null, holder: name, year, licence };
  return { name, holder: rest, year, licence };
};

const PERSON = /^(?:\p{Lu}[\p{L}’'-]*\.?)(?:\s+(?:\p{Lu}[\p{L}’'-]*\.?|de|van|von|der)){1,4}$/u;

/** Two to five capitalised words, not all capitals: a person's name rather than an office's or a site's. */
const isPerson = (words: string): boolean =>
  PERSON.test(words) && !/\b(?:UM|UG|UMT|PAP|ELTA|BNS|Urz[ąa]d|Archiwum|Archyvas|City|Municipality)\b/.test(words);

/** Reads the credits of one block; offsets are the block's. */
export const readCredits = (text: string): Credit[] => {
  const found: Credit[] = [];
  for (const { kind, pattern } of BEHIND)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (text.length - end > 3 && !/^[)\].,;]/.test(text.slice(end).trim())) continue;
      const name = match[1] ?? "";
      found.push({ kind, ...readRights(name), start: match.index, end });
    }
  for (const { kind, pattern } of BEFORE)
    for (const match of text.matchAll(pattern)) {
      const label = match[1] ?? "";
      const start = match.index + match[0].indexOf(label);
      const end = creditEnd(text, start, match.index + match[0].length);
      if (end - start > LONGEST || found.some((other) => start < other.end && other.start < end)) continue;
      if (!isCreditPlace(text, start, end)) continue;
      found.push({ kind, ...readRights(text.slice(match.index + match[0].length, end)), start, end });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** A credit ends at its bracket, at the next label, or with the block. */
const creditEnd = (text: string, start: number, from: number): number => {
  const bracket = text[start - 1] === "(" ? text.indexOf(")", from) : -1;
  if (bracket !== -1) return bracket;
  const rest = text.slice(from, from + LONGEST);
  // "© office, autor: name" is one credit; the author's label begins no new one there.
  const next = [...rest.matchAll(NEXT_LABEL)].find((match) => !(rest.includes("©") && AUTHOR_PART.test(match[0])));
  const end = from + (next?.index ?? rest.length);
  return (
    start +
    text
      .slice(start, end)
      .trimEnd()
      .replace(/[\s;|/–-]+$/, "").length
  );
};

const AUTHOR_PART = new RegExp(`^[\\s,;|]*(?:${alternatives((pack) => pack.creditParts.author)})\\s*:`, "iu");
const NEXT_LABEL = new RegExp(
  `[\\s;|/.,–-]+(?:${KINDS.map((kind) => creditLabels(kind, "before")).join("|")})(?![\\p{L}])\\.?\\s*[:.]\\s*|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})`,
  "giu",
);

/** A credit fills the block, stands in brackets, or closes it. */
const isCreditPlace = (text: string, start: number, end: number): boolean => {
  if (start === 0 || text[start - 1] === "(" || text[start - 1] === "[") return true;
  const before = text.slice(0, start).trimEnd();
  return text.length - end < 4 && /[.!?)”"|/;–—:]$/.test(before);
};
