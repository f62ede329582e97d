import type { Token } from "../../engine/token.ts";
import type { CompanyGroup } from "../../languages/shared/events/event-words.ts";
import type { PersonEntry } from "../../records/schema.ts";
import type { HitsByClass } from "./hits-of.ts";
import type { Hit, Placed } from "./scene.ts";

/** What such a word says: whom it means, and where it stands. */
export interface Company {
  readonly group: CompanyGroup;
  readonly at: number;
}

const MARK = "@";

/** Whom a stand-in means; undefined for the id of a person. */
export const readCompany = (id: string): Company | undefined => {
  if (!id.startsWith(MARK)) return undefined;
  const [group, at] = id.slice(MARK.length).split(MARK);
  return { group: group as CompanyGroup, at: Number(at) }; // written by standIn
};

/** An entry for people without a name, which lives until the story is told. */
const standIn = (text: string, group: CompanyGroup, at: number, subject: boolean): PersonEntry => ({
  id: `${MARK}${group}${MARK}${at}`,
  // A mention that reads like the name is a subject.
  name: subject ? text : MARK,
  given: null,
  family: null,
  gender: "unknown",
  kind: "participant",
  alternatives: [],
  roles: [],
  confidence: 0,
  rule: "",
  mentions: [],
});

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capitalised;

/** "the Mayor of Celle", "burmistrz Jan Kos": a word that is only the title of somebody or of a place. */
const isTitle = (tokens: readonly Token[], { end }: Hit, people: readonly Placed<PersonEntry>[]): boolean =>
  isCapital(tokens[end]) || people.some(({ start }) => start >= end && start - end <= 4);

/** Words of a sentence that mean people of the story without a name: "the guests", "burmistrz". */
export const companyOf = (
  tokens: readonly Token[],
  byClass: HitsByClass,
  people: readonly Placed<PersonEntry>[],
): readonly Placed<PersonEntry>[] =>
  (byClass.get("company") ?? []).flatMap((hit): Placed<PersonEntry>[] => {
    const { at, end, sense } = hit;
    if (sense.kind !== "company" || people.some((person) => person.start < end && person.end > at)) return [];
    if ((sense.group === "mayor" || sense.group === "guest" || sense.group === "host") && isTitle(tokens, hit, people))
      return [];
    const text = tokens[at]?.text ?? "";
    return [{ entry: standIn(text, sense.group, at, sense.subject), start: at, end, text, office: false }];
  });
