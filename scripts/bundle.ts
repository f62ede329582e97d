/** Bundles the compiled sources, so that a command loads a handful of files instead of hundreds; `npm run build` calls it. */
import { build } from "esbuild";
import { bundleOptions } from "./bundle-options.ts";

/** What other programs and threads start or import by its path. */
const ENTRIES = ["src/index.ts", "src/cli/run-process.ts", "src/batch/worker.ts", "src/article/convert/worker.ts"];

await build({
  ...bundleOptions((place) => `placeInDist(${JSON.stringify(place)})`),
  entryPoints: ENTRIES,
  outbase: "src",
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  inject: ["scripts/place-in-dist.js"],
});
