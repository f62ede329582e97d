import { soundTable } from "../../../shared/cities/sound-table.ts";

const CONSONANTS = "(bcçdfgjklmpqrstvxz)";

/**
 * How Lithuanian hears French: Roubaix, Chambéry, Besançon.
 * Source: the principles of the State Commission of the Lithuanian Language for French names, in our own words; silent
 * letters at the end are left out, nasal vowels written with "n".
 */
export const FRENCH = soundTable(`
  ^saint$ sen; ^sainte$ sent; ^mont${CONSONANTS} mon|mont; eaux$ o; eau o; aux$ o; aud$ o; ault$ o; aut$ o; au o; oux$ u; ous$ u; oue ue; oui ui; ou u
  oin uen; oing$ uen; oint$ uen; oi ua; ois$ ua; oix$ ua; oy ua; oyes$ ua; aye$ e; ay$ e; ay ai; ey$ e; ais$ e; aix$ e; ains$ en; ain en; aint en
  ai e; aî e; ei e; eins$ en; ein en; iens$ ien; ien$ ien; ient$ ian; in${CONSONANTS} en; in$ en; im(bp) em; yn$ en; un${CONSONANTS} en; un$ en
  en${CONSONANTS} an; ent$ an; ents$ an; em(bp) am; aen$ an; œu e; eu e|o; eux$ e; iers$ e; ier$ e; ers$ e|er; er$ e|er; ez$ e|ez; ée e; ées e
  ville$ vil; villes$ vil; ille(aou) ij; ille$ ij|il; ill ij|il; gn n; ch š; ph f; th t; qu k; q k; gu(eiéèy) g; ge(aou) ž; g(eiéèêy) ž; j ž
  sc(ei) s; cc(ei) ks; c(eiéèêy) s; ç s; ck k; c k; ss s; ^s s; s(aeiouyéèêâîôû) z|s; tz$ c|s; z$ -|s; x$ -|s; x ks; as$ a|as; is$ i|is; os$ o; us$ u|us
  es$ -; e$ -; ts$ -|t; t$ -|t; ds$ -; d$ -; p$ -; s$ -|s; é e; è e; ê e; ë e; â a; à a; î i; ï i; ô o; û u; ü u; y i; w v; h -; ’ -; ' -
`);
