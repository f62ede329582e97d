/** Compiles the gazetteer into `dist/`, so that a run opens it in milliseconds; `npm run build` calls it after the compiler. */
import { writeFileSync } from "node:fs";
import { encodeGazetteer } from "../src/lexicon/cities/gazetteer-file.ts";
import { buildGazetteer } from "../src/lexicon/cities/open-gazetteer.ts";

const target = new URL("../dist/lexicon/cities/gazetteer.bin", import.meta.url);
const file = encodeGazetteer(buildGazetteer());
writeFileSync(target, file);
console.log(`gazetteer: ${(file.length / 1e6).toFixed(1)} MB`);
