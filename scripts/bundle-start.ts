/** Bundles what `bin/kronika.js` starts, in CommonJS, so that V8's code of it can be kept; `npm run build` calls it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { bundleOptions, root } from "./bundle-options.ts";

/** What stands in the start script beside the usual: packages of every start, and one that `require` gives in another shape. */
const BUNDLED_TOO: ReadonlySet<string> = new Set(["commander", "picocolors", "p-queue"]);

/** `import()` of an address, which the script is handed. */
const importFromOutside: Plugin = {
  name: "import-from-outside",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]cli[/\\]import-address\.ts$/ }, () => ({
      contents: "export const importAddress = importFromOutside;",
    }));
  },
};

/** commander starts programs of others as subcommands with it; ours are none, and loading it takes 5 ms of a start. */
const withoutPrograms: Plugin = {
  name: "without-programs",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "" }));
  },
};

/** The modules stay where they lie: they are imported only when the script cannot be used. */
const modulesBeside: Plugin = {
  name: "modules-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /[/\\]run-process\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./run-process.js", external: true } : undefined,
    );
  },
};

/** esbuild leaves letters beyond ASCII in patterns; without them a string takes half the memory and is read as it stands. */
const toAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const inScript = bundleOptions((place) => `placeInDist(${JSON.stringify(place)})`);

/** The whole command line as one function, which `src/cli/cached-script.ts` calls with what a module would have. */
const { outputFiles } = await build({
  ...inScript,
  entryPoints: ["src/cli/run-process.ts"],
  write: false,
  format: "cjs",
  external: inScript.external.filter((name) => !BUNDLED_TOO.has(name)),
  plugins: [...inScript.plugins, importFromOutside, withoutPrograms],
  // On Node 20 code out of a cache has no `import()`: packages are required, and addresses imported from outside.
  supported: { "dynamic-import": false },
  banner: { js: "(function (module, require, placeInDist, importFromOutside) {" },
  footer: { js: "})" },
});
mkdirSync(`${root}dist/start`);
for (const { text } of outputFiles) writeFileSync(`${root}dist/start/kronika.cjs`, toAscii(text));

const inFile = bundleOptions(() => 'require("node:url").pathToFileURL(__filename).href');
await build({
  ...inFile,
  entryPoints: ["src/cli/start.ts"],
  outfile: "dist/cli/start.cjs",
  format: "cjs",
  plugins: [...inFile.plugins, modulesBeside],
});
