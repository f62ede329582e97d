import type { ConvertedText } from "./converted-text.ts";
import { odtHtml } from "./odt-html.ts";
import { zipEntry } from "./zip-entry.ts";
import { zipProblem } from "./zip-problem.ts";

/** A document of a thousand pages has some ten. Units: bytes. */
const LARGEST = 50_000_000;
const CONTENT = "content.xml";

/** Reads an OpenDocument text (LibreOffice): the one file in its archive that holds the words. */
export const readOdt = async (bytes: Uint8Array): Promise<ConvertedText> => {
  const problem = zipProblem(bytes);
  if (problem) return problem;
  try {
    const content = zipEntry(bytes, CONTENT, LARGEST);
    if (!content) return { problem: "corrupt", detail: `no ${CONTENT} in the archive` };
    // An encrypted document has an entry of that name that is no XML.
    if (content[0] !== 0x3c && content[0] !== 0xef) return { problem: "encrypted", detail: `${CONTENT} is no XML` };
    const html = odtHtml(Buffer.from(content).toString("utf8"));
    if (html.replace(/<[^>]*>/g, "").trim() === "") return { problem: "no-text", detail: "no paragraph holds text" };
    return { mediaType: "text/html", content: html };
  } catch (thrown) {
    const { message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    const isLarge = thrown instanceof RangeError || /larger than/.test(message);
    return { problem: isLarge ? "too-large" : "corrupt", detail: message };
  }
};
