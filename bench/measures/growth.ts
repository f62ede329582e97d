/** Time per KB against the size of one document: ordinary text and text made to be slow. */
import { makeDocuments } from "../lib/documents.ts";
import { openKronika } from "../lib/kronika.ts";
import { type Row, report, row } from "../lib/row.ts";

const TABLE = "Growth: one document, time per KB";
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

const ordinary = makeDocuments(400, 3, { extension: ".txt", language: "pl" })
  .map(({ content }) => content)
  .join("\n\n");
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const hard: Readonly<Record<string, (size: number) => string>> = {
  "ordinary text": (size) => (ordinary.length < size ? fill(ordinary, size) : ordinary.slice(0, size)),
  "one word without a space": (size) => `Rada miasta ${fill("konstantynopolitanczykowianeczka", size)}`,
  "names only": (size) => `W spotkaniu wzięli udział: ${fill("Jan Nowak, Anna Kowalska, Piotr Zieliński, ", size)}`,
  "dates only": (size) => `Rada miasta obradowała ${fill("5 maja 2020 r., 12–14 czerwca 2021 r., ", size)}`,
  "nested brackets and quotes": (size) => `Rada miasta podjęła uchwałę ${fill("(„(«[", size)}`,
  digits: (size) => `Rada miasta podjęła uchwałę ${fill("1 2 3 2015 11 ", size)}`,
};

const extractAll = await openKronika();
const warm = makeDocuments(60, 1);
await extractAll(warm);
const rows: Row[] = [];
for (const [what, make] of Object.entries(hard)) {
  for (const size of SIZES) {
    const content = make(size);
    const runs = size >= 1_000_000 ? 2 : 5;
    const samples: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await extractAll([
        {
          name: `${what}.txt`,
          language: "pl",
          mediaType: "text/plain",
          content,
          bytes: new TextEncoder().encode(content),
        },
      ]);
      samples.push(((performance.now() - start) * 1000) / (size / 1000));
    }
    rows.push(row(TABLE, `${what}, ${size / 1000} KB`, "µs/KB", samples));
  }
}
report(rows);
