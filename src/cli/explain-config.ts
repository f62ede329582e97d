import type { z } from "zod";

/** Follows a path into a value that came from outside. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    // Reading any key of any object is what following an unknown path means.
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return found;
};

const toPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

const show = (value: unknown): string => (value === undefined ? "missing" : (JSON.stringify(value) ?? String(value)));

const explain = (written: unknown, issue: z.core.$ZodIssue): string => {
  const where = toPath(issue.path) || "the default export";
  if (issue.code === "unrecognized_keys")
    return `${where === "the default export" ? "" : `${where}: `}${issue.keys.map((key) => `"${key}"`).join(", ")} is not known; check the spelling`;
  const found = `${where} is ${show(valueAt(written, issue.path))}`;
  if (issue.code === "invalid_value") return `${found}; known: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") return `${found}; expected ${issue.expected}`;
  return `${found}; ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
};

/** Says in one sentence what is wrong in a configuration, where, and what is known. */
export const explainConfig = (file: string, written: unknown, issues: readonly z.core.$ZodIssue[]): string => {
  const [first, ...others] = issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `${file}: ${first ? explain(written, first) : "cannot be read"}${more}.`;
};
