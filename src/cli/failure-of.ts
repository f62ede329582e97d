import type { RunEvent } from "../run.ts";
import type { Failure } from "../store/store.ts";

/** Makes of an event what the store keeps as a failure: a rejection that is news, or an input that could not be listed. */
export const failureOf = (event: RunEvent, at: Date): Failure | undefined => {
  const base = { source: null, at: at.toISOString() };
  if (event.kind === "problem") return { ...base, uri: "", code: "input/problem", message: event.message };
  if (event.kind !== "document" || event.outcome.status === "record" || event.outcome.unchanged) return undefined;
  const { uri, diagnostics } = event.outcome;
  const [first] = diagnostics;
  return { ...base, uri, code: first?.code ?? "unknown", message: first?.message ?? "" };
};
