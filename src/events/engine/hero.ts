import type { ResolvedDocument } from "../../document.ts";
import type { Token } from "../../engine/token.ts";
import type { PersonEntry } from "../../records/schema.ts";
import type { HitsByClass } from "./hits-of.ts";
import type { Placed } from "./scene.ts";

/** Whose life a document tells: the only person that its title names. */
export const heroOf = ({ blocks }: ResolvedDocument, people: readonly Placed<PersonEntry>[]): PersonEntry | null => {
  const title = blocks.find(({ kind }) => kind === "title");
  if (title === undefined) return null;
  const isInTitle = ({ start, end }: PersonEntry["mentions"][number]): boolean =>
    start >= title.start && end <= title.end;
  // Each person once: somebody may be named thousands of times.
  const entries = new Set<PersonEntry>();
  for (const { entry, office } of people) if (!office) entries.add(entry);
  const [hero, ...others] = [...entries].filter(({ mentions }) => mentions.some(isInTitle));
  return others.length === 0 ? (hero ?? null) : null;
};

/** The people of a sentence, with whom words for the document's hero mean ("velionis"). */
export const withHero = (
  tokens: readonly Token[],
  hero: PersonEntry | null,
  byClass: HitsByClass,
  people: readonly Placed<PersonEntry>[],
): readonly Placed<PersonEntry>[] => {
  const words = hero === null ? undefined : byClass.get("heroes");
  if (hero === null || words === undefined) return people;
  const meant = words
    .filter(({ at, end }) => people.every((person) => person.end <= at || person.start >= end))
    .map(({ at, end }): Placed<PersonEntry> => {
      const text = tokens[at]?.text ?? "";
      const own = /(is|as|ė)$/.test(text) ? hero.name : text;
      return { entry: hero, start: at, end, text: own, office: false };
    });
  return [...people, ...meant].sort((a, b) => a.start - b.start);
};
