import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Spanish, and Catalan where it differs: Cáceres, Gijón, Girona. */
export const SPANISH = soundTable(`
  ch č; ll l; ñ n; ny n; gü gu; gu(eiéí) g; g(eiéí) h|ž; j h|ž; qu k; c(eiéí) s; ç s; c k; z s; ^h -|h; h -; x ks|h; tx č; ig$ ič; y(aeiou) j; y i; ou o|u|ou; w v
  á a; à a; é e; è e; í i; ï i; ó o; ò o; ú u; ü u; ’ -; ' -
`);
