/** Opens the lexicons named on the command line and one document in each; says what that took, as JSON. */
import { openPipeline } from "../../dist/index.js";
import { makeDocuments } from "./documents.ts";

const languages = process.argv.slice(2);
const documents = languages.flatMap((language) => makeDocuments(1, 1, { language, extension: ".txt" }));
const kronika = await openPipeline();
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
for (const { bytes, mediaType } of documents) await kronika.extract(bytes, { mediaType });
const milliseconds = performance.now() - start;
globalThis.gc?.();
console.log(JSON.stringify({ megabytes: (process.memoryUsage().rss - before) / 1e6, milliseconds }));
