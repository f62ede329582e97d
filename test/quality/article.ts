/**
 * Development: runs the article reader over a folder of pages (`<id>.html.gz`) and writes {"<id>": text} for scoring.
 * Usage: npx tsx test/quality/article.ts PAGES_FOLDER GROUND_TRUTH.json OUTPUT.json
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeBytes } from "../../src/article/charset/decode-bytes.ts";
import { detectCharset } from "../../src/article/charset/detect-charset.ts";
import { extractArticle } from "../../src/article/extract-article.ts";

const [folder = "", truth = "", output = ""] = process.argv.slice(2);
// The benchmark's own file: {"<id>": {url}}.
const pages = JSON.parse(readFileSync(truth, "utf8")) as Record<string, { url?: string }>;
const texts: Record<string, string> = {};
let bytes = 0;
let milliseconds = 0;
for (const name of readdirSync(folder).sort()) {
  const id = name.replace(/\.html(?:\.gz)?$/, "");
  const raw = readFileSync(join(folder, name));
  const page = name.endsWith(".gz") ? gunzipSync(raw) : raw;
  const html = decodeBytes(page, detectCharset(page, null).charset);
  const url = pages[id]?.url;
  const begin = performance.now();
  const article = extractArticle(url === undefined ? { html } : { html, url });
  milliseconds += performance.now() - begin;
  bytes += page.length;
  texts[id] = article.text;
}
writeFileSync(output, JSON.stringify(texts));
const seconds = milliseconds / 1000;
console.log(
  `${Object.keys(texts).length} pages, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(2)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
);
