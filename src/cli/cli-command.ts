import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** One command of `kronika`: a file in `commands/`, loaded only when it is asked for. */
export interface CliCommand {
  /** Adds arguments, options and examples. */
  readonly describe: (command: Command) => Command;
  /** Does it; gives the exit code. */
  readonly run: (command: Command, terminal: Terminal) => Promise<number>;
}

/** Examples below the help of a command. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}\n`;
