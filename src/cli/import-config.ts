import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig } from "../config.ts";
import { importAddress } from "./import-address.ts";

const IMPORT = /\bimport\b[^"';]*["']([^"']+)["']/g;

/** What `import … from "kronika"` gives to a configuration: types it, and does nothing. */
const HELPER = "data:text/javascript,export const defineConfig = (config) => config;";

/** A configuration that needs nothing but us; most are JavaScript in all but their name. */
const standsAlone = (source: string): boolean =>
  !/import\.meta|\brequire\b|\bimport\(/.test(source) &&
  [...source.matchAll(IMPORT)].every(([, target]) => target === "kronika");

/** Tries a configuration as plain JavaScript, which is five times as quick as a compiler; undefined when it is none. */
const importPlain = async (source: string): Promise<unknown> => {
  if (!standsAlone(source)) return undefined;
  const code = source.replace(/(["'])kronika\1/g, JSON.stringify(HELPER));
  const address = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const module = await importAddress(address).catch((thrown: unknown) => {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  });
  return module?.default;
};

/** TypeScript is read by jiti, so that it works on every Node that we support; nothing is cached on disk. */
const importTypeScript = async (path: string): Promise<unknown> => {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, {
    fsCache: false,
    moduleCache: false,
    interopDefault: true,
    virtualModules: { kronika: { defineConfig } },
  });
  return jiti.import(path, { default: true });
};

/**
 * Reads a configuration file (.ts, .js, .mjs, .json) as it stands, unchecked.
 * Throws what the file throws, and on a syntax error.
 */
export const importConfig = async (path: string): Promise<unknown> => {
  const ending = extname(path);
  if (ending === ".json") return JSON.parse(readFileSync(path, "utf8"));
  const plain = await importPlain(readFileSync(path, "utf8"));
  if (plain !== undefined) return plain;
  if (ending === ".ts" || ending === ".mts") return importTypeScript(path);
  const { default: config } = await importAddress(pathToFileURL(path).href);
  return config;
};
