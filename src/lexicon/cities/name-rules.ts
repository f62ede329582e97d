import { lithuanianStem } from "../../languages/lt/cities/lithuanian-stem.ts";
import { polishName } from "../../languages/pl/cities/polish-name.ts";
import type { NameRule } from "./compile-gazetteer.ts";

/** How our languages write the names of other countries by rule. */
export const NAME_RULES: readonly NameRule[] = [
  { kind: "derived-pl", derive: polishName },
  { kind: "stem-lt", derive: lithuanianStem },
];
