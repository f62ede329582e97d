import type { Annotation, Evidence } from "./annotation.ts";
import type { Span } from "./span.ts";

/** A rule that came near: how far its words fitted, and the condition on which it failed. */
export interface NearMiss {
  readonly rule: string;
  readonly span: Span;
  /** What was missing or failed, in words: "expected a number 1–31", "condition: year follows". */
  readonly failed: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Collects near misses for `--why-not` and findings with their evidence for `--why`; without a trace the engine keeps none, so that
 * ordinary runs pay nothing.
 */
export interface Trace {
  readonly misses: NearMiss[];
  readonly findings: Annotation[];
}

/** Opens an empty trace. */
export const createTrace = (): Trace => ({ misses: [], findings: [] });
