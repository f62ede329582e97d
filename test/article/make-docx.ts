import { crc32, deflateRawSync } from "node:zlib";

/** A file inside a test archive; `claimed` is the unpacked size that the directory states, if it lies. */
export interface TestEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly claimed?: number;
  readonly flags?: number;
}

const header = (entry: TestEntry, packed: Uint8Array, offset: number | null): Buffer => {
  const name = Buffer.from(entry.name);
  const isCentral = offset !== null;
  const buffer = Buffer.alloc(isCentral ? 46 : 30);
  const base = isCentral ? 2 : 0;
  buffer.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  buffer.writeUInt16LE(20, 4 + (isCentral ? 2 : 0));
  buffer.writeUInt16LE(entry.flags ?? 0, 6 + base);
  buffer.writeUInt16LE(8, 8 + base);
  buffer.writeUInt32LE(crc32(entry.content), 14 + base);
  buffer.writeUInt32LE(packed.length, 18 + base);
  buffer.writeUInt32LE(entry.claimed ?? entry.content.length, 22 + base);
  buffer.writeUInt16LE(name.length, 26 + base);
  if (isCentral) buffer.writeUInt32LE(offset, 42);
  return Buffer.concat([buffer, name]);
};

/** Packs a ZIP archive. */
export const makeZip = (entries: readonly TestEntry[]): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.content);
    const local = Buffer.concat([header(entry, packed, null), packed]);
    directory.push(header(entry, packed, offset));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
};

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Writes a Word document of plain paragraphs; `*` before a paragraph makes it a heading. */
export const makeDocx = (paragraphs: readonly string[]): Uint8Array => {
  const body = paragraphs
    .map((text) =>
      text.startsWith("*")
        ? `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text.slice(1)}</w:t></w:r></w:p>`
        : `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
    )
    .join("");
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return makeZip([
    { name: "[Content_Types].xml", content: Buffer.from(TYPES) },
    { name: "_rels/.rels", content: Buffer.from(RELATIONS) },
    { name: "word/document.xml", content: Buffer.from(document) },
  ]);
};
