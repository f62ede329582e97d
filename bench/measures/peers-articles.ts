/** Web pages side by side with Mozilla Readability: from HTML to the article's text. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { extractArticle } from "../../src/article/extract-article.ts";
import { runNode } from "../lib/child.ts";
import { makeDocuments } from "../lib/documents.ts";
import { report, row } from "../lib/row.ts";
import { sideBySide } from "../lib/side-by-side.ts";
import { spreadOf } from "../lib/statistics.ts";

const REAL = new URL("../../../shared/benchmarks/article/html/", import.meta.url);
const CLI = fileURLToPath(new URL("../../bin/kronika.js", import.meta.url));
const ROUNDS = 7;
const WARM_UP = 2;

const realPages = (): string[] =>
  readdirSync(REAL).map((name) => gunzipSync(readFileSync(new URL(name, REAL))).toString("utf8"));

const real = existsSync(REAL);
const pages = real ? realPages() : [];
const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  real
    ? pages.filter((_page, index) => index % ROUNDS === round)
    : makeDocuments(40, round + 1, { extension: ".html" }).map(({ content }) => content),
);

const samples = sideBySide(
  [
    { name: "Kronika", run: (list: readonly string[]) => list.forEach((html) => void extractArticle({ html })) },
    {
      name: "Readability + linkedom",
      // A page that it cannot read costs it nothing here.
      run: (list: readonly string[]) =>
        list.forEach((html) => {
          try {
            new Readability(parseHTML(html).document as unknown as Document).parse();
          } catch {
            return;
          }
        }),
    },
  ],
  rounds,
  WARM_UP,
);

const TABLE = `Article text from ${real ? `${pages.length} real pages` : "generated pages"}`;
const megabytes = rounds.slice(WARM_UP).map((list) => list.reduce((sum, html) => sum + html.length, 0) / 1e6);
const rowOf = (name: string) => {
  const seconds = samples.get(name) ?? [];
  const ratios = seconds.map((value, round) => value / (samples.get("Kronika")?.[round] ?? value));
  return {
    ...row(
      TABLE,
      name,
      "MB/s",
      seconds.map((value, round) => (megabytes[round] ?? 0) / value),
    ),
    ratio: spreadOf(ratios).median,
  };
};

/** Peak memory of the command, which is fed one page after the other; pages that the measure holds count nowhere. */
const lines = rounds.flat().map((html, id) => JSON.stringify({ id: String(id), html }));
const { megabytes: peak } = runNode([CLI, "stage", "article"], `${lines.join("\n")}\n`);
const memory = row(TABLE, "peak memory of `kronika stage article`", "MiB", [peak]);

report([rowOf("Kronika"), rowOf("Readability + linkedom"), memory]);
