import type { CliCommand } from "../cli-command.ts";

/** To come. */
export const rules: CliCommand = { describe: (command) => command, run: async () => 0 };
