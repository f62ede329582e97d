/** Compiles the dictionaries and what is learnt from them into `dist/lexicon/`; `npm run build` calls it after the compiler. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LANGUAGES } from "../src/languages/codes.ts";
import { encodeParts } from "../src/lexicon/lexicon-file.ts";
import { buildLexiconParts } from "../src/lexicon/lexicon-parts.ts";

const target = new URL("../dist/lexicon/", import.meta.url);
const require = createRequire(import.meta.url);

const licence = (language: string): string => {
  const folder = dirname(require.resolve(`dictionary-${language}`));
  return `dictionary-${language} (in ${language}.bin)\n\n${readFileSync(join(folder, "license"), "utf8").trim()}\n`;
};

for (const language of LANGUAGES) {
  const file = encodeParts(buildLexiconParts(language));
  writeFileSync(new URL(`${language}.bin`, target), file);
  console.log(`lexicon ${language}: ${(file.length / 1e6).toFixed(1)} MB`);
}
const head =
  "The .bin files in this folder are compiled from the dictionaries below; their notices follow unchanged.\n";
writeFileSync(new URL("NOTICE", target), [head, ...LANGUAGES.map(licence)].join(`\n${"=".repeat(80)}\n\n`));
