import type { Span } from "../../engine/span.ts";
import type { KronikaRecord } from "../../records/schema.ts";
import type { Colours } from "../colours.ts";

/** A mention with the entry that it belongs to. */
export interface Highlight extends Span {
  readonly id: string;
}

/** Every mention of an entry, in text order, the longer first where two begin together. */
export const highlightsOf = ({ dates, people, cities, organisations }: KronikaRecord): Highlight[] =>
  [...dates, ...people, ...cities, ...organisations]
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** A layer is told by the first letter of its ids. */
export const paint = (id: string, text: string, colours: Colours): string => {
  if (id.startsWith("d")) return colours.green(text);
  if (id.startsWith("p")) return colours.cyan(text);
  return id.startsWith("c") ? colours.yellow(text) : colours.magenta(text);
};

/** A stretch of the text with its mentions marked: coloured on a terminal, in brackets elsewhere; the id follows either way. */
export const highlight = (text: string, span: Span, marks: readonly Highlight[], colours: Colours): string => {
  let at = span.start;
  let out = "";
  for (const { id, start, end } of marks) {
    if (start < at || end > span.end) continue;
    const words = text.slice(start, end);
    out += text.slice(at, start);
    out += colours.isColorSupported
      ? `${paint(id, colours.underline(words), colours)}${colours.dim(id)}`
      : `⟦${words}⟧${id}`;
    at = end;
  }
  return out + text.slice(at, span.end);
};
