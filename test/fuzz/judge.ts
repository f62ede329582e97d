import type { OpenPipeline } from "../../src/index.ts";
import { findProblems } from "../../src/records/check-record.ts";
import type { FuzzInput } from "./fuzz-input.ts";

/** What became of an input; `fault` is undefined when it kept its promises. Units: milliseconds of processor time, or of the clock if that is less. */
export interface Verdict {
  readonly fault: string | undefined;
  readonly milliseconds: number;
  readonly isRecord: boolean;
}

/** No document may need more of the processor, whoever else uses it; nor more of the clock. Units: milliseconds. */
const LONGEST = 2000;
const LONGEST_WAIT = 18_000;

/** Diagnostics that say that the fault is ours. */
const OURS = /^program\/|^record\/invalid$/;

const faultIn = (outcome: Awaited<ReturnType<OpenPipeline["extract"]>>): string | undefined => {
  const ours = outcome.diagnostics.find(({ code }) => OURS.test(code));
  if (ours) return `${ours.code}: ${ours.message}`;
  const [problem] = findProblems(outcome);
  return problem && JSON.stringify(problem);
};

/** Extracts an input: it must give a record or a rejection that holds its promises, in time. */
export const judge = async (pipeline: OpenPipeline, { bytes, mediaType, charset }: FuzzInput): Promise<Verdict> => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const options = { mediaType, ...(charset === null ? {} : { charset }) };
  const outcome = await pipeline.extract(bytes, options).catch((thrown: unknown) => thrown);
  const wait = performance.now() - start;
  const used = process.cpuUsage(before);
  const milliseconds = Math.min(wait, (used.user + used.system) / 1000);
  if (!isOutcome(outcome)) return { fault: `threw ${String(outcome)}`, milliseconds, isRecord: false };
  const isSlow = milliseconds > LONGEST || wait > LONGEST_WAIT;
  const fault = faultIn(outcome) ?? (isSlow ? `took ${Math.round(milliseconds)} of ${Math.round(wait)} ms` : undefined);
  return { fault, milliseconds, isRecord: outcome.schema === "kronika.record/1" };
};

const isOutcome = (value: unknown): value is Awaited<ReturnType<OpenPipeline["extract"]>> =>
  typeof value === "object" && value !== null && "schema" in value;
