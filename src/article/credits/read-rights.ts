import { alternatives, wordsOf } from "../vocabulary.ts";

/** Who holds a right, who made the work, since when, under which licence; null where it is not said. */
export interface Rights {
  readonly name: string | null;
  readonly holder: string | null;
  readonly year: string | null;
  readonly licence: string | null;
}

const LICENCE = new RegExp(
  `(?:${alternatives((pack) => pack.creditParts.licence)})\\s*:?\\s*((?:CC|Creative Commons|GNU|GFDL|Public)[^,;)\\]]{0,40})`,
  "u",
);
const BARE_LICENCE = /(?<![\p{L}\d])CC(?:0|[ -]BY(?:[- ](?:NC|SA|ND))*)(?:[ -]\d\.\d)?/u;
const AUTHOR = new RegExp(`(?:${alternatives((pack) => pack.creditParts.author)})\\s*:\\s*([^,;/()]{2,60})`, "u");
const MARK = /©|\([cC]\)/;
const HOLDER = /(?:©|\([cC]\))\s*((?:(?!\d{4})[^,;/()©]){2,60}?)\s*(?=\d{4}|[,;/()]|$)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

const WORD = "\\p{Lu}[\\p{L}’'-]*\\.?";
const PARTICLE = "de|van|von|der|di|da|du|la|le";
const PARTICLES: ReadonlySet<string> = new Set(PARTICLE.split("|"));
const NAME = new RegExp(`^${WORD}$`, "u");
const LEADING_PERSON = new RegExp(`^(${WORD}(?:\\s+(?:${WORD}|${PARTICLE})){1,3})(?=\\s+\\p{Ll})`, "u");
const BODIES = wordsOf((pack) => pack.creditParts.bodies);
const ALL_CAPITALS = /^[\p{Lu}\d&.-]{2,}$/u;

/** Two to five capitalised words, none of them an acronym: a person's name rather than an office's or a site's. */
export const looksLikePerson = (words: string): boolean => {
  const parts = words.split(/\s+/);
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part, index) => NAME.test(part) || (index > 0 && PARTICLES.has(part))) &&
    !parts.some(
      (part) => BODIES.has(part.toLowerCase()) || (part.length > 1 && ALL_CAPITALS.test(part) && !part.endsWith(".")),
    )
  );
};

/** Tells whether a word can stand in a person's or an office's name. */
export const isNameWord = (word: string): boolean =>
  /^[„"“(]?\p{Lu}/u.test(word) || BODIES.has(word.toLowerCase()) || /^(?:ir|\/|&|[–-])$/.test(word);

const tidy = (text: string | undefined): string | null => {
  const tidied = (text ?? "").replace(/^[\s,;:./|–-]+|[\s,;:/|–-]+$/g, "").replace(/(?<=\p{L}{3})\.$/u, "");
  return tidied === "" ? null : tidied;
};

/** Reads the rights in the words behind (or before) a credit's label: "© UM 2020, autor: Jan Lis, licencja: CC BY 4.0". */
export const readRights = (words: string): Rights => {
  const licence = tidy(LICENCE.exec(words)?.[1] ?? BARE_LICENCE.exec(words)?.[0]);
  const author = tidy(AUTHOR.exec(words)?.[1]);
  if (!MARK.test(words)) return { ...unmarked(words.replace(LICENCE, "").replace(BARE_LICENCE, ""), author), licence };
  const holder = tidy(HOLDER.exec(words)?.[1]);
  const year = YEAR.exec(words)?.[0] ?? null;
  if (author === null && holder !== null && looksLikePerson(holder))
    return { name: holder, holder: null, year, licence };
  return { name: author, holder, year, licence };
};

const unmarked = (words: string, author: string | null): Omit<Rights, "licence"> => {
  const [first = "", second] = words.split(/\s*[/,(]\s*/);
  const name = tidy(LEADING_PERSON.exec(first.trim())?.[1] ?? first);
  const rest = tidy(second?.replace(/\)$/, ""));
  if (author !== null) return { name: author, holder: name === author ? rest : name, year: null };
  if (name !== null && !looksLikePerson(name))
    return { name: rest && looksLikePerson(rest) ? rest : null, holder: name, year: null };
  return { name, holder: rest, year: null };
};
