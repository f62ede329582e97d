import { join } from "node:path";
import type { RecordPipeline } from "../records/schema.ts";
import { openGrowing } from "../stages/write.ts";
import type { Totals } from "./totals.ts";
import type { Outcome } from "./work.ts";

/** Failures that the manifest repeats in a list of their own; all stand at their inputs and under `rejected/`. */
const LISTED_FAILURES = 1000;

/** `run.json`: what a run read and what became of it; grows with the run, so that memory does not. */
export interface Manifest {
  readonly add: (outcome: Outcome) => void;
  readonly close: (end: ManifestEnd) => void;
}

/** What is known of a run at its start. */
export interface ManifestStart {
  readonly pipeline: RecordPipeline;
  readonly node: string;
  readonly startedAt: string;
  readonly configuration: object;
}

/** What is known of a run at its end. Times stand only here. */
export interface ManifestEnd {
  readonly finishedAt: string;
  readonly milliseconds: number;
  readonly interrupted: boolean;
  readonly problems: readonly string[];
  readonly totals: Totals;
  /** What whoever started the run adds. */
  readonly notes: object;
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");

const fields = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${indented(value)}`)
    .join(",\n");

/** Opens the manifest of a run in its output folder. */
export const openManifest = (folder: string, start: ManifestStart): Manifest => {
  const file = openGrowing(join(folder, "run.json"));
  const failures: object[] = [];
  let first = true;
  file.append(`{\n${fields({ schema: "kronika.run/1", ...start })},\n  "inputs": [`);
  return {
    add: ({ uri, id, contentHash, status, diagnostics }) => {
      file.append(`${first ? "" : ","}\n    ${JSON.stringify({ uri, id, contentHash, status })}`);
      first = false;
      if (status !== "record" && failures.length < LISTED_FAILURES)
        failures.push({ uri, id, code: diagnostics[0]?.code, message: diagnostics[0]?.message });
    },
    close: ({ totals, notes, ...end }) => {
      file.append(`${first ? "" : "\n  "}],\n${fields({ counts: totals, failures, ...notes, ...end })}\n}\n`);
      file.commit();
    },
  };
};
