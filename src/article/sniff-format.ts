/** The formats of text that the article is read from. */
export type TextFormat = "html" | "markdown" | "text";

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|main|section|p|h1|meta|title)[\s>]/i;
const MARKS = [
  /^#{1,6} \S/m,
  /\*\*[^*\n]+\*\*/,
  /\[[^\]\n]*\]\([^)\n]*\)/,
  /^(?:[-*+]|\d+\.) \S/m,
  /<https?:\/\/[^>\s]+>/,
  /^> /m,
  /(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])/,
];
const SURE = /\[[^\]\n]*\]\([^)\n]*\)|\*\*[^*\n]+\*\*|^#{1,6} \S/m;
const SAMPLE = 20_000;

/** Decides how a text is written: a page by its first tag, Markdown by its marks; the media type decides where it is definite. */
export const sniffFormat = (content: string, mediaType: string): TextFormat => {
  if (/html|xml/.test(mediaType)) return "html";
  if (/markdown/.test(mediaType)) return "markdown";
  const sample = content.slice(0, SAMPLE);
  if (HTML_START.test(sample)) return "html";
  if (SURE.test(sample)) return "markdown";
  return MARKS.filter((mark) => mark.test(sample)).length >= 2 ? "markdown" : "text";
};
