/** What one paragraph may hold before the text is read as plain text: inline parsing of broken links is quadratic. */
const LONGEST_PARAGRAPH = 20_000;
const MOST_BRACKETS = 400;

/** Tells whether a text has a paragraph that would take the Markdown parser long. */
export const isTooWild = (content: string): boolean => {
  let start = 0;
  while (start < content.length) {
    const gap = content.indexOf("\n\n", start);
    const end = gap === -1 ? content.length : gap;
    if (end - start > LONGEST_PARAGRAPH) return true;
    if (end - start > MOST_BRACKETS && countBrackets(content, start, end) > MOST_BRACKETS) return true;
    start = end + 2;
  }
  return false;
};

const countBrackets = (content: string, start: number, end: number): number => {
  let count = 0;
  for (let at = content.indexOf("[", start); at !== -1 && at < end; at = content.indexOf("[", at + 1)) count++;
  return count;
};
