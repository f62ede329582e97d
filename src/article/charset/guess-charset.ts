import { createRequire } from "node:module";
import { decodeBytes } from "./decode-bytes.ts";
import type { DetectedCharset } from "./detect-charset.ts";
import { canonicalCharset } from "./names.ts";

const require = createRequire(import.meta.url);
const SAMPLE = 65_536;

/** Charsets of Polish, Lithuanian and their neighbours, tried on every text that is not UTF-8. */
const CANDIDATES = ["windows-1250", "iso-8859-2", "windows-1257", "iso-8859-13", "iso-8859-4", "windows-1252"];

/** How much an accented letter speaks for a reading: letters of our languages much, other Latin letters a little, signs inside words against it. */
const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/;
const LITHUANIAN = /[ąčęėįšųūžĄČĘĖĮŠŲŪŽ]/;
const OTHER_LETTER = /[áäéíöüõčďěňřšťůžàâçèêîïôùûøåæñãāēģīķļņāßÁÉÖÜŠŽČŘ]/;
const TYPOGRAPHY = /[„”“’–—§°«»…‘•€©]/;

const scoreOf = (text: string): number => {
  let polish = 0;
  let lithuanian = 0;
  let other = 0;
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    total++;
    const char = text[at] ?? "";
    if (code < 0xa0 || code === 0xfffd) other -= 5;
    else if (POLISH.test(char) || LITHUANIAN.test(char)) {
      if (isMisplacedCapital(text, at)) other -= 1;
      else {
        if (POLISH.test(char)) polish += 2;
        if (LITHUANIAN.test(char)) lithuanian += 2;
      }
    } else if (OTHER_LETTER.test(char)) other += 1;
    else if (TYPOGRAPHY.test(char) && !isBetweenLetters(text, at)) other += 1;
    else if (code !== 0xa0 && code !== 0xad) other -= 1;
  }
  // One language at a time: letters of the other one count as foreign letters.
  return total === 0 ? 0 : (Math.max(polish, lithuanian) + other) / total;
};

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

/** A capital inside a word, or before a number, is a sign read wrongly: "£5" as "Ł5". */
const isMisplacedCapital = (text: string, at: number): boolean => {
  if (LOWER.test(text[at] ?? "")) return false;
  return /\d/.test(text[at + 1] ?? "") || (LOWER.test(text[at - 1] ?? "") && LOWER.test(text[at + 1] ?? ""));
};

const isBetweenLetters = (text: string, at: number): boolean =>
  text[at] !== "’" && LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? "");

/** What a header and the document say about the charset. */
interface Stated {
  readonly header: string | null;
  readonly document: string | null;
}

/** The smallest lead in score that makes us doubt a charset that somebody stated. */
const DOUBT = 0.25;

/** Decides by the letters among the charsets of our languages, those that were stated, and what chardet thinks. */
export const guessCharset = (bytes: Uint8Array, { header, document }: Stated): DetectedCharset => {
  const broken = brokenUtf8(bytes);
  if (broken) return { charset: "utf-8", from: "content" };
  const sample = accentedSample(bytes);
  const stated = header ?? document;
  const detected = stated === null ? detectedByChardet(sample) : null;
  const charsets = [...new Set([header, document, detected, ...CANDIDATES])].filter(
    (charset): charset is string => charset !== null && charset !== "utf-8" && !charset.startsWith("utf-16"),
  );
  const scored = charsets.map((charset) => ({ charset, score: scoreOf(decodeBytes(sample, charset)) }));
  const best = scored.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  const claim = scored.find(({ charset }) => charset === stated);
  if (claim && (best.score - claim.score < DOUBT || isOutsideOurs(claim.charset)))
    return { charset: claim.charset, from: header ? "header" : "document" };
  if (detected && isOutsideOurs(detected)) {
    const foreign = scored.find(({ charset }) => charset === detected);
    if (foreign && best.score < 0.5) return { charset: detected, from: "guess" };
  }
  return { charset: best.charset, from: "guess" };
};

/** Letters of other scripts cannot be weighed by ours: a stated Cyrillic or Asian charset is believed. */
const isOutsideOurs = (charset: string): boolean => !CANDIDATES.includes(charset) && !charset.startsWith("iso-8859-1");

/** The lines that hold bytes above ASCII, up to a limit: only they tell charsets apart. */
const accentedSample = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= SAMPLE) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, Math.min(first - 200, bytes.length - SAMPLE));
  return bytes.subarray(start, start + SAMPLE);
};

/** UTF-8 with a few damaged places (cut at the end, a stray byte): far more good sequences than bad ones. */
const brokenUtf8 = (bytes: Uint8Array): boolean => {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
    if (length > 0 && isTail(bytes, at + 1, length - 1)) {
      good++;
      at += length - 1;
    } else bad++;
  }
  return good > 0 && bad * 10 <= good;
};

const isTail = (bytes: Uint8Array, start: number, count: number): boolean => {
  for (let at = start; at < start + count; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
};

const detectedByChardet = (sample: Uint8Array): string | null => {
  // Loaded only for text that is not UTF-8 and says nothing about its charset. The package's own types hold.
  const chardet = require("chardet") as typeof import("chardet");
  return canonicalCharset(chardet.detect(sample));
};
