/** Bundles the compiled sources, so that a command loads a handful of files instead of hundreds; `npm run build` calls it. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What other programs and threads start or import by its path. */
const ENTRIES = ["src/index.ts", "src/cli/run-process.ts", "src/batch/worker.ts", "src/article/convert/worker.ts"];

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
      return { contents: contents.replaceAll("import.meta.url", `placeInDist(${JSON.stringify(place)})`), loader: "ts" };
    });
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
  packages: "external",
  inject: ["scripts/place-in-dist.js"],
  plugins: [keepPlaces],
  legalComments: "none",
  logLevel: "warning",
});
