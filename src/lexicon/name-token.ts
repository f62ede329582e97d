/** What a token of a person's name is. */
export type NameTokenKind = "name" | "initial" | "particle" | "mark";

/** Words that stand inside names and never change. */
const PARTICLES = new Set(
  (
    "von van de der den del della delle dei degli di da do dos das du des la le les lo el al bin ibn ben ter ten zu zum zur " +
    "vom af av y e i und and og of the st. św. herbu vel alias née z ze"
  ).split(" "),
);

const INITIAL = /^\p{Lu}\p{Ll}?\.$|^(?:\p{Lu}\.){2,3}$|^\p{Lu}$|^\p{Lu}\.-\p{Lu}\.$/u;
const MARK = /^(?:[IVX]+\.?|Jr\.?|Sr\.?|Jun\.?|Sen\.?|jr\.?|sr\.?|ml\.|st\.|jun\.|sen\.|PhD|OBE|MBE|CBE|KC|QC|MP)$/;

/** Tells names from initials, particles and generational marks. */
export const nameTokenKind = (token: string): NameTokenKind => {
  if (MARK.test(token) && token !== "I" && token !== "V" && token !== "X") return "mark";
  if (INITIAL.test(token)) return "initial";
  if (PARTICLES.has(token) || /^[^\p{L}]*$/u.test(token)) return "particle";
  return "name";
};
