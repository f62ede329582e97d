import type { Source } from "../config-schema.ts";
import { canonicalUrl } from "../fetch/canonical-url.ts";
import { READABLE } from "../fetch/fetch-page.ts";
import { contentHashOf } from "../records/content-hash.ts";
import type { SourceRun } from "../store/store.ts";
import type { AddressEvent, Collecting } from "./collecting.ts";
import { listCandidates } from "./list-candidates.ts";
import type { Answer, Page } from "./polite-client.ts";
import { textHashOf } from "./text-hash.ts";

type Taken = Omit<AddressEvent, "source" | "uri">;

/** Two addresses that lead to one page are one document. */
const landedAt = (url: string): string => (/^https?:/.test(url) ? canonicalUrl(url) : url);

const takePage = async (
  source: string,
  asked: string,
  { kind: _, at, url, ...page }: Page,
  { store }: Collecting,
): Promise<Taken> => {
  const [uri, contentHash] = [landedAt(url), contentHashOf(page.bytes)];
  const isKnown = store.findDocument(uri)?.contentHash === contentHash;
  const textHash = isKnown ? null : await textHashOf(uri, { ...page, at });
  return { outcome: store.put({ ...page, uri, asked, source, contentHash, textHash, fetchedAt: at }) };
};

const take = async (source: string, uri: string, answer: Answer, collecting: Collecting): Promise<Taken> => {
  const { store } = collecting;
  if (answer.kind === "failed") return { outcome: "failed", code: answer.code, message: answer.message };
  if (answer.kind === "vanished") {
    store.markVanished(uri, new Date().toISOString());
    const message = uri.startsWith("file:") ? `${uri} is no longer there.` : `${uri} answers ${answer.status}.`;
    return { outcome: "vanished", code: "fetch/vanished", message };
  }
  if (answer.kind === "unchanged") {
    store.confirm(uri, source, new Date().toISOString());
    return { outcome: "unchanged" };
  }
  if (!READABLE.test(answer.mediaType))
    return { outcome: "failed", code: "fetch/media-type", message: `${uri} is ${answer.mediaType}, no document.` };
  return takePage(source, uri, answer, collecting);
};

/** Where an outcome is counted. */
const COUNTED = {
  new: "new",
  changed: "new",
  unchanged: "unchanged",
  duplicate: "unchanged",
  vanished: "vanished",
  failed: "failed",
} as const;

/** Fetches what is new or changed in one source into the store; gives what it came to. */
export const collectSource = async (source: Source, collecting: Collecting): Promise<SourceRun> => {
  const { store, run, isDry, onEvent, signal } = collecting;
  const { name } = source;
  const tally = { found: 0, new: 0, unchanged: 0, failed: 0, vanished: 0 };
  const note = (event: AddressEvent): void => {
    const { uri, outcome, code = "", message = "" } = event;
    if (outcome !== "would-fetch") tally[COUNTED[outcome]] += 1;
    if (outcome === "failed" && !isDry)
      store.addFailure(run, { source: name, uri, code, message, at: new Date().toISOString() });
    onEvent(event);
  };
  const candidates = await listCandidates(source, collecting, ({ url, code, message }) =>
    note({ source: name, uri: url, outcome: "failed", code, message }),
  );
  for (const { uri, get } of candidates) {
    if (signal.aborted) break;
    tally.found += 1;
    if (isDry) {
      note({ source: name, uri, outcome: "would-fetch" });
      continue;
    }
    const answer = await get(store.findDocument(uri));
    if (signal.aborted) break;
    note({ source: name, uri, ...(await take(name, uri, answer, collecting)) });
  }
  return { run, source: name, at: new Date().toISOString(), ...tally };
};
