import { soundTable } from "../../../shared/cities/sound-table.ts";

const EASTERN = `
  shch šč; sh š; ch č; zh ž; kh h; ts c; ’ -; ' -; ʼ -; skyy$ sk; skiy$ sk; skyi$ sk; iy$ i; yy$ i; yi$ i; ya ja; yu ju; ye je; yo jo; w v; x ks; é e; ë e
`;

/** How Lithuanian hears Russian as GeoNames writes it with Latin letters: Pushkin, Mytishchi. */
export const RUSSIAN = soundTable(`${EASTERN}; y i`);

/** The same for Ukrainian and Belarusian, whose h and closed i may be written as Russian has them: Boryspil’, Chernihiv. */
export const UKRAINIAN_AND_BELARUSIAN = soundTable(
  `${EASTERN}; hiv$ hiv|gov; iv$ iv|ov; in$ in|en; h h|g; y i; dz dz|d; ck ck; ŭ u; č č`,
);

/** The same for Bulgarian and Macedonian: Haskovo, Yambol. */
export const BULGARIAN = soundTable("sht št; dzh dž; sh š; ch č; zh ž; kh h; ts c; ya ja; yu ju; y i; w v; x ks");
