import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { bundleOptions, root } from "../../scripts/bundle-options.ts";

const BENCH = fileURLToPath(new URL("../", import.meta.url));

/** The address that a file has, written as code. */
const addressOf = (path: string): string => JSON.stringify(pathToFileURL(path).href);

/** A measure that looks for a file beside itself finds it from its bundle too. */
const keepAddresses: Plugin = {
  name: "keep-addresses",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]bench[/\\](?:lib|measures)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", addressOf(path)),
      loader: "ts",
    }));
  },
};

/** The peers stay packages, as the package's own dependencies do. */
const peers = (): string[] => {
  const { dependencies } = JSON.parse(readFileSync(`${BENCH}package.json`, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
};

/**
 * Bundles a measure together with the sources it measures, the way `npm run build` bundles the package: a loader that compiles
 * TypeScript on the way wraps every closure to give it a name, which costs a tenth of the time. Gives the path of the bundle.
 */
export const bundleMeasure = async (name: string): Promise<string> => {
  const options = bundleOptions((place) => addressOf(`${root}dist/${place}`));
  const outfile = `${BENCH}dist/${name}.js`;
  await build({
    ...options,
    entryPoints: [`${BENCH}measures/${name}.ts`],
    outfile,
    external: [...options.external, ...peers(), "*/dist/index.js"],
    plugins: [...options.plugins, keepAddresses],
  });
  return outfile;
};
