import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Finnish and Estonian: Jyväskylä, Võru, Türi. */
export const FINNISH_AND_ESTONIAN = soundTable(`
  äe e; ä e; ö e|o; õ e|i|o; ü u; y u|i; å o; ei ei; hv hv; w v; c k; x ks; z c
`);
