import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Dutch: Nijmegen, Zutphen, Etten-Leur. */
export const DUTCH = soundTable(`
  sch$ s; ij ei; ui ei|oi|ui; oe u; ouw au; ou au|ou; auw au; eeuw euv; eu o|eu|e; ie i|e; aa a; ee e; oo o; uu u; ch h; ck k; tj t; th t; dt t; ph f
  c(eiy) s; c k; qu kv; x ks; w v; y ei|i; ë e; ö o; ï i; é e
`);
