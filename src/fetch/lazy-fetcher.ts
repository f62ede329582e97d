import type { Fetcher, FetchLimits } from "./fetch-page.ts";

/** A fetcher that loads the network code with the first address; most runs read files only. */
export const lazyFetcher = (limits: FetchLimits): Fetcher => {
  let opened: Promise<Fetcher> | undefined;
  const open = (): Promise<Fetcher> => {
    opened ??= import("./fetch-page.ts").then(({ openFetcher }) => openFetcher(limits));
    return opened;
  };
  return {
    fetch: async (url) => (await open()).fetch(url),
    close: async () => (await opened)?.close(),
  };
};
