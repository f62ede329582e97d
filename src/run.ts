import { setImmediate } from "node:timers/promises";
import { mapInOrder } from "./batch/map-in-order.ts";
import type { Memory } from "./batch/memory.ts";
import { onceEach } from "./batch/once-each.ts";
import { prepareWork } from "./batch/prepare-work.ts";
import { recallWork } from "./batch/recall-work.ts";
import { openFolderSink, openLineSink, type Sink } from "./batch/sink.ts";
import { addOutcome, NOTHING, type Totals } from "./batch/totals.ts";
import type { Outcome, WorkSettings } from "./batch/work.ts";
import { GROUP, openWorkers, type Workers } from "./batch/workers.ts";
import type { Fetcher } from "./fetch/fetch-page.ts";
import { lazyFetcher } from "./fetch/lazy-fetcher.ts";
import { type Input, type InputProblem, isProblem } from "./read/input.ts";
import { WriteFault } from "./stages/write.ts";

/** What happens in a run, as it happens. */
export type RunEvent = { readonly kind: "document"; readonly outcome: Outcome } | InputProblem;

/** A batch: what to read, how, and where to put it. */
export interface Batch {
  readonly inputs: AsyncIterable<Input | InputProblem>;
  readonly settings: WorkSettings;
  readonly jobs: number;
  readonly standardInput: () => Promise<Uint8Array>;
  /** Takes the lines when there is no output folder. */
  readonly onLine: (line: string) => Promise<void>;
  readonly onEvent: (event: RunEvent) => void;
  /** Once aborted no further document is begun; those begun are finished. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Spares documents that have not changed since an earlier run. */
  readonly memory?: Memory;
  /** Gives pages that were fetched before, instead of fetching them. */
  readonly fetcher?: Fetcher;
  /** Gives, once all documents are done, what else the manifest tells. */
  readonly notes?: () => object;
}

/** How a run ended. Units: milliseconds. */
export interface RunResult {
  readonly totals: Totals;
  readonly problems: readonly string[];
  readonly interrupted: boolean;
  /** Why the output could not be written, if it could not. */
  readonly fault: string | null;
  readonly milliseconds: number;
}

/** What changes while a run goes on. */
interface Progress {
  totals: Totals;
  readonly problems: string[];
  fault: string | null;
}

/** What a run works with. */
interface Tools {
  readonly sink: Sink;
  readonly workers: Workers;
  readonly fetcher: Fetcher;
}

/** Pages fetched ahead of the work; the fetcher limits how many of them come from one host. */
const FETCH_AHEAD = 16;

/** Groups of documents that each worker thread has before it: one that it works on, and the next. */
const GROUPS_AHEAD = 2;

/** Documents that go into the memory in one transaction; after a crash at most these are worked on again. */
const KEPT_AT_ONCE = 128;

/** The event loop gets a turn this often, for the progress bar and Ctrl-C. Units: documents. */
const BREATH = 16;

const openTools = async (batch: Batch, startedAt: Date): Promise<Tools> => {
  const { output, config } = batch.settings;
  const sink =
    output === null ? openLineSink(batch.onLine) : openFolderSink(output, batch.settings, startedAt.toISOString());
  return {
    sink,
    workers: await openWorkers(batch.jobs, batch.settings),
    fetcher: batch.fetcher ?? lazyFetcher(config.limits),
  };
};

/** Notes a full disk or a read-only folder, which end a run; other faults are ours and go on. */
const untilFault = async <Value>(progress: Progress, step: () => Promise<Value>): Promise<Value | undefined> => {
  try {
    return await step();
  } catch (thrown) {
    if (!(thrown instanceof WriteFault)) throw thrown;
    progress.fault ??= thrown.message;
    return undefined;
  }
};

/** Ends a list of inputs as soon as the run should end. */
async function* untilStopped<Item>(items: AsyncIterable<Item>, isStopped: () => boolean): AsyncGenerator<Item> {
  for await (const item of items) {
    if (isStopped()) return;
    yield item;
  }
}

const resultsOf = (batch: Batch, { workers, fetcher }: Tools, progress: Progress) => {
  const { standardInput, settings, jobs, memory } = batch;
  const inputs = untilStopped(batch.inputs, () => batch.signal.aborted || progress.fault !== null);
  const supply = { fetch: fetcher.fetch, standardInput };
  const works = onceEach(mapInOrder(inputs, FETCH_AHEAD, (input) => prepareWork(input, settings.hints, supply)));
  const width = jobs > 1 ? jobs * GROUPS_AHEAD * GROUP : GROUP;
  return mapInOrder(works, width, async (work) => {
    const left = isProblem(work) || memory === undefined ? work : recallWork(work, memory, settings);
    return isProblem(left) || "status" in left ? left : workers.run(left);
  });
};

const takeOutcome = async (outcome: Outcome, sink: Sink, progress: Progress): Promise<void> => {
  if (outcome.status === "unwritten") throw new WriteFault(outcome.diagnostics[0]?.message);
  await sink.take(outcome);
  progress.totals = addOutcome(progress.totals, outcome);
};

const takeResult = async (result: Outcome | InputProblem, batch: Batch, tools: Tools, progress: Progress) => {
  if (isProblem(result)) {
    if (result.kind === "problem") progress.problems.push(result.message);
    batch.onEvent(result);
    return;
  }
  await untilFault(progress, () => takeOutcome(result, tools.sink, progress));
  if (result.status !== "unwritten") batch.onEvent({ kind: "document", outcome: result });
};

/** Puts results into the memory before anybody hears of them, several at a time, for each time the disk is waited for. */
const takeResults = async (results: readonly (Outcome | InputProblem)[], batch: Batch, ...rest: [Tools, Progress]) => {
  const fresh = results.filter((result): result is Outcome => !isProblem(result) && result.unchanged !== true);
  if (fresh.length > 0) batch.memory?.keep(fresh, batch.settings.pipeline);
  for (const result of results) await takeResult(result, batch, ...rest);
};

const work = async (batch: Batch, tools: Tools, progress: Progress): Promise<void> => {
  let count = 0;
  let waiting: (Outcome | InputProblem)[] = [];
  const take = async (): Promise<void> => {
    const taken = waiting;
    waiting = [];
    await untilFault(progress, () => takeResults(taken, batch, tools, progress));
  };
  for await (const result of resultsOf(batch, tools, progress)) {
    waiting.push(result);
    if (batch.memory === undefined || waiting.length >= KEPT_AT_ONCE) await take();
    count += 1;
    if (count % BREATH === 0) await setImmediate();
  }
  await take();
};

/** Runs a batch: failures stay with their document, output is in input order whatever the number of workers. */
export const run = async (batch: Batch): Promise<RunResult> => {
  const startedAt = batch.now();
  const progress: Progress = { totals: NOTHING, problems: [], fault: null };
  const resultAt = (end: Date): RunResult => ({
    ...progress,
    interrupted: batch.signal.aborted,
    milliseconds: end.getTime() - startedAt.getTime(),
  });
  const tools = await untilFault(progress, () => openTools(batch, startedAt));
  if (tools === undefined) return resultAt(batch.now());
  await work(batch, tools, progress);
  const end = batch.now();
  await untilFault(progress, async () =>
    tools.sink.close({ ...resultAt(end), finishedAt: end.toISOString(), notes: batch.notes?.() ?? {} }),
  );
  await Promise.all([tools.workers.close(), tools.fetcher.close()]);
  return resultAt(end);
};
