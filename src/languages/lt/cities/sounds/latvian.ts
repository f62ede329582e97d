import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Latvian, whose ending it replaces by its own: Tukums, Talsi, Saldus. */
export const LATVIAN = soundTable(`
  ā a; ē e; ī i; ū u; ķ k; ģ g|dž; ļ l; ņ n; as$ a; es$ e; is$ i; us$ u; s$ -; š$ -; y i
`);
