import type { Source } from "../config-schema.ts";
import { canonicalUrl } from "../fetch/canonical-url.ts";
import { READABLE } from "../fetch/fetch-page.ts";
import { contentHashOf } from "../records/content-hash.ts";
import { listAddresses } from "../sources/list-addresses.ts";
import type { SourceRun, Store } from "../store/store.ts";
import type { Answer, PoliteClient } from "./polite-client.ts";

/** What happens to an address, for the user. */
export interface AddressEvent {
  readonly source: string;
  readonly uri: string;
  readonly outcome: "new" | "changed" | "unchanged" | "duplicate" | "vanished" | "failed" | "would-fetch";
  readonly code?: string;
  readonly message?: string;
}

/** What collecting needs. */
export interface Collecting {
  readonly client: PoliteClient;
  readonly store: Store;
  readonly run: number;
  readonly since: string | null;
  readonly isDry: boolean;
  /** Units: bytes. */
  readonly limit: number;
  readonly onEvent: (event: AddressEvent) => void;
  readonly signal: AbortSignal;
}

const take = (source: string, uri: string, answer: Answer, store: Store): Omit<AddressEvent, "source" | "uri"> => {
  if (answer.kind === "failed") return { outcome: "failed", code: answer.code, message: answer.message };
  if (answer.kind === "vanished") {
    store.markVanished(uri, new Date().toISOString());
    return { outcome: "vanished", code: "fetch/vanished", message: `${uri} answers ${answer.status}.` };
  }
  if (answer.kind === "unchanged") {
    store.confirm(uri, source, new Date().toISOString());
    return { outcome: "unchanged" };
  }
  if (!READABLE.test(answer.mediaType))
    return { outcome: "failed", code: "fetch/media-type", message: `${uri} is ${answer.mediaType}, no document.` };
  const { kind: _, at, ...page } = answer;
  // Two addresses that lead to one page are one document.
  const landed = canonicalUrl(answer.url);
  return {
    outcome: store.put({ ...page, uri: landed, source, contentHash: contentHashOf(page.bytes), fetchedAt: at }),
  };
};

/** Lists a source's addresses, each once, that fit what is asked for. */
async function* wantedOf(source: Source, collecting: Collecting, onTrouble: (event: AddressEvent) => void) {
  const { client, limit, since } = collecting;
  const include = source.include === undefined ? undefined : new RegExp(source.include, "u");
  const seen = new Set<string>();
  const listing = {
    get: (url: string) => client.get(url),
    onTrouble: ({ url, code, message }: { url: string; code: string; message: string }) =>
      onTrouble({ source: source.name, uri: url, outcome: "failed", code, message }),
    limit,
  };
  for await (const { url, day } of listAddresses(source, listing)) {
    const uri = canonicalUrl(url);
    if (seen.has(uri) || include?.test(uri) === false) continue;
    if (since !== null && day !== null && day < since) continue;
    if (seen.size >= source.most) return;
    seen.add(uri);
    yield uri;
  }
}

/** Fetches what is new or changed in one source into the store; gives what it came to. */
export const collectSource = async (source: Source, collecting: Collecting): Promise<SourceRun> => {
  const { client, store, run, isDry, onEvent, signal } = collecting;
  const tally = { found: 0, new: 0, unchanged: 0, failed: 0, vanished: 0 };
  const note = (event: AddressEvent): void => {
    const at = new Date().toISOString();
    const { uri, outcome, code = "", message = "" } = event;
    if (outcome === "failed") tally.failed += 1;
    else if (outcome === "vanished") tally.vanished += 1;
    else if (outcome === "unchanged" || outcome === "duplicate") tally.unchanged += 1;
    else tally.new += 1;
    if (outcome === "failed" && !isDry) store.addFailure(run, { source: source.name, uri, code, message, at });
    onEvent(event);
  };
  for await (const uri of wantedOf(source, collecting, note)) {
    if (signal.aborted) break;
    tally.found += 1;
    if (isDry) {
      onEvent({ source: source.name, uri, outcome: "would-fetch" });
      continue;
    }
    const answer = await client.get(uri, store.findDocument(uri));
    if (signal.aborted) break;
    note({ source: source.name, uri, ...take(source.name, uri, answer, store) });
  }
  return { source: source.name, at: new Date().toISOString(), ...tally };
};
