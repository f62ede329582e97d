import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded before the measured program: at its end it leaves the peak resident memory (kilobytes) where the parent looks.
if (isMainThread)
  process.on("exit", () => writeFileSync(process.env.KRONIKA_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
