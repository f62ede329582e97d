import { annotateCities } from "../cities/annotate.ts";
import { resolveCities } from "../cities/resolve.ts";
import type { DatedDocument, ResolvedDocument } from "../document.ts";
import { decideOverlaps } from "../engine/overlaps.ts";
import { annotateOrganisations } from "../organisations/annotate.ts";
import { resolveOrganisations } from "../organisations/resolve.ts";
import { annotatePeople } from "../people/annotate.ts";
import { resolvePeople } from "../people/resolve.ts";
import type { Stage } from "../stage.ts";

/** Finds the organisations, people and cities of a document, decides between overlapping findings, and makes one entry each. */
export const names: Stage<DatedDocument, ResolvedDocument> = {
  id: "names",
  run: (document) => {
    const kept = decideOverlaps({
      organisations: annotateOrganisations(document),
      people: annotatePeople(document),
      cities: annotateCities(document),
    });
    const cities = resolveCities(document, kept.cities);
    const organisations = resolveOrganisations(document, kept.organisations, cities.entries);
    const people = resolvePeople(document, kept.people, cities.entries, organisations.entries);
    return {
      ...document,
      cities: cities.entries,
      organisations: organisations.entries,
      people: people.entries,
      diagnostics: [
        ...document.diagnostics,
        ...cities.diagnostics,
        ...organisations.diagnostics,
        ...people.diagnostics,
      ],
    };
  },
};
