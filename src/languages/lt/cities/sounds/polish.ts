import { soundTable } from "../../../shared/cities/sound-table.ts";

/**
 * How Lithuanian hears Polish: Giżycko, Świnoujście, Łomża.
 * Source: the principles of the State Commission of the Lithuanian Language for Polish names, in our own words.
 */
export const POLISH = soundTable(`
  szcz šč; sz š; cz č; dż dž; dź dž|dz; ść sc|šč; ść$ st|sc; ści sci|šči; prz pš; trz tš; krz kš; chrz hš; rz ž
  ś s; ć c|č; ci(aoąęu) c|č; ń n; ź z; ż ž; ł l; ów$ uv|av|ov; owo$ ovo|avo; ó u|o; ą(bp) om; ą on; ę(bp) em; ę en; ch h; w v; y i
`);
