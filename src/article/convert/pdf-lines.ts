/** A run of glyphs as the PDF library gives it: position of its baseline's left end, in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. Units: points; `y` grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Two runs are on one line when their baselines differ by less than this part of their height. */
const SAME_LINE = 0.5;
/** A gap wider than this part of the height parts words. */
const WORD_GAP = 0.18;
/** A gap wider than this many heights parts columns. */
const COLUMN_GAP = 2.5;

interface OpenLine {
  text: string;
  readonly x: number;
  right: number;
  readonly y: number;
  height: number;
}

/** Puts the runs of a page together into lines, in the order in which the page draws them: writers draw column after column. */
export const linesOf = (items: readonly PdfItem[]): PdfLine[] => {
  const lines: OpenLine[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line && isSameLine(line, item)) append(line, item);
    else if (item.text.trim() !== "")
      lines.push({ text: item.text, x: item.x, right: item.x + item.width, y: item.y, height: item.height });
  }
  const written = lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }));
  return isJumbled(written) ? [...written].sort((a, b) => b.y - a.y || a.x - b.x) : written;
};

const isSameLine = (line: OpenLine, item: PdfItem): boolean => {
  const height = Math.max(line.height, item.height, 1);
  return (
    Math.abs(line.y - item.y) < height * SAME_LINE &&
    item.x - line.right < height * COLUMN_GAP &&
    item.x >= line.x - height
  );
};

const append = (line: OpenLine, item: PdfItem): void => {
  const isApart = item.x - line.right > Math.max(line.height, item.height) * WORD_GAP;
  line.text += isApart && !/\s$/.test(line.text) && !/^\s/.test(item.text) ? ` ${item.text}` : item.text;
  line.right = Math.max(line.right, item.x + item.width);
  line.height = Math.max(line.height, item.height);
};

/** Lines that go up more often than columns can explain were drawn in no order. */
const isJumbled = (lines: readonly PdfLine[]): boolean => {
  let up = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous && line.y > previous.y + line.height) up++;
  });
  return up > 3 && up > lines.length * 0.2;
};
