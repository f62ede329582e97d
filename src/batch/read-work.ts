import type { SourceDocument } from "../document.ts";
import { readFile, type Unread } from "../stages/read.ts";
import type { Work, WorkSettings } from "./work.ts";

/** Reads a file that is still to be read; what was fetched or came through standard input is there already. */
export const readWork = (work: Work, { config, hints }: WorkSettings): SourceDocument | Unread =>
  "kind" in work ? readFile(work, hints, config.limits.documentBytes) : work;
