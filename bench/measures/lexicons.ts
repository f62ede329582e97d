/** What the open dictionaries cost: resident memory and time, one language after the other, then all three and the gazetteer. */
import { fileURLToPath } from "node:url";
import { probe } from "../lib/child.ts";
import { type Row, report, row } from "../lib/row.ts";

const RUNS = 3;
const TABLE = "Open lexicons, compiled, a new process each";
const PROBE = fileURLToPath(new URL("../lib/open-lexicons.ts", import.meta.url));

const measure = (what: string, languages: readonly string[]): Row[] => {
  const costs = Array.from({ length: RUNS }, () => probe([PROBE, ...languages]));
  return [
    row(
      TABLE,
      `${what}, memory`,
      "MB",
      costs.map(({ megabytes = 0 }) => megabytes),
    ),
    row(
      TABLE,
      `${what}, time`,
      "ms",
      costs.map(({ milliseconds = 0 }) => milliseconds),
    ),
  ];
};

report([
  ...["pl", "en", "lt"].flatMap((language) => measure(language, [language])),
  ...measure("all three", ["pl", "en", "lt"]),
]);
