import { setFlagsFromString } from "node:v8";

/** V8 12 (Node 22) has a compiler between the quick one and the thorough one, and judges better. */
const FIRST_WITH_MAGLEV = 12;

/**
 * Functions wait longer for the thorough compiler, which then looks less far around each of them.
 * Each thread compiles for itself, so that two spent half of the processor time of 1,000 releases on it; with this they
 * spend a quarter, and read as fast (docs/performance.md).
 * Source: V8's own --interrupt-budget is 67584, --max-inlined-bytecode-size-cumulative 920.
 */
const LESS_COMPILING = ["--interrupt-budget=200000", "--max-inlined-bytecode-size-cumulative=300"];

/**
 * Collects when the heap has grown by this; a process with much memory around it would wait until it is four times as
 * large. Two threads need 100 MB less than with 100 per cent, for no processor time that could be measured. Units: per cent.
 */
const EARLIER_COLLECTION = "--heap-growing-percent=40";

/** Sets what V8 spends on compiling and keeps before it collects, for this process and its threads; call it before anything large is loaded. */
export const tuneEngine = (): void => {
  if (Number.parseInt(process.versions.v8, 10) < FIRST_WITH_MAGLEV)
    for (const flag of [...LESS_COMPILING, EARLIER_COLLECTION]) setFlagsFromString(flag);
};
