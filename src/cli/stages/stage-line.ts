import { LANGUAGES, type Language } from "../../languages/codes.ts";
import { isDay } from "../options.ts";

/** What kind of name `stage nominative` is asked about. */
export const NAME_KINDS = ["person", "place", "any"] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** One line of standard input, read. */
export interface StageLine {
  readonly text: string;
  readonly html: string | null;
  readonly url: string | null;
  readonly language: Language | null;
  readonly published: string | null;
  readonly kind: NameKind;
}

/** The id of a line, whatever else is wrong with it. */
export const idOfLine = (value: unknown): string | number | null => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
};

const stringIn = (line: object, name: string): string | null => {
  const value: unknown = Object.getOwnPropertyDescriptor(line, name)?.value ?? null;
  if (value === null || typeof value === "string") return value;
  throw new Error(`${name} is ${JSON.stringify(value)}; expected a string`);
};

const oneOf = <Value extends string>(name: string, known: readonly Value[], value: string | null): Value | null => {
  const found = known.find((option) => option === value);
  if (value !== null && found === undefined) throw new Error(`${name} is "${value}"; known: ${known.join(", ")}`);
  return found ?? null;
};

/**
 * Reads a line.
 * Throws an error in words when something in it cannot be used.
 */
export const readStageLine = (value: unknown, needed: "text" | "html"): StageLine => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error('the line is no object; write {"id": 1, "text": "…"}');
  if (stringIn(value, needed) === null) throw new Error(`the line has no "${needed}"`);
  const published = stringIn(value, "published");
  if (published !== null && !isDay(published))
    throw new Error(`published is "${published}"; write a day of the calendar as 2024-05-13`);
  return {
    text: stringIn(value, "text") ?? "",
    html: stringIn(value, "html"),
    url: stringIn(value, "url"),
    language: oneOf("language", LANGUAGES, stringIn(value, "language")),
    published,
    kind: oneOf("kind", NAME_KINDS, stringIn(value, "kind")) ?? "any",
  };
};
