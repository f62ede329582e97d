import type { Piece } from "../draft.ts";

const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/**
 * The pieces of a text node: one where the source reads like the text, else one for each stretch between character
 * references, so that every word leads back to its place in the source.
 */
export const textPieces = (content: string, text: string, start: number): Piece[] => {
  if (content.startsWith(text, start)) return [{ text, origin: start }];
  const pieces: Piece[] = [];
  let source = start;
  let from = 0;
  let origin = start;
  let at = 0;
  while (at < text.length && source < content.length) {
    if (content[source] !== "&" || isLiteral(content, source, text, at)) {
      at++;
      source++;
      continue;
    }
    REFERENCE.lastIndex = source;
    const length = REFERENCE.exec(content)?.[0].length ?? 1;
    if (at > from) pieces.push({ text: text.slice(from, at), origin });
    const size = isHighSurrogate(text, at) ? 2 : 1;
    pieces.push({ text: text.slice(at, at + size), origin: source });
    at += size;
    source += length;
    from = at;
    origin = source;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), origin });
  return pieces;
};

/** An ampersand that the parser left alone. */
const isLiteral = (content: string, source: number, text: string, at: number): boolean =>
  text[at] === "&" && !/^&(?:amp|#38|#x26)\b/i.test(content.slice(source, source + 6));

const isHighSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
};
