import { isRejected } from "../../src/stage.ts";
import { datePipeline } from "./date-pipeline.ts";
import { sourceOf } from "./source-of.ts";

const META = /<meta\b[^>]*(?:publish|modified|date)[^>]*>/gi;
const TIME = /<time\b[^>]*>[\s\S]*?<\/time>/gi;
const JSONLD_DATE = /"date(?:Published|Modified|Created)"\s*:\s*"[^"]*"\s*,?/g;
const ROUNDS = 8;

const withoutMarkup = (text: string): string => text.replace(META, "").replace(TIME, "").replace(JSONLD_DATE, "");

const statementsIn = (path: string, text: string): string[] => {
  const document = datePipeline.run(sourceOf(path, new TextEncoder().encode(text)));
  if (isRejected(document)) return [];
  const mentions = document.dates.filter(({ role }) => role === "publication").flatMap((date) => date.mentions);
  const stated = document.published ? [document.published.raw, document.published.edtf] : [];
  return [...mentions.map((mention) => mention.text), ...stated].filter((statement) => statement.length > 4);
};

/** Non-breaking spaces and entities write the same statement in other letters. */
const spellings = (statement: string): string[] => [
  statement,
  statement.replaceAll(" ", "\u00a0"),
  statement.replaceAll(" ", "&nbsp;"),
  statement.replaceAll("\u00a0", "&nbsp;"),
];

/** Takes every statement of its publication date out of a document's source: metadata, time elements, date lines. */
export const withoutPublication = (path: string, text: string): string => {
  let left = withoutMarkup(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    const statements = statementsIn(path, left);
    const next = statements.flatMap(spellings).reduce((rest, statement) => rest.replaceAll(statement, ""), left);
    if (next === left) return left;
    left = next;
  }
  return left;
};
