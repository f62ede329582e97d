import PQueue from "p-queue";
import type { Source } from "../config-schema.ts";
import type { Fetched } from "../fetch/fetch-page.ts";
import type { Input } from "../read/input.ts";
import type { Batch, RunResult } from "../run.ts";
import { run } from "../run.ts";
import type { DocumentBytes, SourceRun, Store } from "../store/store.ts";
import { collectSource } from "./collect-source.ts";
import type { Collecting } from "./collecting.ts";

/** Sources that are read at a time; each host still has one request at a time. */
const SOURCES_AT_ONCE = 8;

/** Fetches what is new or changed in all sources; each is in the store as soon as it is there. */
export const collectSources = async (
  sources: readonly Source[],
  collecting: Collecting,
  onSource: (sourceRun: SourceRun) => void,
): Promise<readonly SourceRun[]> => {
  const queue = new PQueue({ concurrency: SOURCES_AT_ONCE });
  return queue.addAll(
    sources.map((source) => async () => {
      const sourceRun = await collectSource(source, collecting);
      if (!collecting.isDry && !collecting.signal.aborted) collecting.store.addSourceRun(collecting.run, sourceRun);
      onSource(sourceRun);
      return sourceRun;
    }),
  );
};

const GONE: Fetched = { code: "fetch/vanished", message: "The document left the store while it was read." };

/** Extracts the documents of some sources that are in the store; those that have not changed are spared. */
export const extractStored = (
  names: readonly string[],
  store: Store,
  batch: Omit<Batch, "inputs" | "fetcher" | "memory" | "standardInput">,
): Promise<RunResult> => {
  const taken = new Map<string, DocumentBytes>();
  const list = async function* (): AsyncGenerator<Input> {
    for (const document of store.documents(names)) {
      taken.set(document.uri, document);
      yield { kind: "web", uri: document.uri, url: document.uri };
    }
  };
  const fetch = async (url: string): Promise<Fetched> => {
    const document = taken.get(url);
    taken.delete(url);
    return document ? { ...document, at: document.fetchedAt } : GONE;
  };
  return run({
    ...batch,
    inputs: list(),
    memory: store,
    fetcher: { fetch, close: async () => {} },
    standardInput: async () => new Uint8Array(),
  });
};
