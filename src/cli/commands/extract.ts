import { resolve } from "node:path";
import type { Command } from "commander";
import type { FullConfig } from "../../config-schema.ts";
import { LANGUAGES } from "../../languages/codes.ts";
import { listInputs } from "../../read/list-inputs.ts";
import { configHashOf } from "../../records/config-hash.ts";
import { stampOfBuild } from "../../records/stamp.ts";
import { type RunEvent, type RunResult, run } from "../../run.ts";
import type { Hints } from "../../stages/read.ts";
import type { Store } from "../../store/store.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { failureOf } from "../failure-of.ts";
import { loadConfig } from "../load-config.ts";
import { readDay, readJobs, readLanguage } from "../options.ts";
import { orUnwritten } from "../or-unwritten.ts";
import { readAll } from "../read-all.ts";
import { openReport, type Report } from "../report.ts";
import { EXIT, type Terminal, UsageError, writeTo } from "../terminal.ts";

interface Options {
  readonly output: string;
  readonly published?: string;
  readonly language?: string;
  readonly jobs: string;
  readonly store?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const describe = (command: Command): Command =>
  command
    .argument(
      "[inputs...]",
      "files, folders (.txt .md .html .htm .pdf .docx .odt below them), globs, http(s) addresses, - for standard input",
    )
    .option("-o, --output <folder>", "where records go; - writes them to standard output, one a line", "output")
    .option("--published <date>", "publication date (2024-05-13) of documents that state none")
    .option("--language <code>", `the language of all documents (${LANGUAGES.join(", ")}) instead of finding it out`)
    .option("-j, --jobs <number>", "worker threads", "1")
    .option("--store <file>", "remember records there, and work only on what is new or changed")
    .option("--config <file>", "configuration instead of pipeline.config.ts")
    .option("-q, --quiet", "print errors only")
    .option("--json", "write events to standard error as NDJSON, the summary last")
    .addHelpText(
      "after",
      examples(
        "kronika extract releases/ --output records",
        "kronika extract 'archive/**/*.html' --jobs 2",
        "kronika extract releases/ --store output/kronika.db",
        "kronika extract https://www.example.org/news/1.html",
        "cat release.txt | kronika extract - --output - --published 2024-05-13",
      ),
    );

const countInputs = async (inputs: readonly string[], cwd: string): Promise<number> => {
  let count = 0;
  for await (const input of listInputs(inputs, cwd)) count += input.kind === "problem" || input.kind === "note" ? 0 : 1;
  return count;
};

/** What a run needs beside its options. */
interface Given {
  readonly inputs: readonly string[];
  readonly config: FullConfig;
  readonly store: Store | undefined;
  /** Hears what happens beside the user. */
  readonly onEvent?: (event: RunEvent) => void;
}

const startRun = async ({ inputs, config, store, onEvent }: Given, options: Options, terminal: Terminal) => {
  const hints: Hints = { published: readDay(options.published), language: readLanguage(options.language) };
  const output = options.output === "-" ? null : resolve(terminal.cwd, options.output);
  const jobs = readJobs(options.jobs);
  const report: Report = await openReport({ ...options, output }, terminal, () => countInputs(inputs, terminal.cwd));
  const result = await run({
    inputs: listInputs(inputs, terminal.cwd),
    settings: {
      config,
      hints,
      output,
      pipeline: { ...stampOfBuild(), config: configHashOf(config, hints) },
      keepsJson: store !== undefined,
    },
    jobs,
    standardInput: () => readAll(terminal.stdin),
    onLine: (line) => writeTo(terminal.stdout, line),
    onEvent: (event) => {
      onEvent?.(event);
      report.onEvent(event);
    },
    signal: terminal.signal,
    now: () => new Date(),
    ...(store ? { memory: store } : {}),
  });
  await report.close(result);
  return result;
};

const exitCodeOf = ({ fault, interrupted, problems, totals }: RunResult): number => {
  if (fault !== null) return EXIT.unwritten;
  if (interrupted) return EXIT.interrupted;
  if (problems.length > 0) return EXIT.usage;
  return totals.rejected > 0 ? EXIT.rejected : EXIT.ok;
};

const startStoredRun = async (path: string, given: Given, options: Options, terminal: Terminal) => {
  const { openStore } = await import("../../store/open-store.ts");
  const store = openStore(path);
  try {
    const id = store.startRun("extract", new Date().toISOString());
    const onEvent = (event: RunEvent): void => {
      const failure = failureOf(event, new Date());
      if (failure) store.addFailure(id, failure);
    };
    const result = await startRun({ ...given, store, onEvent }, options, terminal);
    const { totals, interrupted, fault, milliseconds } = result;
    store.finishRun(id, new Date().toISOString(), { ...totals, interrupted, fault, milliseconds });
    return result;
  } finally {
    store.close();
  }
};

/** `kronika extract`: the main job. */
export const extract: CliCommand = {
  describe,
  run: async (command, terminal) => {
    const options = command.opts<Options>();
    const config = await loadConfig(options.config, terminal);
    const inputs = command.args.length > 0 ? command.args : config.sources;
    if (inputs.length === 0)
      throw new UsageError("Nothing to read: name files, folders, globs, addresses or -; see kronika extract --help.");
    const given: Given = { inputs, config, store: undefined };
    if (options.store === undefined) return exitCodeOf(await startRun(given, options, terminal));
    const path = resolve(terminal.cwd, options.store);
    return orUnwritten(terminal, async () => exitCodeOf(await startStoredRun(path, given, options, terminal)));
  },
};
