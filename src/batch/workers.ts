import { inGroups } from "./in-groups.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";

/** So many documents go through the stages together. */
export const GROUP = 16;

/** Works on documents, one at a time or many; never throws for a document. */
export interface Workers {
  readonly run: (work: Work) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Opens as many workers as asked for; one works on the main thread, which spares the start of a thread. */
export const openWorkers = async (jobs: number, settings: WorkSettings): Promise<Workers> => {
  if (jobs > 1) {
    const { openPool } = await import("./open-pool.ts");
    return openPool(jobs, GROUP, settings);
  }
  const { processDocuments } = await import("./process-documents.ts");
  return { run: inGroups(GROUP, (works) => processDocuments(works, settings)), close: async () => {} };
};
