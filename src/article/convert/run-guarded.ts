import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { BinaryFormat, ConvertedText } from "./converted-text.ts";

/** What one document may cost. Units: milliseconds; megabytes beyond what the process holds when it begins. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const LIMITS: Limits = { milliseconds: 20_000, megabytes: 600 };
const WATCH_EVERY = 20;
const MEGABYTE = 1_048_576;

const IS_SOURCE = import.meta.url.endsWith(".ts");

/** Starts the thread; in development its file is TypeScript, which the thread must first learn to load. */
const startWorker = (options: WorkerOptions): Worker => {
  if (!IS_SOURCE) return new Worker(new URL("./worker.js", import.meta.url), options);
  const tsx = createRequire(import.meta.url).resolve("tsx/package.json");
  const loader = new URL("dist/esm/api/index.mjs", pathToFileURL(tsx)).href;
  const file = new URL("./worker.ts", import.meta.url).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(code, { ...options, eval: true });
};

/** Converts a document on a thread of its own, which is ended when it takes too long or too much memory. */
export const runGuarded = (format: BinaryFormat, bytes: Uint8Array, limits: Limits = LIMITS): Promise<ConvertedText> =>
  new Promise((resolve) => {
    const worker = startWorker({
      workerData: { format, bytes },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const before = process.memoryUsage.rss();
    const settle = (result: ConvertedText): void => {
      clearTimeout(clock);
      clearInterval(watch);
      void worker.terminate();
      resolve(result);
    };
    const tooLarge = (detail: string): void => settle({ problem: "too-large", detail });
    const clock = setTimeout(() => tooLarge(`more than ${limits.milliseconds / 1000} s`), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * MEGABYTE)
        tooLarge(`more than ${limits.megabytes} MB`);
    }, WATCH_EVERY);
    worker.once("message", (result: ConvertedText) => settle(result));
    worker.once("error", (thrown) =>
      isOutOfMemory(thrown)
        ? tooLarge(`more than ${limits.megabytes} MB`)
        : settle({ problem: "corrupt", detail: String(thrown) }),
    );
    worker.once("exit", () => settle({ problem: "corrupt", detail: "the reader stopped" }));
  });

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";
