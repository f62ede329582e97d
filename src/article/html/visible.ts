import type { HtmlNode } from "./tree.ts";

/** Tells whether an element's own attributes hide it from the reader. */
export const isHidden = ({ attributes }: HtmlNode): boolean => {
  if (attributes.hidden !== undefined) return true;
  const style = attributes.style;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
};
