/** Bundles the compiled sources, so that a command loads a handful of files instead of hundreds; `npm run build` calls it. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What other programs and threads start or import by its path. */
const ENTRIES = ["src/index.ts", "src/cli/run-process.ts", "src/batch/worker.ts", "src/article/convert/worker.ts"];

/**
 * Packages that every command loads and that consist of many small files: they go into the chunks, where only what is used of
 * them is left (zod alone is a hundred files, most of them its messages in other languages). All others stay packages.
 */
const BUNDLED: ReadonlySet<string> = new Set(["@lezer/common", "@lezer/markdown", "zod"]);

const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/**
 * A module that looks for a file beside itself must find it although it now stands in a chunk:
 * its `import.meta.url` becomes the place in `dist/` that it has in `src/`.
 */
const keepPlaces: Plugin = {
  name: "keep-places",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      if (!contents.includes("import.meta.url")) return undefined;
      const place = relative(`${root}src`, path).replaceAll("\\", "/").replace(/\.ts$/, ".js");
      return {
        contents: contents.replaceAll("import.meta.url", `placeInDist(${JSON.stringify(place)})`),
        loader: "ts",
      };
    });
  },
};

/** zod's messages in fifty languages, none of which is asked for; English ones it imports by themselves. */
const leaveOutLocales: Plugin = {
  name: "leave-out-locales",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};

await build({
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outbase: "src",
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
  mainFields: ["module", "main"],
  minifySyntax: true,
  inject: ["scripts/place-in-dist.js"],
  plugins: [keepPlaces, leaveOutLocales],
  legalComments: "none",
  logLevel: "warning",
});
