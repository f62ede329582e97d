import { resolve } from "node:path";
import type { Command } from "commander";
import type { AddressEvent } from "../../collect/collecting.ts";
import type { HealthWarning } from "../../collect/diagnose-source.ts";
import type { FullConfig, Source } from "../../config-schema.ts";
import { configHashOf } from "../../records/config-hash.ts";
import { stampOfBuild } from "../../records/stamp.ts";
import type { RunEvent } from "../../run.ts";
import type { SourceRun, Store } from "../../store/store.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { failureOf } from "../failure-of.ts";
import { loadConfig } from "../load-config.ts";
import { isDay, readJobs } from "../options.ts";
import { orUnwritten } from "../or-unwritten.ts";
import { openReport } from "../report.ts";
import { EXIT, type Terminal, UsageError, writeLine } from "../terminal.ts";

interface Options {
  readonly since?: string;
  readonly dryRun?: boolean;
  readonly output: string;
  readonly jobs: string;
  readonly store?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const describe = (command: Command): Command =>
  command
    .argument("[sources...]", "names of sources in the configuration's `collect`; all of them if none is named")
    .option("--since <date>", "pass over what a feed or sitemap dates before that day (2024-05-13)")
    .option("--dry-run", "tell what would be fetched; only lists and robots.txt are asked for, nothing is kept")
    .option("-o, --output <folder>", "where records go", "output")
    .option("-j, --jobs <number>", "worker threads", "1")
    .option("--store <file>", "the store instead of the configuration's")
    .option("--config <file>", "configuration instead of pipeline.config.ts")
    .option("-q, --quiet", "print errors and warnings only")
    .option("--json", "write events to standard error as NDJSON, the summary last")
    .addHelpText("after", examples("kronika collect", "kronika collect torun --since 2024-05-01 --dry-run"));

const chooseSources = ({ collect }: FullConfig, names: readonly string[]): readonly Source[] => {
  if (collect.length === 0) throw new UsageError("The configuration names no source; add some to `collect`.");
  const unknown = names.find((name) => !collect.some((source) => source.name === name));
  if (unknown !== undefined)
    throw new UsageError(`There is no source "${unknown}"; known: ${collect.map(({ name }) => name).join(", ")}.`);
  return names.length === 0 ? collect : collect.filter(({ name }) => names.includes(name));
};

const readSince = (since: string | undefined): string | null => {
  if (since === undefined || isDay(since)) return since ?? null;
  throw new UsageError(`--since is "${since}"; write a day of the calendar as 2024-05-13.`);
};

const describeRun = ({ source, found, new: fresh, unchanged, failed, vanished }: SourceRun): string =>
  `${source}: ${found} found, ${fresh} new or changed, ${unchanged} unchanged, ${failed} failed, ${vanished} vanished`;

/** Failures that `run.json` repeats; all stand in the store. */
const LISTED_FAILURES = 1000;

/** What the steps of a collect share. */
interface Job {
  readonly store: Store;
  readonly sources: readonly Source[];
  readonly config: FullConfig;
  readonly options: Options;
  readonly terminal: Terminal;
}

const tell = ({ options, terminal: { stderr } }: Job, event: object, line: string | null): void => {
  if (options.json) stderr.write(`${JSON.stringify(event)}\n`);
  else if (line !== null) stderr.write(`${line}\n`);
};

const fetchAll = async (job: Job, run: number): Promise<readonly SourceRun[]> => {
  const { store, sources, config, options, terminal } = job;
  const { openPoliteClient } = await import("../../collect/polite-client.ts");
  const { collectSources } = await import("../../collect/collect.ts");
  const client = openPoliteClient(config, stampOfBuild().version, terminal.signal);
  const isDry = options.dryRun === true;
  const onEvent = (event: AddressEvent): void => {
    const line =
      event.outcome === "would-fetch" ? event.uri : event.outcome === "failed" ? (event.message ?? "") : null;
    tell(job, { event: "address", ...event }, line);
  };
  const { signal } = terminal;
  const limit = config.limits.documentBytes;
  try {
    return await collectSources(
      sources,
      { client, store, run, cwd: terminal.cwd, since: readSince(options.since), isDry, limit, onEvent, signal },
      (sourceRun) => tell(job, { event: "source", ...sourceRun }, options.quiet ? null : describeRun(sourceRun)),
    );
  } finally {
    await client.close();
  }
};

/** What the run leaves in `run.json` beside its documents. */
interface Notes {
  readonly sources: readonly SourceRun[];
  readonly notFetched: readonly object[];
  readonly warnings: readonly HealthWarning[];
}

const extractAll = async (job: Job, run: number, notes: () => Notes) => {
  const { store, sources, config, options, terminal } = job;
  const { extractStored } = await import("../../collect/collect.ts");
  const hints = { published: null, language: null };
  const output = resolve(terminal.cwd, options.output);
  const report = await openReport({ ...options, output }, terminal, async () => 0);
  const onEvent = (event: RunEvent): void => {
    const failure = failureOf(event, new Date());
    if (failure) store.addFailure(run, failure);
    report.onEvent(event);
  };
  const result = await extractStored(
    sources.map(({ name }) => name),
    store,
    {
      settings: {
        config,
        hints,
        output,
        pipeline: { ...stampOfBuild(), config: configHashOf(config, hints) },
        keepsJson: true,
      },
      jobs: readJobs(options.jobs),
      onLine: async () => {},
      onEvent,
      signal: terminal.signal,
      now: () => new Date(),
      notes,
    },
  );
  await report.close(result);
  return result;
};

const collectAndExtract = async (job: Job): Promise<number> => {
  const { store, options, terminal } = job;
  const run = options.dryRun ? 0 : store.startRun("collect", new Date().toISOString());
  const sources = await fetchAll(job, run);
  if (options.dryRun) return EXIT.ok;
  const { diagnoseAll } = await import("../../collect/diagnose-all.ts");
  const notFetched = store.failures(run).slice(0, LISTED_FAILURES);
  const notes = (): Notes => ({ sources, notFetched, warnings: diagnoseAll(job.sources, store) });
  const { totals, fault, interrupted } = await extractAll(job, run, notes);
  const { warnings } = notes();
  for (const warning of warnings) tell(job, { event: "warning", ...warning }, `warning: ${warning.message}`);
  store.finishRun(run, new Date().toISOString(), { ...totals, interrupted, fault, sources, warnings });
  if (fault !== null) return EXIT.unwritten;
  if (interrupted || terminal.signal.aborted) return EXIT.interrupted;
  return totals.rejected > 0 || sources.some(({ failed }) => failed > 0) ? EXIT.rejected : EXIT.ok;
};

/** `kronika collect`: fetches what is new and extracts it. */
export const collect: CliCommand = {
  describe,
  run: async (command, terminal) => {
    const options = command.opts<Options>();
    readSince(options.since);
    const config = await loadConfig(options.config, terminal);
    const sources = chooseSources(config, command.args);
    const path = resolve(terminal.cwd, options.store ?? config.store);
    return orUnwritten(terminal, async () => {
      const { takeLock } = await import("../../store/take-lock.ts");
      const { openStore } = await import("../../store/open-store.ts");
      const release = takeLock(path);
      try {
        const store = openStore(path);
        try {
          return await collectAndExtract({ store, sources, config, options, terminal });
        } finally {
          store.close();
        }
      } catch (thrown) {
        if (!terminal.signal.aborted) throw thrown;
        await writeLine(terminal.stderr, "Interrupted; what was finished is kept.");
        return EXIT.interrupted;
      } finally {
        release();
      }
    });
  },
};
