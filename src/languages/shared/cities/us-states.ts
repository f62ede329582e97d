const NAMES =
  "AL Alabama AK Alaska AZ Arizona AR Arkansas CA California CO Colorado CT Connecticut DE Delaware FL Florida GA Georgia HI Hawaii " +
  "ID Idaho IL Illinois IN Indiana IA Iowa KS Kansas KY Kentucky LA Louisiana ME Maine MD Maryland MA Massachusetts MI Michigan " +
  "MN Minnesota MS Mississippi MO Missouri MT Montana NE Nebraska NV Nevada NJ Jersey NM Mexico NY York OH Ohio OK Oklahoma OR Oregon " +
  "PA Pennsylvania SC Carolina TN Tennessee TX Texas UT Utah VT Vermont VA Virginia WA Washington WI Wisconsin WY Wyoming";

const pairs = NAMES.split(" ");

/** Codes of the states by code and by (last word of the) English name; what may stand behind a town: "Rochester, NY". */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((word, at) => (at % 2 === 0 ? [[word, word] as const, [pairs[at + 1] ?? word, word] as const] : [])),
);
