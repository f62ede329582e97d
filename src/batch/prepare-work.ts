import type { Fetched } from "../fetch/fetch-page.ts";
import { type Input, type InputProblem, isProblem } from "../read/input.ts";
import { type Hints, readBytes, readPage } from "../stages/read.ts";
import type { Work } from "./work.ts";

/** Where the bytes of addresses and of standard input come from. */
export interface Supply {
  readonly fetch: (url: string) => Promise<Fetched>;
  readonly standardInput: () => Promise<Uint8Array>;
}

/** Fetches what is on the network and reads standard input; files are left to the worker. */
export const prepareWork = async (
  input: Input | InputProblem,
  hints: Hints,
  supply: Supply,
): Promise<Work | InputProblem> => {
  if (isProblem(input) || input.kind === "file") return input;
  if (input.kind === "stdin") return readBytes(await supply.standardInput(), hints);
  return readPage(input, await supply.fetch(input.url), hints);
};

/** The address of a piece of work. */
export const uriOfWork = (work: Work): string => ("source" in work ? work.source.uri : work.uri);
