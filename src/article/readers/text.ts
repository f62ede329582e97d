import { type Draft, makeDraft, type Piece } from "../draft.ts";

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads plain text: empty lines part the paragraphs; lines that were wrapped at a fixed width are joined, others stand alone;
 * rows of lines that begin with the same bullet, or with rising numbers, are list items.
 */
export const readText = (content: string): Draft[] => {
  const groups = groupLines(content).flatMap(partList);
  const width = wrapWidth(groups);
  let list = 0;
  return groups.flatMap((lines) => {
    if (isList(lines)) {
      list++;
      return listItems(lines, width, list);
    }
    return joinWrapped(lines, width).map((joined) => makeDraft({ kind: "paragraph", pieces: piecesOf(joined) }));
  });
};

const groupLines = (content: string): Line[][] => {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = 0;
  while (start <= content.length) {
    const newline = content.indexOf("\n", start);
    const end = newline === -1 ? content.length : newline;
    const text = content.slice(start, end);
    if (text.trim() !== "" && !RULER.test(text)) group.push({ text, start });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    start = end + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
};

/** A line of signs only: a ruler between parts, no text. */
const RULER = /^\s*([-=_*~#—–·.])(?:\s*\1){2,}\s*$/;

/** No editor wraps wider than this; a longer line is a paragraph by itself. */
const WIDEST = 140;
const NARROWEST = 40;

/** A line shorter than this part of the width was ended on purpose. */
const FULL = 0.75;
/** In wrapped text at least this share of the full lines stops in the middle of a sentence. */
const OPEN_LINES = 0.4;
const FEWEST = 2;

/** The width at which the lines were wrapped, or 0 when they were not: the longest line that another line of its group follows. */
const wrapWidth = (groups: readonly (readonly Line[])[]): number => {
  const followed = groups.flatMap((lines) => lines.slice(0, -1).map((line) => line.text.trimEnd()));
  const width = followed.reduce((widest, text) => Math.max(widest, text.length), 0);
  const full = followed.filter((text) => text.length > width * FULL);
  const open = full.filter((text) => !ENDS_SENTENCE.test(text)).length;
  return width > WIDEST || width < NARROWEST || open < Math.max(FEWEST, full.length * OPEN_LINES) ? 0 : width;
};

const ENDS_SENTENCE = /[.!?:;…]["”“»’)\]]*$/;
/** "Fot. …", "Contact: …": a line with a label is a line of its own. */
const LABELLED = /^\s*\p{Lu}[\p{L} ]{1,20}[:.]\s+\p{Lu}/u;
const STARTS_LOWER = /^\s*\p{Ll}/u;
const FIRST_WORD = /^\s*(\S+)/;

/** A line goes on in the next one when the next one's first word did not fit any more, or when that word cannot begin a paragraph. */
const goesOn = (line: Line, next: Line, width: number): boolean => {
  const text = line.text.trimEnd();
  if (STARTS_LOWER.test(next.text) && !ENDS_SENTENCE.test(text)) return true;
  if (width === 0 || LABELLED.test(next.text)) return false;
  const word = FIRST_WORD.exec(next.text)?.[1] ?? "";
  return text.length + 1 + word.length > width && text.length > width * 0.6;
};

const joinWrapped = (lines: readonly Line[], width: number): Line[][] => {
  const joined: Line[][] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous && goesOn(previous, line, width)) joined.at(-1)?.push(line);
    else joined.push([line]);
  });
  return joined;
};

const HYPHENATED = /\p{L}[-\u2010]$/u;

/** The pieces of a paragraph; a word parted by a hyphen at a line's end keeps its hyphen and loses the gap. */
const piecesOf = (lines: readonly Line[]): Piece[] =>
  lines.flatMap((line, index): Piece[] => {
    const text = line.text.trimEnd();
    const piece = { text, origin: line.start };
    if (index === lines.length - 1) return [piece];
    const isSplit = HYPHENATED.test(text) && STARTS_LOWER.test(lines[index + 1]?.text ?? "");
    return isSplit ? [piece] : [piece, { text: " ", origin: line.start + text.length }];
  });

const BULLET = /^\s*([-–—•*·▪◦‣○●■])\s+/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+/;

const markOf = (line: Line): string | undefined =>
  BULLET.exec(line.text)?.[1] ?? (NUMBER.test(line.text) ? "1" : undefined);

/** Parts a list from the line that announces it: "Głos zabrali:" and the items right below. */
const partList = (lines: readonly Line[]): (readonly Line[])[] => {
  const first = lines.findIndex((line) => markOf(line) !== undefined);
  if (first <= 0 || !/:\s*$/.test(lines[first - 1]?.text ?? "") || !isList(lines.slice(first))) return [lines];
  return [lines.slice(0, first), lines.slice(first)];
};

/** Two lines or more with the same mark, beginning with the first; dashes alone open speeches too, so those must be short. */
const isList = (lines: readonly Line[]): boolean => {
  const first = lines[0];
  const mark = first && markOf(first);
  if (mark === undefined) return false;
  const marked = lines.filter((line) => markOf(line) === mark);
  if (marked.length < 2) return mark !== "1" && !"–—-*".includes(mark);
  if (mark === "1")
    return marked.every((line, index) => Number(NUMBER.exec(line.text)?.[1]) === index + firstNumber(marked));
  return !"–—".includes(mark) || marked.every((line) => line.text.length < 120);
};

const firstNumber = (marked: readonly Line[]): number => Number(NUMBER.exec(marked[0]?.text ?? "")?.[1] ?? 1);

const listItems = (lines: readonly Line[], width: number, list: number): Draft[] => {
  const items: Line[][] = [];
  for (const line of lines) {
    const mark = BULLET.exec(line.text) ?? NUMBER.exec(line.text);
    const previous = items.at(-1);
    if (mark) items.push([{ text: line.text.slice(mark[0].length), start: line.start + mark[0].length }]);
    else if (previous?.[0] && (goesOn(previous.at(-1) ?? previous[0], line, width) || /^\s/.test(line.text)))
      previous.push(line);
    else items.push([line]);
  }
  return items.map((item) => makeDraft({ kind: "listItem", pieces: piecesOf(item), list }));
};
