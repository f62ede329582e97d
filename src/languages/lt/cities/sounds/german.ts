import { soundTable } from "../../../shared/cities/sound-table.ts";

const AFTER_H = "(bcdfgklmnprstvwz)";

/**
 * How Lithuanian hears German: Eisenach, Ludwigshafen, Zeitz.
 * Source: the principles of the State Commission of the Lithuanian Language for German names, in our own words; "ss" and
 * other doubled letters become single later.
 */
export const GERMAN = soundTable(`
  tzsch č; tsch č; sch š; ^sp šp; ^st št|st; stadt štat|stat; stein štain|stain; stett štet|stet; steig štaig|staig
  chs ks|chs; ch h; ck k; tz c; ts c; z c; ß s; ss s; s(aeiouäöüy) z|s; ph f; th t; dt t; v f|v; w v; qu kv; x ks
  c(eiäöüy) c; c k; äu oi; eu oi|eu; ie i|e; ei ai; ey ai; ay ai
  ah${AFTER_H} a; eh${AFTER_H} e; ih${AFTER_H} i; oh${AFTER_H} o; uh${AFTER_H} u; äh${AFTER_H} e; öh${AFTER_H} e; üh${AFTER_H} u
  ah$ a; eh$ e; oh$ o; uh$ u; öh$ e; oe e|o; ue u; ae e; ä e; ö e|o; ü u; y i
`);
