import type { DocumentScore, Mistake } from "./document-score.ts";
import { type Ranked, rankConfusions, rankDocuments, rankRules } from "./rankings.ts";
import type { Summary } from "./summarise.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse}td,th{padding:.15rem .6rem;text-align:right;border-bottom:1px solid #ddd}td:first-child,th:first-child{text-align:left}
pre{white-space:pre-wrap;font:inherit;background:#fafafa;padding:1rem;border:1px solid #ddd}
.false,.trap,.wrong{background:#fdd}.missed{background:#ddf}li b{font-weight:600}`;

const drawRows = ({ rows }: Summary): string => {
  const cells = [...rows].map(
    ([key, { precision, recall, f1, tp, fp, fn }]) =>
      `<tr><td>${escapeHtml(key)}</td>${[precision, recall, f1].map((rate) => `<td>${rate.toFixed(3)}</td>`).join("")}${[tp, fp, fn].map((count) => `<td>${count}</td>`).join("")}</tr>`,
  );
  return `<table><tr><th>layer</th><th>precision</th><th>recall</th><th>F1</th><th>right</th><th>false</th><th>missed</th></tr>${cells.join("")}</table>`;
};

const drawRanking = (name: string, ranking: readonly Ranked[]): string =>
  ranking.length === 0
    ? ""
    : `<h2>${escapeHtml(name)}</h2><ol>${ranking
        .slice(0, 15)
        .map(({ name: item, count }) => `<li>${escapeHtml(item)} — ${count}</li>`)
        .join("")}</ol>`;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly mistake: Mistake;
}

/** Every place in the text of the words that a mistake is about; the first mark of a place stays. */
const marksIn = (text: string, mistakes: readonly Mistake[]): Mark[] => {
  const marks = mistakes.flatMap((mistake) =>
    mistake.words.flatMap((words) => {
      const start = words.length > 1 ? text.indexOf(words) : -1;
      return start === -1 ? [] : [{ start, end: start + words.length, mistake }];
    }),
  );
  let last = 0;
  return marks
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
};

const drawText = ({ text, mistakes }: DocumentScore): string => {
  let [at, out] = [0, ""];
  for (const { start, end, mistake } of marksIn(text, mistakes)) {
    const title = escapeHtml(`${mistake.layer}: ${mistake.kind} ${mistake.text}`);
    out += `${escapeHtml(text.slice(at, start))}<mark class="${mistake.kind}" title="${title}">${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return out + escapeHtml(text.slice(at));
};

const drawMistake = ({ layer, kind, text, rule }: Mistake): string =>
  `<li><b>${layer}</b> <span class="${kind}">${kind}</span> ${escapeHtml(text)}${rule ? ` <small>${escapeHtml(rule)}</small>` : ""}</li>`;

const drawDocument = (document: DocumentScore): string =>
  `<details${document.mistakes.length > 0 ? " open" : ""}><summary>${escapeHtml(document.id)} (${document.language}): ${document.mistakes.length}</summary><ul>${document.mistakes.map(drawMistake).join("")}</ul><pre>${drawText(document)}</pre></details>`;

/** Draws an evaluation as one HTML page: scores, rankings, and every document with its mistakes marked in the text. */
export const drawHtml = (summary: Summary, documents: readonly DocumentScore[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Kronika: evaluation</title><style>${STYLE}</style>
<h1>Evaluation of ${documents.length} documents</h1>
<p><mark class="false">red</mark> was found and is not there, <mark class="missed">blue</mark> is there and was not found. Hover for the reason.</p>
${drawRows(summary)}
<p>${summary.spans.total} quotations, ${summary.spans.wrong} wrong; ${summary.missing.length} records missing.</p>
${drawRanking("Worst documents", rankDocuments(documents))}
${drawRanking("Mistakes by rule", rankRules(documents))}
${drawRanking("Event types taken for one another", rankConfusions(documents))}
<h2>Documents</h2>
${documents.map(drawDocument).join("\n")}
</html>
`;
