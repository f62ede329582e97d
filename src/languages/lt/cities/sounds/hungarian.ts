import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Hungarian: Gyöngyös, Szentes, Hódmezővásárhely. */
export const HUNGARIAN = soundTable(`
  dzs dž; cs č; gy dj; ly j|l; ny n; ty t; sz s; zs ž; s š; ch č; cz c; th th|t; w v; x ks; y i
  á a; é e; í i; ó o; ö e|o; ő e|o; ú u; ü u; ű u
`);
