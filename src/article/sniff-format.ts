/** The formats of text that the article is read from. */
export type TextFormat = "html" | "markdown" | "text";

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|main|section|p|h1|meta|title)[\s>]/i;
/** A mark of Markdown, and letters that it has: most texts lack them, and looking for those takes next to nothing. */
interface Mark {
  readonly letters: string;
  readonly pattern: RegExp;
}

const SURE: readonly Mark[] = [
  { letters: "# ", pattern: /^#{1,6} \S/m },
  { letters: "**", pattern: /\*\*[^*\n]+\*\*/ },
  { letters: "](", pattern: /\[[^\]\n]*\]\([^)\n]*\)/ },
];
/** Any two of these tell Markdown. */
const LIKELY: readonly Mark[] = [
  { letters: " ", pattern: /^(?:[-*+]|\d+\.) \S/m },
  { letters: "<http", pattern: /<https?:\/\/[^>\s]+>/ },
  { letters: "> ", pattern: /^> /m },
  { letters: "*", pattern: /(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])/ },
];
const SAMPLE = 20_000;

/** Decides how a text is written: a page by its first tag, Markdown by its marks; the media type decides where it is definite. */
export const sniffFormat = (content: string, mediaType: string): TextFormat => {
  if (/html|xml/.test(mediaType)) return "html";
  if (/markdown/.test(mediaType)) return "markdown";
  const sample = content.slice(0, SAMPLE);
  if (HTML_START.test(sample)) return "html";
  const isIn = ({ letters, pattern }: Mark): boolean => sample.includes(letters) && pattern.test(sample);
  return SURE.some(isIn) || LIKELY.filter(isIn).length >= 2 ? "markdown" : "text";
};
