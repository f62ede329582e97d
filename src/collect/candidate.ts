import type { Answer, Known } from "./polite-client.ts";

/** An address to which a source leads, and the way to what stands there. */
export interface Candidate {
  readonly uri: string;
  readonly get: (known: Known | undefined) => Promise<Answer>;
}
