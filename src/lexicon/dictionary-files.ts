import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Language } from "../languages/codes.ts";

/** The two files of a Hunspell dictionary as text. */
export interface DictionaryFiles {
  readonly affixes: string;
  readonly words: string;
}

const require = createRequire(import.meta.url);

/** Reads the files of the dictionary package of a language; the package's own entry point reads asynchronously, so it is passed by. */
export const readDictionaryFiles = (language: Language): DictionaryFiles => {
  const folder = dirname(require.resolve(`dictionary-${language}`));
  return {
    affixes: readFileSync(join(folder, "index.aff"), "utf8"),
    words: readFileSync(join(folder, "index.dic"), "utf8"),
  };
};
