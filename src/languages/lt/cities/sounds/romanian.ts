import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Romanian: Brașov, Suceava, Bălți. */
export const ROMANIAN = soundTable(`
  ș š; ş š; ț c; ţ c; ă e|a; â i|e; î i|e; che ke; chi ki; ghe ge; ghi gi; cea ča|čea; c(eiî) č; g(ei) dž; j ž; c k; x ks; ii$ i; w v; y i
`);
