import type { Language } from "../languages/codes.ts";
import { cityPack as en } from "../languages/en/cities/index.ts";
import { cityPack as lt } from "../languages/lt/cities/index.ts";
import { cityPack as pl } from "../languages/pl/cities/index.ts";
import type { CityPack } from "./city-pack.ts";

/** What each language says beside the names of cities. */
export const CITY_PACKS = { pl, en, lt } as const satisfies Record<Language, CityPack>;
