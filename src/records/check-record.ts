import type { z } from "zod";
import { compileCheck } from "./compile-check.ts";
import { findViolations, type Violation } from "./invariants.ts";
import { type KronikaRecord, RECORD_SCHEMA, REJECTION_SCHEMA, recordSchema, rejectionSchema } from "./schema.ts";

/** A record that holds every promise of the format, or what is wrong with it. */
export type Checked = { readonly record: KronikaRecord } | { readonly violations: readonly Violation[] };

const toPath = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "") || "(top)";

const toViolations = (error: z.ZodError): Violation[] =>
  error.issues.map(({ path, message }) => ({ path: toPath(path), message }));

const checkInvariants = (record: KronikaRecord): Checked => {
  const violations = findViolations(record);
  return violations.length > 0 ? { violations } : { record };
};

const holdsSchema = compileCheck(recordSchema);

const isRecord = (value: unknown): value is KronikaRecord => holdsSchema(value);

/** Checks a record against the schema and the invariants; a record that holds comes back in the schema's key order. */
export const checkRecord = (value: unknown): Checked => {
  // Nearly every record is right and in order, and zod would copy it to say so.
  if (isRecord(value)) return checkInvariants(value);
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) return { violations: toViolations(parsed.error) };
  return checkInvariants(parsed.data);
};

/** Finds what is wrong with anything that Kronika wrote, record or rejection. */
export const findProblems = (value: unknown): readonly Violation[] => {
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (schema === REJECTION_SCHEMA) {
    const parsed = rejectionSchema.safeParse(value);
    return parsed.success ? [] : toViolations(parsed.error);
  }
  if (schema !== RECORD_SCHEMA)
    return [{ path: "schema", message: `is ${JSON.stringify(schema)}; known: ${RECORD_SCHEMA}, ${REJECTION_SCHEMA}` }];
  const checked = checkRecord(value);
  return "violations" in checked ? checked.violations : [];
};
