/**
 * Scores `nominative` on tables of names: `npx tsx test/quality/names.ts <folder> [-v]`.
 * Shape of a table: form, lemma, features, frequency, separated by tabs; the file's name begins with the language.
 * Weighted by frequency; single words are of any kind, several words are persons; Lithuanian is compared without case.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isLanguage, scoreNames } from "./score-names.ts";

const [folder = "", flag] = process.argv.slice(2);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".tsv"))) {
  const language = file.slice(0, 2);
  if (!isLanguage(language)) continue;
  const { all, inflected, same, errors } = scoreNames(readFileSync(join(folder, file), "utf8"), language);
  console.log(
    `${file}: all ${all.share.toFixed(4)} (n ${all.count}), inflected ${inflected.share.toFixed(4)} (${inflected.count}), nominatives ${same.share.toFixed(4)} (${same.count})`,
  );
  if (flag === "-v") console.log(errors.join("\n"));
}
