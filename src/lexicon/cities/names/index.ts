import { BELARUS_NAMES } from "./belarus.ts";
import type { CityNames } from "./city-names.ts";
import { CZECHIA_AND_SLOVAKIA_NAMES } from "./czechia-and-slovakia.ts";
import { GERMANY_NAMES } from "./germany.ts";
import { LATVIA_AND_ESTONIA_NAMES } from "./latvia-and-estonia.ts";
import { LITHUANIA_NAMES } from "./lithuania.ts";
import { POLAND_NAMES } from "./poland.ts";
import { RUSSIA_NAMES } from "./russia.ts";
import { UKRAINE_NAMES } from "./ukraine.ts";
import { WORLD_NAMES } from "./world.ts";

/** All typed names of cities. */
export const CITY_NAMES: readonly CityNames[] = [
  ...LITHUANIA_NAMES,
  ...POLAND_NAMES,
  ...BELARUS_NAMES,
  ...UKRAINE_NAMES,
  ...LATVIA_AND_ESTONIA_NAMES,
  ...CZECHIA_AND_SLOVAKIA_NAMES,
  ...GERMANY_NAMES,
  ...RUSSIA_NAMES,
  ...WORLD_NAMES,
];
