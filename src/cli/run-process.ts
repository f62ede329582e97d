import { main } from "./main.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Aborts on the first Ctrl-C, so that what is in flight is finished; the second ends the process at once. */
const listenForInterrupt = (): AbortSignal => {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return controller.signal;
};

/** A reader that has seen enough (`kronika … | head`) is no error. */
const endWithReader = (): void => {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    process.exit(fault.code === "EPIPE" ? EXIT.ok : EXIT.unwritten);
  });
};

/** Standard input, opened by the first who asks for it: few commands read it, and opening takes 4 ms of a start. */
const lazyInput = () => {
  let opened: typeof process.stdin | undefined;
  return {
    open: () => {
      opened ??= process.stdin;
      return opened;
    },
    /** What nobody read to its end would keep the process alive. */
    close: () => opened?.destroy(),
  };
};

/** Runs the command line of this process. */
export const runProcess = async (): Promise<void> => {
  endWithReader();
  const input = lazyInput();
  const terminal: Terminal = {
    get stdin() {
      return input.open();
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    signal: listenForInterrupt(),
  };
  process.exitCode = await main(process.argv.slice(2), terminal);
  input.close();
};
