import { setFlagsFromString } from "node:v8";

/** V8 12 (Node 22) has a compiler between the quick one and the thorough one, and judges better. */
const FIRST_WITH_MAGLEV = 12;

/**
 * Functions wait longer for the thorough compiler, which then looks less far around each of them.
 * A thread compiles for itself, so that the thorough compiler alone took a third of the processor time of 1,000 releases,
 * and no release was read faster for it (see docs/performance.md).
 * Source: V8's own --interrupt-budget is 67584, --max-inlined-bytecode-size-cumulative 920.
 */
const FLAGS = ["--interrupt-budget=200000", "--max-inlined-bytecode-size-cumulative=300"];

/** Sets what V8 spends on compiling, for this process and its threads; call it before anything large is loaded. */
export const tuneEngine = (): void => {
  if (Number.parseInt(process.versions.v8, 10) < FIRST_WITH_MAGLEV) for (const flag of FLAGS) setFlagsFromString(flag);
};
