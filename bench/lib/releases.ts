import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** One of the bundled releases, with the family names that a variation may change. */
export interface Release {
  readonly name: string;
  readonly language: string;
  readonly extension: string;
  readonly content: string;
  readonly families: readonly string[];
}

interface Expected {
  readonly language: string;
  readonly people: readonly { readonly name: string }[];
}

const FOLDER = fileURLToPath(new URL("../../fixtures/releases/", import.meta.url));

const isEightBit = (content: string): boolean => content.includes("\ufffd");

const readRelease = (name: string): Release[] => {
  const folder = join(FOLDER, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}.`));
  if (!file) return [];
  const content = readFileSync(join(folder, file), "utf8");
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  const families = expected.people.map((person) => person.name.split(" ").at(-1) ?? "");
  return [{ name, language: expected.language, extension: extname(file), content, families }];
};

/** Reads the bundled releases that are in UTF-8, in order of their names. */
export const readReleases = (): Release[] =>
  readdirSync(FOLDER)
    .filter((name) => !name.includes("."))
    .sort()
    .flatMap(readRelease)
    .filter(({ content }) => !isEightBit(content));
