"use strict";
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

// Loaded before the measured program (as CommonJS, which costs its start a millisecond, not ten): at its end it leaves the peak
// resident memory (kilobytes) where the parent looks.
if (isMainThread)
  process.on("exit", () => writeFileSync(process.env.KRONIKA_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
