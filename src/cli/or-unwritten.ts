import { WriteFault } from "../stages/write.ts";
import { EXIT, type Terminal, writeLine } from "./terminal.ts";

/** Does what needs a store or a folder; says in one sentence what is wrong with it and gives the exit code. */
export const orUnwritten = async ({ stderr }: Terminal, act: () => Promise<number>): Promise<number> => {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof WriteFault)) throw thrown;
    await writeLine(stderr, `kronika: ${thrown.message}`);
    return EXIT.unwritten;
  }
};
