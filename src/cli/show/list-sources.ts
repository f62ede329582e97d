import type { RecordDocument } from "../../document.ts";
import { toOrigin } from "../../engine/source-map.ts";
import type { Colours } from "../colours.ts";
import { highlightsOf } from "./highlight.ts";

interface Place {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
}

/** The starts of all lines. */
const lineStarts = (content: string): number[] => {
  const starts = [0];
  for (let at = content.indexOf("\n"); at !== -1; at = content.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};

const placeOf = (offset: number, { textMap, contentMap }: RecordDocument, starts: readonly number[]): Place => {
  const at = toOrigin(textMap, offset);
  const line = starts.findLastIndex((start) => start <= at);
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1, byte: toOrigin(contentMap, at) };
};

/** Lists where every mention stands in the original file: line and column (from 1), byte (from 0). */
export const listSources = (document: RecordDocument, colours: Colours): string => {
  const starts = lineStarts(document.content);
  const rows = highlightsOf(document.record).map(({ id, start, end }) => {
    const { line, column, byte } = placeOf(start, document, starts);
    return `  ${colours.bold(id)}  ${line}:${column}  byte ${byte}  ${JSON.stringify(document.text.slice(start, end))}`;
  });
  return [colours.bold(`${document.uri} (line:column)`), ...rows].join("\n");
};
