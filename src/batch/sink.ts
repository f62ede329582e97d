import { join } from "node:path";
import { EXPORTERS } from "../exporters/index.ts";
import { makeFolder, openGrowing } from "../stages/write.ts";
import { type ManifestEnd, openManifest } from "./manifest.ts";
import type { Outcome, WorkSettings } from "./work.ts";

/** Where the lines of a run and its manifest go, in input order. */
export interface Sink {
  readonly take: (outcome: Outcome) => Promise<void>;
  readonly close: (end: ManifestEnd) => void;
}

/** Hands lines on as they come (`--output -`); there is no manifest. */
export const openLineSink = (onLine: (line: string) => Promise<void>): Sink => ({
  take: async ({ lines }) => {
    for (const line of Object.values(lines)) await onLine(line);
  },
  close: () => {},
});

/** Takes every step, also after one that failed, and throws the first fault at the end. */
const inTurn = (steps: readonly (() => void)[]): void => {
  const faults: unknown[] = [];
  for (const step of steps)
    try {
      step();
    } catch (fault) {
      faults.push(fault);
    }
  if (faults.length > 0) throw faults[0];
};

/**
 * Opens an output folder.
 * Throws a WriteFault when it cannot be written.
 */
export const openFolderSink = (folder: string, settings: WorkSettings, startedAt: string): Sink => {
  for (const name of ["records", "rejected"]) makeFolder(join(folder, name));
  const paths = settings.config.exporters.flatMap((id) => EXPORTERS[id].line?.path ?? []);
  const files = new Map(paths.map((path) => [path, openGrowing(join(folder, path))]));
  const manifest = openManifest(folder, {
    pipeline: settings.pipeline,
    node: process.version,
    startedAt,
    configuration: { ...settings.config, ...settings.hints },
  });
  return {
    take: async (outcome) => {
      for (const [path, line] of Object.entries(outcome.lines)) files.get(path)?.append(line);
      manifest.add(outcome);
    },
    close: (end) => inTurn([...[...files.values()].map(({ commit }) => commit), () => manifest.close(end)]),
  };
};
