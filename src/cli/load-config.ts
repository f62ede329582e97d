import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { configSchema, type FullConfig } from "../config-schema.ts";
import { explainConfig } from "./explain-config.ts";
import { importConfig } from "./import-config.ts";
import { type Terminal, UsageError } from "./terminal.ts";

const NAMES = ["pipeline.config.ts", "pipeline.config.js", "pipeline.config.mjs", "pipeline.config.json"];

const findConfig = (cwd: string): string | undefined =>
  NAMES.map((name) => resolve(cwd, name)).find((path) => existsSync(path));

const failToRead = (path: string, thrown: unknown): never => {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  throw new UsageError(
    `${basename(path)} cannot be read: ${reason.split("\n", 1)[0]}. Mend it or name another with --config.`,
    {
      cause: thrown,
    },
  );
};

/** Selectors are read by the library that will use them; it is loaded only where there are some. */
const refuseSelectors = async ({ collect }: FullConfig, path: string): Promise<void> => {
  const selectors = collect.flatMap((source, index) =>
    source.kind === "listing"
      ? ([
          [`collect[${index}].links`, source.links],
          [`collect[${index}].next`, source.next],
        ] as const)
      : [],
  );
  if (selectors.length === 0) return;
  const { selectorProblem } = await import("../sources/selector-problem.ts");
  for (const [where, selector] of selectors) {
    const problem = selector === undefined ? undefined : selectorProblem(selector);
    if (problem !== undefined)
      throw new UsageError(
        `${basename(path)}: ${where} is ${JSON.stringify(selector)}, no CSS selector (${problem}); write it as "ul.news > li a".`,
      );
  }
};

/**
 * Loads the configuration: the file named, else `pipeline.config.*` in the working folder, else the defaults.
 * Throws a UsageError that names the field when something in it is wrong.
 */
export const loadConfig = async (named: string | undefined, { cwd }: Terminal): Promise<FullConfig> => {
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  if (path === undefined) return configSchema.parse({});
  if (!existsSync(path)) throw new UsageError(`There is no configuration ${named}; check the path after --config.`);
  const written = await importConfig(path).catch((thrown: unknown) => failToRead(path, thrown));
  const parsed = configSchema.safeParse(written);
  if (parsed.success) {
    await refuseSelectors(parsed.data, path);
    return parsed.data;
  }
  throw new UsageError(explainConfig(basename(path), written, parsed.error.issues));
};
