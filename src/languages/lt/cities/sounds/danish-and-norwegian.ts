import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Danish and Norwegian: Hjørring, Ålesund, Gjøvik. */
export const DANISH_AND_NORWEGIAN = soundTable(`
  skj š; sk(iyø) š|sk; kj č; gj j; hj j; hv v; ld l|ld; nd n|nd; ds s; dt t; ck k; qu kv; ph f; th t; ch h; c(eiy) c|s; c k; z s; x ks; w v
  aa o|a; å o; æ e; ø e|o; øy oi; øj oi; ei ai; ej ai; ij i; y u|i; é e; ö e|o; ä e
`);
