import { soundTable } from "../../../shared/cities/sound-table.ts";

/**
 * How Lithuanian hears Italian: Chioggia, Cinisello, Cagliari.
 * Source: the principles of the State Commission of the Lithuanian Language for Italian names, in our own words.
 */
export const ITALIAN = soundTable(`
  sci(aou) š|sč; sc(eièì) š; sch sk; cci(aou) č; ci(aou) č; cc(eièì) č; c(eièì) č; ggi(aou) dž; gi(aou) dž; gg(eièì) dž; g(eièì) dž
  gn n; gli(aou) l; gli li; ch k; cch k; gh g; cqu kv; qu kv; zz c|dz; z c|z; ^s s; ss s; s(aeiouàèìòù) z|s; ^j j; j i; x ks; h -
  c k; w v; y i; à a; è e; é e; ì i; í i; ò o; ó o; ù u; ^l’ -|l; ^l' -|l; ’ -; ' -
`);
