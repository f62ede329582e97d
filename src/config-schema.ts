import { z } from "zod";
import { EVENT_TYPES } from "./events/types.ts";
import { EXPORTER_IDS } from "./exporters/ids.ts";
import { LANGUAGES } from "./languages/codes.ts";

const count = z.int().min(1);

/** What may stand in `pipeline.config.ts`; every field has a default. */
export const configSchema = z.strictObject({
  /** What `kronika extract` reads when it is given nothing: paths, folders, globs, addresses. */
  sources: z.array(z.string().min(1)).default([]),
  /** Documents in other languages are rejected. */
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .default([...LANGUAGES]),
  /** Events of other types are left out of the records. */
  eventTypes: z.array(z.enum(EVENT_TYPES)).default([...EVENT_TYPES]),
  exporters: z.array(z.enum(EXPORTER_IDS)).default([...EXPORTER_IDS]),
  limits: z
    .strictObject({
      /** A larger file or page is rejected. Units: bytes. */
      documentBytes: count.default(32 * 1024 * 1024),
      /** Pages fetched from one host at a time. */
      fetchesPerHost: count.default(2),
      /** Units: milliseconds, for the connection, the headers and each pause in the body. */
      fetchTimeout: count.default(15_000),
      redirects: z.int().min(0).default(5),
    })
    .prefault({}),
});

/** The configuration as a user writes it. */
export type Config = z.input<typeof configSchema>;

/** The configuration with its defaults filled in. */
export type FullConfig = z.output<typeof configSchema>;
