import { relative } from "node:path";
import type { Outcome } from "../batch/work.ts";
import type { RunEvent, RunResult } from "../run.ts";
import { coloursFor } from "./colours.ts";
import { openProgressBar } from "./progress-bar.ts";
import { type Terminal, writeLine } from "./terminal.ts";

/** Tells the user how a run goes. */
export interface Report {
  readonly onEvent: (event: RunEvent) => void;
  readonly close: (result: RunResult) => Promise<void>;
}

/** How much the user wants to hear, and where the records go. */
export interface ReportOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly output: string | null;
}

/** Rejections told one by one; the rest is a number, all stand in the output. */
const TOLD = 20;

const toEvent = (event: RunEvent): object => {
  if (event.kind !== "document") return { event: event.kind, message: event.message };
  const { uri, id, status, counts, diagnostics, unchanged } = event.outcome;
  return {
    event: status === "rejected" ? "rejected" : "document",
    uri,
    id,
    ...(unchanged ? { unchanged } : {}),
    ...counts,
    diagnostics,
  };
};

const openJsonReport = ({ stderr }: Terminal, output: string | null): Report => ({
  onEvent: (event) => {
    stderr.write(`${JSON.stringify(toEvent(event))}\n`);
  },
  close: ({ totals, problems, interrupted, fault, milliseconds }) =>
    writeLine(
      stderr,
      JSON.stringify({ event: "summary", ...totals, problems, interrupted, fault, milliseconds, output }),
    ),
});

const describeRejection = ({ uri, diagnostics }: Outcome): string =>
  `rejected ${uri}: ${diagnostics[0]?.message ?? ""}${diagnostics.length > 1 ? ` (and ${diagnostics.length - 1} more)` : ""}`;

const whereTo = (output: string, { cwd }: Terminal): string => relative(cwd, output) || ".";

const openTextReport = async (
  { quiet = false, output }: ReportOptions,
  terminal: Terminal,
  count: () => Promise<number>,
): Promise<Report> => {
  const { stderr } = terminal;
  const colours = coloursFor(stderr, terminal);
  const bar = stderr.isTTY === true && !quiet ? await openProgressBar(stderr, await count()) : undefined;
  let rejections = 0;
  const say = (line: string): void => {
    if (bar) bar.say(line);
    else stderr.write(`${line}\n`);
  };
  return {
    onEvent: (event) => {
      if (event.kind === "problem") say(colours.red(event.message));
      if (event.kind === "note" && !quiet) say(event.message);
      if (event.kind !== "document") return;
      bar?.advance();
      if (event.outcome.status !== "rejected") return;
      rejections += 1;
      if (rejections <= TOLD) say(colours.yellow(describeRejection(event.outcome)));
    },
    close: async (result) => {
      bar?.close();
      if (rejections > TOLD) await writeLine(stderr, colours.yellow(`… and ${rejections - TOLD} more rejected`));
      if (result.fault !== null) await writeLine(stderr, colours.red(result.fault));
      if (result.interrupted) await writeLine(stderr, "Interrupted; what was finished is kept.");
      if (quiet) return;
      const stream = output === null ? stderr : terminal.stdout;
      const { summaryTable } = await import("./summary-table.ts");
      await writeLine(stream, summaryTable(result, coloursFor(stream, terminal)));
      if (output !== null && result.fault === null)
        await writeLine(
          stream,
          `Records: ${whereTo(output, terminal)}/records · all in records.ndjson · run.json tells of the run`,
        );
    },
  };
};

/** Opens the report that the options ask for; `count` is only called when a progress bar needs it. */
export const openReport = async (
  options: ReportOptions,
  terminal: Terminal,
  count: () => Promise<number>,
): Promise<Report> =>
  options.json === true ? openJsonReport(terminal, options.output) : openTextReport(options, terminal, count);
