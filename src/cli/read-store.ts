import { resolve } from "node:path";
import type { Command } from "commander";
import type { FullConfig } from "../config-schema.ts";
import type { Store } from "../store/store.ts";
import { loadConfig } from "./load-config.ts";
import { orUnwritten } from "./or-unwritten.ts";
import type { Terminal } from "./terminal.ts";

/** Options of commands that read the store. */
export interface StoreOptions {
  readonly store?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** Adds the options of commands that read the store. */
export const describeStoreOptions = (command: Command): Command =>
  command
    .option("--store <file>", "the store instead of the configuration's")
    .option("--config <file>", "configuration instead of pipeline.config.ts")
    .option("--json", "one JSON object a line");

/** Opens the store that the options name for reading and closes it afterwards. */
export const readStore = async (
  options: StoreOptions,
  terminal: Terminal,
  act: (store: Store, config: FullConfig) => Promise<number>,
): Promise<number> => {
  const config = await loadConfig(options.config, terminal);
  return orUnwritten(terminal, async () => {
    const { openStoreToRead } = await import("../store/open-store.ts");
    const store = openStoreToRead(resolve(terminal.cwd, options.store ?? config.store));
    try {
      return await act(store, config);
    } finally {
      store.close();
    }
  });
};
