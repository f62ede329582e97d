/** The file endings that are read, and what they mean. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".text": "text/plain",
  ".md": "text/markdown",
  ".markdown": "text/markdown",
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "text/html",
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".odt": "application/vnd.oasis.opendocument.text",
};

/** The endings in words, for messages. */
export const KNOWN_ENDINGS = ".txt, .md, .html, .htm, .pdf, .docx, .odt";

const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, "application/pdf"],
  [/^PK[\s\S]{2,60}mimetypeapplication\/vnd\.oasis\.opendocument\.text/, "application/vnd.oasis.opendocument.text"],
  [/^PK(?=[^ -~]{2})/, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  [/^\W{0,4}\s*<(?:!doctype\s+html|html|head|body)\b/i, "text/html"],
];

/** Guesses the media type of bytes that come without a name (standard input). */
export const sniffMediaType = (bytes: Uint8Array): string => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  return STARTS.find(([start]) => start.test(head))?.[1] ?? "text/plain";
};
