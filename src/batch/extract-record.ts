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
    return toOutcome(isRejected(converted) ? converted : pipeline.run(converted), config, stamp);
  } catch (thrown) {
    return fault(thrown);
  }
};

/**
 * The whole way of several documents, stage by stage; never throws. What is rejected already stays so; where our own code
 * fails on a document, each goes alone.
 */
export const extractRecords = async (
  sources: readonly (SourceDocument | Rejected)[],
  config: FullConfig,
  stamp: RecordPipeline,
): Promise<readonly (RecordDocument | Rejected)[]> => {
  try {
    const converted: (SourceDocument | Rejected)[] = [];
    for (const source of sources) converted.push(isRejected(source) ? source : await convertDocument(source));
    return pipeline.runAll(converted).map((found) => toOutcome(found, config, stamp));
  } catch {
    return Promise.all(sources.map((source) => (isRejected(source) ? source : extractRecord(source, config, stamp))));
  }
};

const toOutcome = (
  found: EventsDocument | Rejected,
  config: FullConfig,
  stamp: RecordPipeline,
): RecordDocument | Rejected => {
  if (isRejected(found)) return found;
  const { code } = found.language;
  return config.languages.includes(code) ? toValid(found, config, stamp) : refuseLanguage(code, config.languages);
};

const toValid = (found: EventsDocument, config: FullConfig, stamp: RecordPipeline): RecordDocument | Rejected => {
  const written = record(stamp).run(keepEventTypes(found, config.eventTypes));
  return isRejected(written) ? written : validate.run(written);
};
