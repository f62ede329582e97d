import type { Language } from "../languages/codes.ts";
import { organisationPack as en } from "../languages/en/organisations/index.ts";
import { organisationPack as lt } from "../languages/lt/organisations/index.ts";
import { organisationPack as pl } from "../languages/pl/organisations/index.ts";
import type { OrganisationPack } from "./organisation-pack.ts";

/** How each language names organisations. */
export const ORGANISATION_PACKS = { pl, en, lt } as const satisfies Record<Language, OrganisationPack>;
