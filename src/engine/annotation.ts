import type { Span } from "./span.ts";

/** One condition that a rule looked at: it held or failed, and moved the confidence by `weight`. */
export interface Evidence {
  readonly condition: string;
  readonly held: boolean;
  /** What it added to (or, negative, took from) the confidence; 0 for a plain requirement. */
  readonly weight: number;
}

/**
 * A finding over the frozen article text, stand-off: annotations may overlap, and the resolve stage decides between them.
 * Shape: `rule` is the id (path) of the rule that read it, `confidence` is in [0, 1].
 */
export interface Annotation<Kind extends string = string, Value = unknown> {
  readonly kind: Kind;
  readonly span: Span;
  /** Token range of the span, `[first, last + 1)`, for neighbours and clauses. */
  readonly tokens: Span;
  readonly value: Value;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
