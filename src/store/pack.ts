import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Quick rather than small: packing must keep up with extraction. */
const LEVEL = 2;

/** Packs bytes or text for the store. */
export const pack = (content: Uint8Array | string): Uint8Array => deflateRawSync(content, { level: LEVEL });

/** Unpacks what `pack` packed. */
export const unpack = (packed: Uint8Array): Uint8Array => inflateRawSync(packed);

/** Unpacks text. */
export const unpackText = (packed: Uint8Array): string => inflateRawSync(packed).toString("utf8");
