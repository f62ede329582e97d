const LABELS: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  unicode11utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  windows1250: "windows-1250",
  cp1250: "windows-1250",
  xcp1250: "windows-1250",
  windows1251: "windows-1251",
  cp1251: "windows-1251",
  windows1252: "windows-1252",
  cp1252: "windows-1252",
  windows1257: "windows-1257",
  cp1257: "windows-1257",
  iso88591: "windows-1252", // browsers read it so, and pages mean it so
  latin1: "windows-1252",
  usascii: "windows-1252",
  ascii: "windows-1252",
  iso88592: "iso-8859-2",
  latin2: "iso-8859-2",
  iso88594: "iso-8859-4",
  latin4: "iso-8859-4",
  iso88595: "iso-8859-5",
  iso885913: "iso-8859-13",
  latin7: "iso-8859-13",
  iso885915: "iso-8859-15",
  iso885916: "iso-8859-16",
  koi8r: "koi8-r",
  koi8u: "koi8-u",
  gb2312: "gb18030",
  gbk: "gb18030",
  gb18030: "gb18030",
  big5: "big5",
  shiftjis: "shift_jis",
  sjis: "shift_jis",
  eucjp: "euc-jp",
  euckr: "euc-kr",
  ksc56011987: "euc-kr",
  windows949: "euc-kr",
};

/**
 * Reads a charset's label as headers and pages write it; null for none or one that we do not know.
 * Source: the labels of the WHATWG encoding standard that European pages use, and the common East Asian ones.
 */
export const canonicalCharset = (label: string | null | undefined): string | null =>
  LABELS[(label ?? "").toLowerCase().replace(/[^a-z0-9]/g, "")] ?? null;
