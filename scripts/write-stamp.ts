/** Part of the build: writes `dist/stamp.json`, the version and rules hash that records carry. */
import { writeFileSync } from "node:fs";
import { computeStamp } from "../src/records/compute-stamp.ts";

const root = new URL("../", import.meta.url);
writeFileSync(new URL("dist/stamp.json", root), `${JSON.stringify(computeStamp(root), null, 2)}\n`);
