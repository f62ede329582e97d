import type { FullConfig } from "../config-schema.ts";
import type { Hints } from "../stages/read.ts";
import { contentHashOf } from "./content-hash.ts";

/** The hash of what a configuration says about records; where they go and how pages are fetched changes no record. */
export const configHashOf = ({ languages, eventTypes }: FullConfig, { published, language }: Hints): string =>
  contentHashOf(
    JSON.stringify({ languages: [...languages].sort(), eventTypes: [...eventTypes].sort(), published, language }),
  );
