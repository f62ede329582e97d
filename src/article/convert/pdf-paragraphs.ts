import type { PageBlock } from "./html-of.ts";
import type { PdfLine } from "./pdf-lines.ts";

const SENTENCE_END = /[.!?:;…]["”“»)]*$/;
const BULLET = /^[•·▪◦‣●■–-]\s+/;
const NUMBERED = /^\d{1,2}[.)]\s+\p{Lu}/u;
/** Lines this much higher than most are headings. */
const HEADING = 1.15;
const TITLE = 1.4;
/** A gap this much wider than most parts paragraphs. */
const WIDE_GAP = 1.45;
/** A first line is indented by at least this many heights. */
const INDENT = 0.8;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

interface Layout {
  readonly height: number;
  readonly gap: number;
  readonly left: number;
  readonly right: number;
}

/** The height of most letters; a short document may have more headings than lines of text. */
const commonHeight = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
};

const layoutOf = (lines: readonly PdfLine[]): Layout => {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0);
  return {
    height: commonHeight(lines),
    gap: median(gaps),
    left: median(lines.map((line) => line.x)),
    right: [...lines.map((line) => line.right)].sort((a, b) => a - b)[Math.floor(lines.length * 0.9)] ?? 0,
  };
};

const tagOf = (line: PdfLine, { height }: Layout): PageBlock["tag"] => {
  if (line.text.length < 200 && line.height >= height * TITLE) return "h1";
  if (line.text.length < 200 && line.height >= height * HEADING) return "h2";
  return BULLET.test(line.text) ? "li" : "p";
};

const beginsBlock = (line: PdfLine, previous: PdfLine, layout: Layout): boolean => {
  if (Math.abs(line.height - previous.height) > layout.height * 0.1 && tagOf(line, layout) !== tagOf(previous, layout))
    return true;
  if (BULLET.test(line.text) || (NUMBERED.test(line.text) && SENTENCE_END.test(previous.text))) return true;
  const gap = previous.y - line.y;
  if (gap > layout.gap * WIDE_GAP && tagOf(line, layout) === "p") return true;
  const isNewColumn = gap < 0;
  if (!isNewColumn && line.x - previous.x > layout.height * INDENT && SENTENCE_END.test(previous.text)) return true;
  return SENTENCE_END.test(previous.text) && previous.right < layout.right - (layout.right - layout.left) * 0.2;
};

const HYPHEN_END = /(\p{L}+)[-\u2010\u00ad]$/u;

/** Joins two lines; a word parted at the line's end is made whole unless the document writes it with its hyphen elsewhere. */
const joinLines = (text: string, next: string, whole: string): string => {
  const parted = HYPHEN_END.exec(text);
  const rest = /^\p{L}+/u.exec(next)?.[0];
  if (!parted || rest === undefined) return `${text} ${next}`;
  const keeps = /^\p{Lu}/u.test(rest) || whole.includes(`${parted[1]}-${rest}`);
  return keeps && !text.endsWith("\u00ad") ? text.replace(/\u2010$/, "-") + next : text.slice(0, -1) + next;
};

/** Puts the lines of all pages together into headings, paragraphs and list items; a paragraph may go on over a page's end. */
export const paragraphsOf = (pages: readonly (readonly PdfLine[])[]): PageBlock[] => {
  const lines = pages.flat();
  const layout = layoutOf(lines);
  const whole = lines.map((line) => line.text).join(" ");
  const blocks: { tag: PageBlock["tag"]; text: string }[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const block = blocks.at(-1);
    if (previous && block && !beginsBlock(line, previous, layout)) block.text = joinLines(block.text, line.text, whole);
    else
      blocks.push({
        tag: tagOf(line, layout),
        text: line.text.replace(BULLET, (mark) => (tagOf(line, layout) === "li" ? "" : mark)),
      });
  });
  return blocks;
};
