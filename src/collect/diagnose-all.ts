import type { Source } from "../config-schema.ts";
import type { Store } from "../store/store.ts";
import { diagnoseSource, type HealthWarning } from "./diagnose-source.ts";

/** Runs and records of a source that are looked at. */
const RUNS = 10;
const RECORDS = 60;

/** Looks at the health of sources. */
export const diagnoseAll = (sources: readonly Source[], store: Store): readonly HealthWarning[] =>
  sources.flatMap(({ name }) => diagnoseSource(name, store.sourceRuns(name, RUNS), store.recordStates(name, RECORDS)));
