/** A line of a test page: its words and where they stand. Units: points. */
export interface TestLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Letters beyond ASCII that the test font knows, by their glyph names. */
const GLYPHS: Readonly<Record<string, string>> = {
  ą: "aogonek",
  ć: "cacute",
  ę: "eogonek",
  ł: "lslash",
  ń: "nacute",
  ó: "oacute",
  ś: "sacute",
  ź: "zacute",
  ż: "zdotaccent",
  ė: "edotaccent",
  š: "scaron",
  ž: "zcaron",
  ū: "umacron",
  "–": "endash",
};
const CODES = new Map(Object.keys(GLYPHS).map((char, index) => [char, 128 + index]));

const encode = (text: string): string =>
  [...text]
    .map((char) => {
      const code = CODES.get(char);
      return code === undefined ? char.replace(/[()\\]/g, "\\$&") : `\\${code.toString(8)}`;
    })
    .join("");

/** Writes a PDF with a text layer, as plain as the format allows: one font, one content stream a page. */
export const makePdf = (pages: readonly (readonly TestLine[])[]): Uint8Array => {
  const differences = Object.values(GLYPHS)
    .map((name) => `/${name}`)
    .join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 ${differences}] >> >>`,
    ...pages.flatMap((lines, index) => {
      const stream = lines
        .map(({ text, x, y, size }) => `BT /F1 ${size} Tf ${x} ${y} Td (${encode(text)}) Tj ET`)
        .join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, "latin1");
};
