import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Croatian, Slovenian, Serbian, Bosnian: Čakovec, Zrenjanin, Niš. */
export const SOUTH_SLAVIC = soundTable("ć č; đ dž|d; x ks; w v; y i; q k; lj l; nj n");
