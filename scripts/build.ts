/** `npm run build`: compiles the sources to `dist/` and adds what is computed once for all runs. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ["node_modules/typescript/bin/tsc", ["-p", "tsconfig.build.json"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/build-gazetteer.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/build-lexicon.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/write-stamp.ts"]],
];

rmSync(`${root}dist`, { recursive: true, force: true });
for (const [script, args] of STEPS)
  execFileSync(process.execPath, [`${root}${script}`, ...args], { cwd: root, stdio: "inherit" });
