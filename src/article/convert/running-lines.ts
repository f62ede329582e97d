import type { PdfLine } from "./pdf-lines.ts";

/** How many lines at the top and at the bottom of a page may be a running head or foot. */
const EDGE = 3;
const PAGE_NUMBER = /^(?:\p{L}+\.?\s+)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:\/|z|of|iš|von)\s*\d{1,4})?$/u;

const keyOf = (line: PdfLine): string => `${line.text.replace(/\d+/g, "#").toLowerCase()}`;

const edges = (page: readonly PdfLine[]): readonly PdfLine[] => {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return sorted.length <= EDGE * 2 ? sorted : [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)];
};

/** Takes page numbers out, and lines that come back at the edge of most pages. */
export const withoutRunningLines = (pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] => {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((page) => {
    const atEdge = new Set(edges(page));
    const outermost = new Set(
      [...page].sort((a, b) => b.y - a.y).filter((_, index, all) => index === 0 || index === all.length - 1),
    );
    return page.filter((line) => {
      if (outermost.has(line) && PAGE_NUMBER.test(line.text)) return false;
      return !(atEdge.has(line) && (counts.get(keyOf(line)) ?? 0) >= often);
    });
  });
};
