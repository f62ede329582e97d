import type { Output } from "./terminal.ts";

/** A bar on a terminal that lets lines pass above it. */
export interface ProgressBar {
  readonly advance: () => void;
  readonly say: (line: string) => void;
  readonly close: () => void;
}

/** Opens a progress bar. */
export const openProgressBar = async (stream: Output, total: number): Promise<ProgressBar> => {
  const { default: progress } = await import("cli-progress");
  const bars = new progress.MultiBar(
    {
      stream,
      format: "{bar} {value}/{total} documents · {eta_formatted} left",
      clearOnComplete: true,
      hideCursor: true,
    },
    progress.Presets.shades_classic,
  );
  const bar = bars.create(total, 0);
  return {
    advance: () => bar.increment(),
    say: (line) => bars.log(`${line}\n`),
    close: () => bars.stop(),
  };
};
