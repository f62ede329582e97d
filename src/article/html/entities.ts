/**
 * Named character references that European pages use.
 * Source: the HTML standard's list, the letters and signs of European languages.
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  sect: "§",
  deg: "°",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  times: "×",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  oacute: "ó",
  Oacute: "Ó",
  aacute: "á",
  eacute: "é",
  Eacute: "É",
  iacute: "í",
  uacute: "ú",
  egrave: "è",
  agrave: "à",
  ecirc: "ê",
  ccedil: "ç",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  aring: "å",
  oslash: "ø",
  scaron: "š",
  Scaron: "Š",
};

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));?$/;

/** Decodes one character reference ("&oacute;", "&#322;"); undefined for one that we do not know. */
export const decodeEntity = (reference: string): string | undefined => {
  const match = REFERENCE.exec(reference);
  if (!match) return undefined;
  const [, decimal, hex, name] = match;
  if (name !== undefined) return NAMED[name];
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
};
