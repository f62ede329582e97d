import { type InputProblem, isProblem } from "../read/input.ts";
import { recordIdOf } from "../records/ids.ts";
import { uriOfWork } from "./prepare-work.ts";
import type { Work } from "./work.ts";

/** Lets each id through once; a second input with the same id is a problem, never an overwrite. */
export async function* onceEach(items: AsyncIterable<Work | InputProblem>): AsyncGenerator<Work | InputProblem> {
  const seen = new Set<string>();
  for await (const item of items) {
    if (isProblem(item)) {
      yield item;
      continue;
    }
    const uri = uriOfWork(item);
    const id = recordIdOf(uri);
    yield seen.has(id) ? { kind: "problem", message: sameId(uri, id) } : item;
    seen.add(id);
  }
}

const sameId = (uri: string, id: string): string =>
  `${uri} would have the id ${id} of an earlier input, which is kept; name each document once, and rename files whose names differ only in their Unicode form.`;
