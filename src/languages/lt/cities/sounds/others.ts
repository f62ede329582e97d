import { soundTable } from "../../../shared/cities/sound-table.ts";

/** How Lithuanian hears Georgian and Armenian as GeoNames writes them: Ozurgeti, Gyumri. */
export const CAUCASIAN = soundTable(
  "ch’ č; ts’ c; p’ p; t’ t; k’ k; kh h; gh g; sh š; ch č; zh ž; ts c; ’ -; ' -; q k; j dž|ž; y(aeo) j; y i; w v",
);

/** How Lithuanian hears Turkish: Çorlu, Eskişehir. */
export const TURKISH = soundTable("ş š; ç č; c dž; ğ -; ı i; j ž; y(aeiouöüı) j; y i; ö e|o; ü u; â a; w v");

/** How Lithuanian hears Greek as GeoNames writes it: Chaniá, Ioánnina. */
export const GREEK = soundTable(
  "ch h; th t; ph f; ou u; oú u; ai e|ai; aí e; ei i; oi i; gg ng; mp b|mp; nt d|nt; x ks; y i; á a; é e; í i; ó o; ú u; ý i; ’ -",
);

/** How Lithuanian hears Albanian: Shkodër, Gjirokastër. */
export const ALBANIAN = soundTable(
  "xh dž; sh š; zh ž; ç č; q č; gj dž|g; nj n; ll l; rr r; th t; dh d; ër$ er; ë e; y i; x dz",
);
