import { createHash } from "node:crypto";

/** The hash of a document's bytes as records carry it: `sha256:<hex>`. */
export const contentHashOf = (bytes: Uint8Array | string): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
