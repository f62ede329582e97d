/** From `node` to the first record on disk: one release, a process of its own each time. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "../lib/child.ts";
import { makeDocuments } from "../lib/documents.ts";
import { type Row, report, row } from "../lib/row.ts";
import { writeDocuments } from "../lib/write-documents.ts";

const RUNS = 7;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TABLE = "Cold start: one release, a new process";

const measure = (what: string, root: string, language: string): Row[] => {
  const folder = writeDocuments(makeDocuments(1, 1, { language, extension: ".txt" }));
  const file = join(folder, readdirSync(folder)[0] ?? "");
  const costs = Array.from({ length: RUNS }, () =>
    runNode([join(root, "bin/kronika.js"), "extract", file, "--quiet", "--output", join(folder, "out")]),
  );
  rmSync(folder, { recursive: true });
  return [
    row(
      TABLE,
      `${what}, ${language}`,
      "s",
      costs.map(({ seconds }) => seconds),
    ),
    row(
      TABLE,
      `${what}, ${language}, peak memory`,
      "MB",
      costs.map(({ megabytes }) => megabytes),
    ),
  ];
};

/** A copy of the package whose compiled lexicon is missing; it is built in memory then. */
const withoutCompiledLexicon = (): string => {
  const copy = mkdtempSync(join(tmpdir(), "kronika-bare-"));
  for (const part of ["bin", "dist", "package.json", "schema"])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  for (const entry of readdirSync(join(copy, "dist"), { recursive: true, encoding: "utf8" }))
    if (entry.endsWith(".bin")) rmSync(join(copy, "dist", entry));
  return copy;
};

if (!existsSync(join(ROOT, "dist"))) throw new Error("dist/ is missing: run `npm run build` first");
const bare = withoutCompiledLexicon();
const floor = Array.from({ length: RUNS }, () => runNode(["-e", "0"]).seconds);
report([
  row(TABLE, "floor: node with an empty program", "s", floor),
  ...["pl", "en", "lt"].flatMap((language) => measure("compiled lexicon", ROOT, language)),
  ...["pl", "lt"].flatMap((language) => measure("without the compiled lexicon", bare, language)),
]);
rmSync(bare, { recursive: true });
