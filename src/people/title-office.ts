import type { NameFacts } from "./name-facts.ts";
import type { OfficePhrase } from "./person-annotation.ts";

/** The office that the titles before a name tell ("ks.", "Cllr"), for titles are no office phrases. */
export const titleOffice = ({ tools, title, tokens, candidate }: NameFacts): readonly OfficePhrase[] => {
  const words = title ? tokens.slice(title.index, candidate.tokens.start) : [];
  const word = words.find(({ lower }) => tools.pack.titleOffices.has(lower));
  const office = word && tools.pack.titleOffices.get(word.lower);
  if (!title || !word || !office) return [];
  const range = { start: title.index, end: candidate.tokens.start };
  return [
    {
      office,
      span: { start: title.start, end: tokens[range.end - 1]?.end ?? title.end },
      tokens: range,
      head: word.index,
      headText: word.lower,
      cases: null,
      gender: null,
      telling: false,
      plural: false,
      alsoPlural: false,
      base: true,
      former: false,
      acting: false,
      becoming: false,
      title: tools.pack.titleWords.get(word.lower) ?? null,
      dependent: false,
    },
  ];
};
