import type { Office, PersonRole } from "../records/schema.ts";
import type { PersonAnnotation } from "./person-annotation.ts";
import { type RoleLinks, readRole } from "./person-roles.ts";

/** Offices that a document names instead of their holder; for others ("autor", "student") it takes more than the word. */
const REFERRING: ReadonlySet<Office> = new Set<Office>([
  "mayor",
  "deputy_mayor",
  "council_chair",
  "voivode",
  "marshal",
  "minister",
  "prime_minister",
  "president_of_state",
  "ambassador",
  "consul",
  "honorary_consul",
  "director",
  "headteacher",
  "county_head",
  "elder",
  "bishop",
  "archbishop",
  "rector",
  "secretary",
  "treasurer",
  "chair",
]);

/** So many letters of the head word say that it is the same word in another case ("meras", "mero"). */
const SAME_HEAD = 3;

/** A person with the roles that the document gives them. */
export interface Holder {
  readonly roles: readonly PersonRole[];
}

/** Whether an office alone can mean somebody's role: same office, and no other city. */
const fits = (wanted: PersonRole, held: PersonRole, head: string): boolean =>
  held.office === wanted.office &&
  held.title.toLowerCase().includes(head) &&
  !held.former &&
  (wanted.city === null || held.city === null || wanted.city === held.city);

/** Finds whom an office without a name means, when only one person in the document can hold it. */
export const findHolder = <One extends Holder>(
  links: RoleLinks,
  holders: ReadonlyMap<Office, readonly One[]>,
  annotation: PersonAnnotation,
): One | undefined => {
  const phrase = annotation.value.offices[0];
  if (!phrase || phrase.former || !REFERRING.has(phrase.office)) return undefined;
  const wanted = readRole(links, phrase);
  const head = phrase.headText.slice(0, SAME_HEAD);
  const fitting = (holders.get(phrase.office) ?? []).filter(({ roles }) =>
    roles.some((role) => fits(wanted, role, head)),
  );
  const sameCity = fitting.filter(({ roles }) =>
    roles.some(({ city, office }) => office === wanted.office && city !== null && city === wanted.city),
  );
  const [only, other] = sameCity.length === 1 ? sameCity : fitting;
  return other ? undefined : only;
};
