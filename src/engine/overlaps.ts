import type { Annotation } from "./annotation.ts";

/** The name findings of a document, by layer. */
export interface NameFindings<O extends Annotation, P extends Annotation, C extends Annotation> {
  readonly organisations: readonly O[];
  readonly people: readonly P[];
  readonly cities: readonly C[];
}

/** Decides between name findings that claim the same words. */
export const decideOverlaps = <O extends Annotation, P extends Annotation, C extends Annotation>(
  findings: NameFindings<O, P, C>,
): NameFindings<O, P, C> => findings;
