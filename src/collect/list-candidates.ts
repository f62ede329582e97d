import type { Source, WebSource } from "../config-schema.ts";
import { canonicalUrl } from "../fetch/canonical-url.ts";
import { listAddresses } from "../sources/list-addresses.ts";
import type { Candidate } from "./candidate.ts";
import type { Collecting, Trouble } from "./collecting.ts";
import { listFolder } from "./list-folder.ts";

/** Addresses of one source that are looked at; a list without end comes to one. */
const MOST_LISTED = 200_000;

async function* listWeb(
  source: WebSource,
  { client, limit, since }: Collecting,
  onTrouble: (trouble: Trouble) => void,
): AsyncGenerator<Candidate> {
  const listing = { get: (url: string) => client.get(url), onTrouble, limit };
  for await (const { url, day } of listAddresses(source, listing)) {
    if (since !== null && day !== null && day < since) continue;
    const uri = canonicalUrl(url);
    yield { uri, get: (known) => client.get(uri, known) };
  }
}

const fits = ({ include = "", exclude }: Source): ((uri: string) => boolean) => {
  const wanted = new RegExp(include, "u");
  const unwanted = exclude === undefined ? undefined : new RegExp(exclude, "u");
  return (uri) => wanted.test(uri) && unwanted?.test(uri) !== true;
};

/**
 * Lists what one run takes of a source, each address once: those that the store has never seen, as the source orders them,
 * then those that were not looked at for longest.
 */
export const listCandidates = async (
  source: Source,
  collecting: Collecting,
  onTrouble: (trouble: Trouble) => void,
): Promise<readonly Candidate[]> => {
  const { store, signal } = collecting;
  const isFit = fits(source);
  const listed = new Map<string, Candidate>();
  const all =
    source.kind === "folder" ? listFolder(source, collecting, onTrouble) : listWeb(source, collecting, onTrouble);
  for await (const candidate of all) {
    if (signal.aborted || listed.size >= MOST_LISTED) break;
    if (!listed.has(candidate.uri) && isFit(candidate.uri)) listed.set(candidate.uri, candidate);
  }
  const checked = [...listed.values()].map((candidate) => ({
    candidate,
    at: store.findDocument(candidate.uri)?.checkedAt ?? "",
  }));
  return checked
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(0, source.most)
    .map(({ candidate }) => candidate);
};
