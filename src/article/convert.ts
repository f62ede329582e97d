import type { SourceDocument } from "../document.ts";
import { type Rejected, reject } from "../stage.ts";
import type { BinaryFormat, Problem } from "./convert/converted-text.ts";

const PDF = "%PDF-";
const ZIP = "PK\u0003\u0004";
const OLE = "\u00d0\u00cf\u0011\u00e0";
const WORD = /wordprocessingml|msword/;
const OPEN_TEXT = "application/vnd.oasis.opendocument.text";
/** The first file of such an archive is not packed and says what it is. */
const OPEN_TEXT_HEAD = `mimetype${OPEN_TEXT}`;

/** Tells a PDF, a Word and an OpenDocument text by their first bytes, else by their media type. */
const formatOf = ({ bytes, mediaType }: SourceDocument): BinaryFormat | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(120, bytes.length)).toString("latin1");
  if (head.startsWith(PDF) || mediaType === "application/pdf") return "pdf";
  if (mediaType === OPEN_TEXT || (head.startsWith(ZIP) && head.includes(OPEN_TEXT_HEAD))) return "odt";
  if (WORD.test(mediaType) || (head.startsWith(ZIP) && !mediaType.startsWith("text/"))) return "docx";
  return head.startsWith(OLE) ? "docx" : undefined;
};

const NAMES: Readonly<Record<BinaryFormat, string>> = { pdf: "PDF", docx: "Word document", odt: "OpenDocument text" };

const MESSAGES: Readonly<Record<Problem, (name: string, detail: string) => string>> = {
  encrypted: (name) =>
    `The ${name} is protected by a password or in an old format; save it unprotected as PDF, .docx or .odt.`,
  corrupt: (name, detail) => `The ${name} cannot be read (${detail}); save it anew.`,
  "no-text": (name, detail) =>
    `The ${name} holds no text (${detail}): it was probably scanned; run text recognition over it first.`,
  "too-large": (name, detail) => `The ${name} takes too much to unpack (${detail}).`,
};

/**
 * Turns a PDF, a Word document or an OpenDocument text into a page that the pipeline reads; other documents pass unchanged.
 * Bombs, encrypted, corrupt and scanned documents are rejections within fixed memory and time.
 */
export const convertDocument = async (source: SourceDocument): Promise<SourceDocument | Rejected> => {
  const format = formatOf(source);
  if (format === undefined || source.converted) return source;
  const { runGuarded } = await import("./convert/run-guarded.ts");
  const result = await runGuarded(format, source.bytes);
  if (!("problem" in result)) return { ...source, converted: result };
  const message = MESSAGES[result.problem](NAMES[format], result.detail);
  return reject({ code: `convert/${result.problem}`, stage: "convert", severity: "error", message });
};
