/** How the sources are bundled, for the package (`bundle.ts`) and for what measures it (`bench/lib/bundle-measure.ts`). */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../", import.meta.url));

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
 * its `import.meta.url` becomes the place in `dist/` that it has in `src/`, as `expressionOf` writes it in code.
 */
const keepPlaces = (expressionOf: (place: string) => string): Plugin => ({
  name: "keep-places",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      if (!contents.includes("import.meta.url")) return undefined;
      const place = relative(`${root}src`, path).replaceAll("\\", "/").replace(/\.ts$/, ".js");
      return { contents: contents.replaceAll("import.meta.url", expressionOf(place)), loader: "ts" };
    });
  },
});

/** zod's messages in fifty languages, none of which is asked for; English ones it imports by themselves. */
const leaveOutLocales: Plugin = {
  name: "leave-out-locales",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};

/** What all bundles have in common; `expressionOf` writes the address of a place in `dist/` as code. */
export const bundleOptions = (expressionOf: (place: string) => string) =>
  ({
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
    mainFields: ["module", "main"],
    minifySyntax: true,
    plugins: [keepPlaces(expressionOf), leaveOutLocales],
    legalComments: "none",
    logLevel: "warning",
  }) satisfies BuildOptions;
