/** Development only: runs the pipeline over files and writes unvalidated records, for scoring a layer before the CLI exists. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pipeline } from "../src/pipeline.ts";
import { isRejected } from "../src/stage.ts";

const [output = "/tmp/records", ...paths] = process.argv.slice(2);
const files = paths.flatMap((path) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
);
const MEDIA: Record<string, string> = { ".html": "text/html", ".md": "text/markdown", ".txt": "text/plain" };
mkdirSync(output, { recursive: true });
for (const file of files) {
  const bytes = readFileSync(file);
  const uri = `file:${basename(file)}`;
  const outcome = pipeline.run({
    uri,
    mediaType: MEDIA[extname(file)] ?? "text/plain",
    charsetHint: null,
    bytes,
    contentHash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    retrievedAt: null,
    publishedHint: null,
    languageHint: null,
    diagnostics: [],
  });
  if (isRejected(outcome)) {
    console.error(file, outcome.rejected);
    continue;
  }
  const { bytes: _bytes, content: _content, tokens: _tokens, textMap: _t, contentMap: _c, ...record } = outcome;
  writeFileSync(join(output, `${basename(file)}.json`), JSON.stringify({ source: { uri }, ...record }, null, 1));
}
