import { convertDocument } from "../article/convert.ts";
import type { FullConfig } from "../config-schema.ts";
import type { EventsDocument, RecordDocument, SourceDocument } from "../document.ts";
import { pipeline } from "../pipeline.ts";
import { keepEventTypes } from "../records/keep-event-types.ts";
import type { RecordPipeline } from "../records/schema.ts";
import { isRejected, type Rejected, reject } from "../stage.ts";
import { record } from "../stages/record.ts";
import { validate } from "../stages/validate.ts";

const refuseLanguage = (code: string, known: readonly string[]): Rejected =>
  reject({
    code: "language/not-configured",
    stage: "language",
    severity: "error",
    message: `The document is in "${code}"; the configuration reads ${known.join(", ")}.`,
  });

/** A fault in our own code costs the document it met, not the batch. */
const fault = (thrown: unknown): Rejected => {
  const { KRONIKA_DEBUG } = process.env;
  const said = thrown instanceof Error ? thrown : new Error(String(thrown));
  const reason = KRONIKA_DEBUG ? said.stack : said.message.split("\n", 1)[0];
  return reject({
    code: "program/fault",
    stage: "pipeline",
    severity: "error",
    message: `Kronika failed on this document (${reason}); please report it with the document.`,
  });
};

/** The whole way of one document, from its source to the validated record; never throws. */
export const extractRecord = async (
  source: SourceDocument,
  config: FullConfig,
  stamp: RecordPipeline,
): Promise<RecordDocument | Rejected> => {
  try {
    const converted = await convertDocument(source);
    const found = isRejected(converted) ? converted : pipeline.run(converted);
    if (isRejected(found)) return found;
    const { code } = found.language;
    return config.languages.includes(code) ? toValid(found, config, stamp) : refuseLanguage(code, config.languages);
  } catch (thrown) {
    return fault(thrown);
  }
};

const toValid = (found: EventsDocument, config: FullConfig, stamp: RecordPipeline): RecordDocument | Rejected => {
  const written = record(stamp).run(keepEventTypes(found, config.eventTypes));
  return isRejected(written) ? written : validate.run(written);
};
