import type { Config } from "./config-schema.ts";

export type { Config } from "./config-schema.ts";

/** Types the configuration in `pipeline.config.ts`; nothing happens at run time. */
export const defineConfig = (config: Config): Config => config;
