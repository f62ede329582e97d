import { parentPort, workerData } from "node:worker_threads";
import type { BinaryFormat } from "./converted-text.ts";

/** What `run-guarded.ts`, the only starter of this file, sends. */
interface Task {
  readonly format: BinaryFormat;
  readonly bytes: Uint8Array;
}

const { format, bytes } = workerData as Task;

const readers = {
  pdf: async () => (await import("./read-pdf.ts")).readPdf,
  odt: async () => (await import("./read-odt.ts")).readOdt,
  docx: async () => (await import("./read-docx.ts")).readDocx,
} satisfies Record<BinaryFormat, unknown>;

const read = await readers[format]();
parentPort?.postMessage(await read(bytes));
