import type { DatedDocument, Sentence } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { FoundOrganisation } from "./organisation-pack.ts";
import { ORGANISATION_PACKS } from "./organisation-packs.ts";

/** A mention of an organisation, before the document resolves it. */
export type OrganisationAnnotation = Annotation<"organisation", { readonly name: string; readonly municipal: boolean }>;

const annotationOf = (
  document: DatedDocument,
  sentence: Sentence,
  { start, end, name, municipal }: FoundOrganisation,
): OrganisationAnnotation => ({
  kind: "organisation",
  span: { start: document.tokens[start]?.start ?? 0, end: document.tokens[end - 1]?.end ?? 0 },
  tokens: { start, end },
  value: { name, municipal },
  rule: `${sentence.language}/organisations/head-noun`,
  confidence: 0.85,
  evidence: [{ condition: "a head noun with its name", held: true, weight: 0 }],
});

/** Finds what may be mentions of organisations: a head noun and the name around it; of overlapping ones the longer stays. */
export const annotateOrganisations = (document: DatedDocument): OrganisationAnnotation[] => {
  const found: OrganisationAnnotation[] = [];
  const keep = (annotation: OrganisationAnnotation): void => {
    const last = found.at(-1);
    if (!last || last.tokens.end <= annotation.tokens.start) found.push(annotation);
    else if (last.tokens.end - last.tokens.start < annotation.tokens.end - annotation.tokens.start)
      found.splice(-1, 1, annotation);
  };
  for (const sentence of document.sentences) {
    const pack = ORGANISATION_PACKS[sentence.language];
    const { start: first, end: last } = sentence.tokens;
    for (let at = first; at < last; at += 1) {
      const token = document.tokens[at];
      if (!token || !pack.isHead(token)) continue;
      const organisation = pack.read(document.tokens, at, { first, last, lexicon: openLexicon(sentence.language) });
      if (organisation) keep(annotationOf(document, sentence, organisation));
    }
  }
  return found;
};
