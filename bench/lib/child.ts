import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROBE = fileURLToPath(new URL("./peak-memory.cjs", import.meta.url));

/** What a finished child process cost. Units: wall seconds, peak resident megabytes of the whole process. */
export interface ChildCost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs `node` with some arguments, and `input` on its standard input, to its end; throws with what it said when it fails. */
export const runNode = (args: readonly string[], input = ""): ChildCost => {
  const folder = mkdtempSync(join(tmpdir(), "kronika-bench-"));
  const file = join(folder, "peak");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", PROBE, ...args], {
    env: { ...process.env, KRONIKA_BENCH_PEAK: file },
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr.slice(0, 400)}`);
  const megabytes = Number(readFileSync(file, "utf8")) / 1024;
  rmSync(folder, { recursive: true });
  return { seconds, megabytes };
};

/** Runs a TypeScript program with the garbage collector at hand; gives the figures that it prints as JSON on its last line. */
export const probe = (args: readonly string[]): Readonly<Record<string, number>> => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr.slice(0, 400)}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Record<string, number>;
};
