import type { Furniture } from "../../document.ts";
import type { Colours } from "../colours.ts";

const LONGEST = 100;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** Lists what was left out around the article. */
export const listFurniture = (furniture: readonly Furniture[], colours: Colours): string => {
  if (furniture.length === 0) return "Nothing was left out.";
  const rows = furniture.map(
    ({ rule, reason, text }) => `  ${colours.bold(rule)}  ${reason}\n    ${colours.dim(short(text))}`,
  );
  return [colours.bold(`Left out (${furniture.length})`), ...rows].join("\n");
};
