/** Development only: writes records of the dates alone for scoring; `--without-publication` removes what states the publication. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isRejected } from "../../src/stage.ts";
import { datePipeline } from "./date-pipeline.ts";
import { sourceOf } from "./source-of.ts";
import { withoutPublication } from "./without-publication.ts";

const bare = process.argv.includes("--without-publication");
const [output = "/tmp/records", ...paths] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
mkdirSync(output, { recursive: true });
const files = paths.flatMap((path) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
);
for (const file of files) {
  const bytes = readFileSync(file);
  const document = datePipeline.run(
    sourceOf(file, bare ? new TextEncoder().encode(withoutPublication(file, bytes.toString("utf8"))) : bytes),
  );
  if (isRejected(document)) continue;
  const { text, title, language, published, credits, dates, diagnostics } = document;
  const record = { source: { uri: document.uri }, title, language, published, credits, text, dates, diagnostics };
  writeFileSync(join(output, `${basename(file)}.json`), JSON.stringify(record, null, 1));
}
