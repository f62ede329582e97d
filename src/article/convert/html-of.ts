/** A block that goes into the page that a PDF becomes. */
export interface PageBlock {
  readonly tag: "h1" | "h2" | "p" | "li";
  readonly text: string;
}

const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Writes blocks as a page of their own, which the page reader then reads as any other. */
export const htmlOf = (blocks: readonly PageBlock[]): string =>
  `<html><body><article>\n${blocks.map(({ tag, text }) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("\n")}\n</article></body></html>`;
