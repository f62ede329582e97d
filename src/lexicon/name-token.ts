/** What a token of a person's name is. */
export type NameTokenKind = "name" | "initial" | "particle" | "mark";

/** Words that stand inside names and never change. */
const PARTICLES = new Set(
  (
    "von van de der den del della delle dei degli di da do dos das du des la le les lo el al bin ibn ben ter ten zu zum zur " +
    "vom af av y e i und and og of the st. św. herbu vel alias née z ze iš ir Lady"
  ).split(" "),
);

/** Particles that some families write with a capital; at the head of a name they are names (Al Gore). */
const CAPITAL_PARTICLES = new Set(
  "Le La De Del Della Di Da Van Von Der Den El Al Dos Ten Ter Bin Ibn Mac Du Des".split(" "),
);

const INITIAL = /^\p{Lu}\p{Ll}?\.$|^(?:\p{Lu}\.){2,3}$|^\p{Lu}$|^\p{Lu}\.-\p{Lu}\.$/u;
const MARK =
  /^(?:[IVX]{2,}\.?|Jr\.?|Sr\.?|Jun\.?|Sen\.?|jr\.?|sr\.?|ml\.|st\.|jun\.|sen\.|PhD|OBE|MBE|CBE|KC|QC|MP|OFM|OFMCap|OFMConv|SJ|OP|SDB|OSB|MIC|OMI|SVD|SAC|CSsR|OCD|MS)$/;
const NO_LETTER = /^[^\p{L}]*$/u;
/** "Mieszko I", "Karol V": a numeral of one letter is a mark at the end only; elsewhere it is an initial. */
const SHORT_NUMERAL = /^[IVX]$/;

const kindOf = (token: string, inner: boolean, last: boolean): NameTokenKind => {
  if (MARK.test(token) || (last && SHORT_NUMERAL.test(token))) return "mark";
  if (INITIAL.test(token)) return "initial";
  if (PARTICLES.has(token) || NO_LETTER.test(token)) return "particle";
  return inner && CAPITAL_PARTICLES.has(token) ? "particle" : "name";
};

/** Tells names from initials, particles and generational marks. */
export const nameTokenKinds = (tokens: readonly string[]): readonly NameTokenKind[] =>
  tokens.map((token, index) =>
    kindOf(token, index > 0 && index < tokens.length - 1, index > 0 && index === tokens.length - 1),
  );
