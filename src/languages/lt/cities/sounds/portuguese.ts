import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Portuguese: Guimarães, Viseu, Setúbal. */
export const PORTUGUESE = soundTable(`
  ch š; lh l; nh n; ç s; c(eiéí) s; c k; g(eiéí) ž; gu(eiéí) g; j ž; qu(eiéí) k; qu kv; ^s s; ss s; s(aeiouáéíóú) z|s; x š; z$ s; h -
  ão an; ãe ain; õe oin; ã an; õ on; á a; â a; à a; é e; ê e; í i; ó o; ô o; ú u; w v; y i
`);
