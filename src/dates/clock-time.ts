import { findPhraseAt } from "../engine/phrase-index.ts";
import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import { mapWritten } from "./expression-parts.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

/** Words right after an hour: "17 val.", "5 p.m.", "18 h"; the second half of the day adds twelve hours. */
const HOUR_WORDS: ReadonlyMap<string, "day" | "am" | "pm"> = new Map([
  ["val", "day"],
  ["h", "day"],
  ["am", "am"],
  ["a", "am"],
  ["pm", "pm"],
  ["p", "pm"],
]);

interface Hour {
  readonly hour: number;
  readonly minute: number;
}

const readNumber = (token: Token | undefined, limit: number): number | undefined => {
  const value = token?.kind === "number" && token.text.length <= 2 ? Number(token.text) : Number.NaN;
  return value >= 0 && value <= limit ? value : undefined;
};

/** Reads "17:30", "17.30", "17 val.", "5 p.m." at a token; a bare hour only after a mark that announces one. */
const readHour = (tokens: readonly Token[], at: number, announced: boolean): Hour | undefined => {
  const hour = readNumber(tokens[at], 24);
  if (hour === undefined) return undefined;
  const separator = tokens[at + 1]?.spaced === false ? tokens[at + 1]?.text : undefined;
  const next = tokens[at + 2];
  const minute = separator === ":" || separator === "." ? readNumber(next?.spaced ? undefined : next, 59) : undefined;
  const after = tokens[minute === undefined ? at + 1 : at + 3];
  const word = after?.opensBlock ? undefined : HOUR_WORDS.get(after?.lower ?? "");
  if (minute === undefined ? !announced && word === undefined : separator === "." && !announced && word === undefined)
    return undefined;
  return { hour: word === "pm" && hour < 12 ? hour + 12 : hour, minute: minute ?? 0 };
};

/** A mark that names the hour ("godz."), not only a small word that may stand before anything ("o", "at", a comma). */
const announces = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ text, lower }) => text.length > 1 || lower === "o");

/** Gives a date the clock time that stands right after it; the words of the time stay out of the mention. */
export const withClockTime = (annotation: DateAnnotation, tokens: readonly Token[]): DateAnnotation => {
  if (annotation.value.type !== "written" || annotation.value.date.day === undefined) return annotation;
  const { end } = annotation.tokens;
  if (tokens[end]?.opensBlock !== false) return annotation;
  const mark = findPhraseAt(packOf(annotation.language).hourMarks, tokens, end);
  const found = readHour(tokens, mark?.end ?? end, mark !== undefined && announces(tokens, mark.start, mark.end));
  if (!found) return annotation;
  const time = `${pad(found.hour)}:${pad(found.minute)}`;
  return { ...annotation, value: mapWritten(annotation.value, (date) => ({ ...date, time })) };
};
