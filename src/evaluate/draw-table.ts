import type { DocumentScore } from "./document-score.ts";
import { type Ranked, rankConfusions, rankDocuments, rankRules } from "./rankings.ts";
import type { Summary } from "./summarise.ts";

const WORST = 5;

const drawRanking = (name: string, ranking: readonly Ranked[]): string[] =>
  ranking.length === 0
    ? []
    : ["", name, ...ranking.slice(0, WORST).map(({ name: item, count }) => `${String(count).padStart(4)}  ${item}`)];

/** Draws the scores as a plain table, then where the mistakes are. */
export const drawTable = ({ rows, spans, missing }: Summary, documents: readonly DocumentScore[]): string => {
  const head = `${"layer".padEnd(16)}${["P", "R", "F1"].map((name) => name.padStart(8)).join("")}${["right", "false", "missed"].map((name) => name.padStart(8)).join("")}`;
  const lines = [...rows].map(
    ([key, { precision, recall, f1, tp, fp, fn }]) =>
      `${key.padEnd(16)}${[precision, recall, f1].map((rate) => rate.toFixed(3).padStart(8)).join("")}${[tp, fp, fn].map((count) => String(count).padStart(8)).join("")}`,
  );
  return [
    head,
    ...lines,
    "",
    `${documents.length} documents; ${spans.total} quotations, ${spans.wrong} wrong; ${missing.length} records missing${missing.length > 0 ? ` (${missing.slice(0, WORST).join(", ")}${missing.length > WORST ? ", …" : ""})` : ""}`,
    ...drawRanking("Worst documents (mistakes in dates, people, cities, events)", rankDocuments(documents)),
    ...drawRanking("Mistakes by rule", rankRules(documents)),
    ...drawRanking("Event types taken for one another", rankConfusions(documents)),
  ].join("\n");
};

const SIGNS = { false: "+", missed: "-", wrong: "≠", trap: "TRAP" } as const;

/** Lists every mistake, layer by layer. */
export const listMistakes = (documents: readonly DocumentScore[]): string => {
  const layers = new Map<string, string[]>();
  for (const { id, mistakes } of documents)
    for (const { layer, kind, text, words } of mistakes) {
      const quote = layer === "events" ? ` “${(words[0] ?? "").slice(0, 60)}”` : "";
      layers.set(layer, [...(layers.get(layer) ?? []), `${id}: ${SIGNS[kind]} ${text}${quote}`]);
    }
  return [...layers].map(([layer, lines]) => `## ${layer}\n${lines.join("\n")}`).join("\n\n");
};
