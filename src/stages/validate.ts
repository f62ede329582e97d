import type { RecordDocument } from "../document.ts";
import { checkRecord } from "../records/check-record.ts";
import { reject, type Stage } from "../stage.ts";

/** Lets only records through that hold the schema and its invariants, with their keys in order. */
export const validate: Stage<RecordDocument, RecordDocument> = {
  id: "validate",
  run: (document) => {
    const checked = checkRecord(document.record);
    if ("record" in checked) return { ...document, record: checked.record };
    const [first, ...others] = checked.violations;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    return reject({
      code: "record/invalid",
      stage: "validate",
      severity: "error",
      message: `The record would break its own format: ${first?.path} ${first?.message}${more}; this is a fault in Kronika, please report it.`,
    });
  },
};
