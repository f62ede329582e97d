import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears English, as far as spelling tells: Sunderland, Ipswich, Canterbury. */
export const ENGLISH = soundTable(`
  eicester ester; oucester oster; orcester uster|orčester; cester ster; bourne born; new niu; peter piter|peter; salisbury solsberi; wor vor|ver; ster ster; wich ič|vič|idž; mouth mut; borough boro; brough bro; burgh burg|boro; bury beri|buri; ham$ am|em|ham; shire šir; field fild
  castle kasl; sea$ si; tch č; ch č; sh š; ck k; ph f; th t; gh g; kn n; wr r; wh v; w v; igh ai; qu kv; x ks; j dž; c(eiy) s; c k; g(eiy) g|dž
  ee i; ea i|e; ei i|ei; ie i|e; oo u; oa o; ou au|u; ow$ au|o; ow au|o; aw o; al(kltwds) ol|al; ay$ ei; ay ei; ey$ i; u(bdfgklmnprst) a|u; y i; e$ -; es$ s; a a|e
`);
