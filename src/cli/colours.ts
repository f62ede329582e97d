import picocolors from "picocolors";
import type { Output, Terminal } from "./terminal.ts";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: off when it is no terminal or NO_COLOR is set, on when FORCE_COLOR is. */
export const coloursFor = (stream: Output, { env }: Terminal): Colours => {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const isWanted = NO_COLOR ? false : FORCE_COLOR ? true : stream.isTTY === true && TERM !== "dumb";
  return picocolors.createColors(isWanted);
};
