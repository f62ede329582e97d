import { hash } from "node:crypto";

/** The hash of a document's bytes as records carry it: `sha256:<hex>`. */
export const contentHashOf = (bytes: Uint8Array | string): string => `sha256:${hash("sha256", bytes)}`;
