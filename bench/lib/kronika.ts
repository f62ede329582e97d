import { openPipeline } from "../../dist/index.js";
import type { BenchDocument } from "./documents.ts";

/** Opens the built package and gives a function that takes documents all the way to their validated records. */
export const openKronika = async (): Promise<(documents: readonly BenchDocument[]) => Promise<void>> => {
  const kronika = await openPipeline();
  return async (documents) => {
    for (const { name, bytes, mediaType } of documents) {
      const outcome = await kronika.extract(bytes, { uri: `file:${name}`, mediaType });
      if (outcome.schema !== "kronika.record/1") throw new Error(`${name}: ${outcome.diagnostics[0]?.message}`);
    }
  };
};
