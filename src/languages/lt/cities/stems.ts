import { commonStem } from "./lithuanian-stem.ts";

const ENDINGS = new Set(
  (
    "as o ui ą u e is ys io iui į iu yje us aus ų umi uje ius iaus ių iumi iuje a os ai oje ia ios iai ią ioje " +
    "ė ės ei ę ėje ams ais uose iams iais iuose oms omis ose iose ėms ėmis ėse es"
  ).split(" "),
);

/** The stems that a Lithuanian form of an adapted name may have, as `lithuanianStem` makes them ("~" is put before). */
export const stems = (lower: string): readonly string[] => {
  const found = new Set([commonStem(lower)]);
  for (let length = 1; length <= 4 && length < lower.length - 2; length += 1)
    if (ENDINGS.has(lower.slice(-length))) found.add(commonStem(lower.slice(0, -length)));
  return [...found].filter((stem) => stem.length >= 3);
};
