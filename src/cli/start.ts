import { cachedCommandLine } from "./cached-script.ts";
import { tuneEngine } from "./tune-engine.ts";

/** Runs the command line of this process: out of V8's cache where one fits, else as the modules that it was made from. */
export const start = async (): Promise<void> => {
  tuneEngine(); // First, because flags are part of what a cache must fit.
  const commandLine = cachedCommandLine(new URL("../start/", import.meta.url)) ?? (await import("./run-process.ts"));
  await commandLine.runProcess();
};
