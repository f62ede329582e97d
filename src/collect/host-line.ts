import { setTimeout } from "node:timers/promises";
import PQueue from "p-queue";

/** The line before one host: one request at a time, with a pause between them. */
export interface HostLine {
  readonly run: <Value>(request: () => Promise<Value>) => Promise<Value>;
  /** Units: milliseconds. */
  readonly setPause: (pause: number) => void;
}

/** Opens the line before a host. */
export const openHostLine = (shortest: number, signal: AbortSignal): HostLine => {
  const queue = new PQueue({ concurrency: 1 });
  let pause = shortest;
  let freeAt = 0;
  return {
    run: (request) =>
      queue.add(async () => {
        const wait = freeAt - Date.now();
        if (wait > 0) await setTimeout(wait, undefined, { signal });
        signal.throwIfAborted();
        try {
          return await request();
        } finally {
          freeAt = Date.now() + pause;
        }
      }),
    setPause: (longer) => {
      pause = Math.max(pause, longer);
    },
  };
};
