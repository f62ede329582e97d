import { soundsOf } from "../../shared/cities/sound-table.ts";
import { soundKey } from "./sound-key.ts";
import { SOUNDS } from "./sounds/index.ts";

/** How Lithuanian may decline a foreign name: as a man's, with -a, with -ė, in the plural, or not at all: "=" and the last vowel. */
export type Declension = "masculine" | "a" | "ė" | "plural" | `=${"a" | "e" | "i" | "o" | "u" | ""}`;

/** The sound of a foreign name, and how Lithuanian may decline it. */
export interface ForeignSound {
  readonly key: string;
  readonly declensions: ReadonlySet<Declension>;
}

const declensions = (...all: readonly Declension[]): ReadonlySet<Declension> => new Set(all);

const CLOSED = declensions("masculine", "=");

/** Where a last consonant may be soft, which Lithuanian makes an -ė of: Irpenė, Opočnė. */
const SOFT = declensions("masculine", "ė", "=");
const SOFT_COUNTRIES: ReadonlySet<string> = new Set(["PL", "UA", "BY", "RU"]);

/** Declensions by the last vowel that is heard; a consonant is closed. */
const BY_END: Readonly<Record<string, ReadonlySet<Declension>>> = {
  a: declensions("a", "=a"),
  e: declensions("ė", "plural", "=e"),
  i: declensions("masculine", "plural", "=i"),
  o: declensions("masculine", "=o"),
  u: declensions("masculine", "=u"),
};
const DIPHTHONG = declensions("masculine", "a", "=u");

const endOf = (heard: string, country: string): ReadonlySet<Declension> => {
  if (heard.endsWith("au")) return DIPHTHONG;
  return BY_END[heard.slice(-1)] ?? (SOFT_COUNTRIES.has(country) ? SOFT : CLOSED);
};

/** Words behind which a name only says where the town lies: Krems an der Donau, Frýdlant nad Ostravicí. */
const WHERE = new Set("a am an auf bei den di do in im nad ob pod près sous sul sulla sur u upon vor zu".split(" "));

const MOST_WORDS = 3;

const wordsOf = (name: string): readonly string[] => {
  const words = name.toLowerCase().split(/[\s-]+/);
  const where = words.findIndex((word, at) => at > 0 && WHERE.has(word));
  return where < 0 ? words : words.slice(0, where);
};

const SHORTEST_KEY = 2;

/** Names keep so many keys. */
const MOST_KEYS = 12;

/**
 * The sounds under which Lithuanian may write a town's name of a country, the likeliest first.
 * Shape: the words of a name run together (Etten-Leur as in "Etenlioras"); empty for countries whose languages have no
 * table, and for names of more than three words.
 */
export const foreignSounds = (name: string, country: string): readonly ForeignSound[] => {
  const words = wordsOf(name.split("/")[0] ?? "");
  if (words.length > MOST_WORDS) return [];
  const found = new Map<string, ForeignSound>();
  for (const table of SOUNDS[country] ?? []) {
    let keys: readonly { readonly key: string; readonly heard: string }[] = [{ key: "", heard: "" }];
    for (const word of words)
      keys = soundsOf(word, table).flatMap((heard) => keys.map(({ key }) => ({ key: key + soundKey(heard), heard })));
    for (const { key, heard } of keys.slice(0, MOST_KEYS)) {
      if (key.length < SHORTEST_KEY) continue;
      const others = found.get(key)?.declensions ?? [];
      found.set(key, { key, declensions: new Set([...others, ...endOf(heard, country)]) });
    }
  }
  return [...found.values()];
};
