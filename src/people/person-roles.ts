import { mentionOf } from "../engine/span.ts";
import type { Office, PersonRole } from "../records/schema.ts";
import type { FollowerIndex, LinkIndex } from "./office-links.ts";
import type { OfficePhrase, PersonAnnotation } from "./person-annotation.ts";

/** Where a document's cities and organisations stand. */
export interface RoleLinks {
  readonly text: string;
  readonly cities: LinkIndex;
  readonly organisations: LinkIndex;
  /** Organisations that begin right after a name: "Jan Kos z Uniwersytetu …". */
  readonly following: FollowerIndex;
  readonly fromWords: ReadonlySet<string>;
}

/** A president of a city is its mayor; countries and their bodies are no cities. */
const cityOffice = (office: Office, ofCity: boolean): Office =>
  office === "president_of_state" && ofCity ? "mayor" : office;

/** The longest of some links, the first among equals. */
const longest = (links: ReturnType<LinkIndex>): ReturnType<LinkIndex>[number] | undefined => {
  let [best] = links;
  for (const link of links) if (best && link.end - link.start > best.end - best.start) best = link;
  return best;
};

/** Makes the role of a record out of an office phrase. */
export const readRole = ({ text, cities, organisations }: RoleLinks, phrase: OfficePhrase): PersonRole => {
  const mention = mentionOf(text, phrase.span);
  const organisation = longest(organisations(phrase.span));
  const city = cities(phrase.span)[0]?.id ?? null;
  return {
    title: phrase.title ?? mention.text.replace(/\s+/g, " "),
    office: cityOffice(phrase.office, city !== null && organisation === undefined),
    city,
    organisation: organisation?.id ?? null,
    former: phrase.former,
    mention,
  };
};

const isOneWord = ({ title }: PersonRole): boolean => !title.includes(" ");

/** Whether a role has the same office as a bare one, with its object: "burmistrz Tczewa" beside "burmistrza". */
const saysMore = (other: PersonRole, role: PersonRole): boolean =>
  other.office === role.office && other.former === role.former && isOneWord(role) && !isOneWord(other);

/** The organisation that somebody comes from, where the document gives no office. */
const readAffiliation = (links: RoleLinks, mentions: readonly PersonAnnotation[]): PersonRole[] => {
  for (const { span } of mentions) {
    const organisation = links.following(span, links.fromWords);
    if (!organisation) continue;
    const mention = mentionOf(links.text, organisation);
    const title = mention.text.replace(/\s+/g, " ");
    return [{ title, office: "other", city: null, organisation: organisation.id, former: false, mention }];
  }
  return [];
};

/** Reads the roles of a person, each office with its object once, in text order. */
export const readRoles = (links: RoleLinks, mentions: readonly PersonAnnotation[]): PersonRole[] => {
  const phrases = mentions.flatMap(({ value }) => (value.form === "office" ? [] : value.offices));
  if (phrases.length === 0) return readAffiliation(links, mentions);
  const seen = new Set<string>();
  const roles = phrases
    .map((phrase) => readRole(links, phrase))
    .sort((a, b) => a.mention.start - b.mention.start)
    .filter(({ title, office, former }) => {
      const key = `${office} ${former} ${title.toLowerCase()}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
  // "Prof. Lund of Durham University": the title says nothing of where
  const titled = roles.every(({ office, title }) => office === "professor" && !title.includes(" "));
  if (titled) return [...roles, ...readAffiliation(links, mentions)];
  return roles.filter((role) => !roles.some((other) => saysMore(other, role)));
};
