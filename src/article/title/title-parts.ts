import { allIn } from "../all-in.ts";

/** A part of a title, and where it stands there. */
export interface TitlePart {
  readonly text: string;
  readonly start: number;
}

/** Signs that part a title from a site's or a section's name. */
const SEPARATOR = /\s+(?:[|–—:»·•›‹«<>/-]|::|\/\/|\|\|)\s+|\s*[|»]\s*/g;
/** The same and a colon, which as often stands inside a headline. */
const LOOSE = /\s+(?:[|–—:»·•›‹«<>/-]|::|\/\/|\|\|)\s+|\s*[|»•]\s*|:\s+/g;

const partsAt = (title: string, separator: RegExp): TitlePart[] => {
  const parts: TitlePart[] = [];
  let start = 0;
  for (const match of allIn(title, separator)) {
    if (match.index > start) parts.push({ text: title.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  if (start < title.length) parts.push({ text: title.slice(start), start });
  return parts;
};

/** Parts a title where signs between spaces stand: "Headline | Section – Site". */
export const titleParts = (title: string): readonly TitlePart[] => partsAt(title, SEPARATOR);

/** All stretches of a title that may be the headline: from any part to any later one, the longest first. */
export const titleStretches = (title: string): readonly string[] => {
  const parts = partsAt(title, LOOSE).slice(0, 6);
  if (parts.length <= 1) return parts.map(({ text }) => text);
  const stretches = parts.flatMap((from, index) =>
    parts.slice(index).map((to) => title.slice(from.start, to.start + to.text.length)),
  );
  return stretches.sort((a, b) => b.length - a.length);
};
