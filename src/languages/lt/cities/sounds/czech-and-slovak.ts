import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Czech and Slovak, whose letters with a caron it shares: Kroměříž, Sobrance, Púchov. */
export const CZECH_AND_SLOVAK = soundTable(`
  á a; ä e; é e; ě e; í i; ý i; ó o; ô o|uo; ú u; ů u; ř rž|r; ď d; ť t; ň n; ľ l; ĺ l; ŕ r; ch h; w v; y i; x ks
`);
