/** How one group of letters is heard: where it stands, what must follow, and the letters that may be written for it. */
interface SoundRow {
  readonly letters: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** One of these letters follows; empty when anything may. */
  readonly before: string;
  readonly heard: readonly string[];
}

/** Rows by their first letter, the longer and narrower ones first. */
export type SoundTable = ReadonlyMap<string, readonly SoundRow[]>;

const ROW = /^(\^?)([^(^$]+)(?:\(([^)]+)\))?(\$?)$/;

const readRow = (pattern: string, heard: string): SoundRow => {
  const [, opens, letters = "", before = "", closes] = ROW.exec(pattern) ?? [];
  if (letters === "") throw new Error(`"${pattern}" is no pattern of letters`);
  return { letters, before, opens: opens === "^", closes: closes === "$", heard: heard.split("|") };
};

/** Narrower rows are asked first: longer ones, then those that name where they stand or what follows. */
const narrowness = ({ letters, opens, closes, before }: SoundRow): number =>
  letters.length * 4 + (opens || closes ? 2 : 0) + (before === "" ? 0 : 1);

/**
 * Reads a table of spellings and sounds.
 * Shape: one row a line, "spelling sound" with blanks between rows of one line after ";": `sch š; ^st št|st; c(ei) č; e$ -`;
 * "^" and "$" stand for the ends of a word, letters in brackets must follow, "|" parts what may be written, "-" is nothing.
 * Throws: when a row cannot be read.
 */
export const soundTable = (rows: string): SoundTable => {
  const table = new Map<string, SoundRow[]>();
  for (const row of rows.split(/[;\n]/)) {
    const [pattern, heard] = row.trim().split(/\s+/);
    if (!pattern || heard === undefined) continue;
    const read = readRow(pattern, heard.replaceAll("-", ""));
    const first = read.letters.charAt(0);
    table.set(
      first,
      [...(table.get(first) ?? []), read].sort((a, b) => narrowness(b) - narrowness(a)),
    );
  }
  return table;
};

const fits = ({ letters, opens, closes, before }: SoundRow, word: string, at: number): boolean => {
  if (!word.startsWith(letters, at) || (opens && at > 0)) return false;
  const end = at + letters.length;
  if (closes && end < word.length) return false;
  return before === "" || (end < word.length && before.includes(word.charAt(end)));
};

/** Spellings of one word stay few, however many of its letters may be written in two ways. */
const MOST_SPELLINGS = 8;

/** The ways in which a word of another language (lower case) may be written by its sound, the likeliest first. */
export const soundsOf = (word: string, table: SoundTable): readonly string[] => {
  let written: readonly string[] = [""];
  for (let at = 0; at < word.length; ) {
    const row = table.get(word.charAt(at))?.find((one) => fits(one, word, at));
    const heard = row?.heard ?? [word.charAt(at)];
    written = heard.flatMap((letters) => written.map((text) => text + letters)).slice(0, MOST_SPELLINGS);
    at += row?.letters.length ?? 1;
  }
  return written;
};
