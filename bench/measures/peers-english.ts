/** English text side by side with the libraries people use today, in one process, in turn. */
import * as chrono from "chrono-node";
import compromise from "compromise";
import compromiseDates from "compromise-dates";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { isRejected } from "../../src/stage.ts";
import { dates } from "../../src/stages/dates.ts";
import { events } from "../../src/stages/events.ts";
import { language } from "../../src/stages/language.ts";
import { names } from "../../src/stages/names.ts";
import { segment } from "../../src/stages/segment.ts";
import { documentOfText } from "../../src/text/document-of-text.ts";
import { makeDocuments } from "../lib/documents.ts";
import { type Row, report, row } from "../lib/row.ts";
import { sideBySide } from "../lib/side-by-side.ts";
import { spreadOf } from "../lib/statistics.ts";

const ROUNDS = 9;
const WARM_UP = 3;
const REFERENCE = new Date("2026-01-15T12:00:00Z");

const withDates = compromise.extend(compromiseDates);
const nlp = wink(model);

const segmented = (text: string) => {
  const spoken = language.run(documentOfText(text, { language: "en" }));
  if (isRejected(spoken)) throw new Error("an English text was taken for another language");
  const cut = segment.run(spoken);
  if (isRejected(cut)) throw new Error("a text could not be segmented");
  return cut;
};

const dated = (text: string) => {
  const found = dates.run(segmented(text));
  if (isRejected(found)) throw new Error("a text was rejected");
  return found;
};

const named = (text: string) => {
  const found = names.run(dated(text));
  if (isRejected(found)) throw new Error("a text was rejected");
  return found;
};

const each = (run: (text: string) => unknown) => (texts: readonly string[]) => {
  for (const text of texts) run(text);
};

const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  makeDocuments(20, round + 1, { language: "en", extension: ".txt" }).map(({ content }) => content),
);

const samples = sideBySide(
  [
    { name: "Kronika, dates", run: each(dated) },
    { name: "chrono-node, dates", run: each((text) => chrono.parse(text, REFERENCE)) },
    {
      name: "compromise-dates, dates",
      run: each((text) => (withDates(text) as unknown as { dates: () => { json: () => unknown } }).dates().json()),
    },
    { name: "Kronika, people and cities (and dates)", run: each(named) },
    {
      name: "compromise, people and places",
      run: each((text) => [compromise(text).people().json(), compromise(text).places().json()]),
    },
    { name: "wink-nlp, entities", run: each((text) => nlp.readDoc(text).entities().out()) },
    { name: "Kronika, everything", run: each((text) => events.run(named(text))) },
    {
      name: "compromise + compromise-dates",
      run: each((text) => {
        const document = withDates(text);
        return [
          document.people().json(),
          document.places().json(),
          (document as unknown as { dates: () => { json: () => unknown } }).dates().json(),
        ];
      }),
    },
  ],
  rounds,
  WARM_UP,
);

const TABLE = "English text, side by side";
const kilobytes = spreadOf(rounds.map((texts) => texts.join("").length / 1000)).median;
const medianOf = (name: string): number => spreadOf(samples.get(name) ?? []).median;
const speed = (name: string, against: string): Row => ({
  ...row(
    TABLE,
    name,
    "KB/s",
    (samples.get(name) ?? []).map((seconds) => kilobytes / seconds),
  ),
  ratio: medianOf(name) / medianOf(against),
});
report([
  speed("Kronika, dates", "Kronika, dates"),
  speed("chrono-node, dates", "Kronika, dates"),
  speed("compromise-dates, dates", "Kronika, dates"),
  speed("Kronika, people and cities (and dates)", "Kronika, people and cities (and dates)"),
  speed("compromise, people and places", "Kronika, people and cities (and dates)"),
  speed("wink-nlp, entities", "Kronika, people and cities (and dates)"),
  speed("Kronika, everything", "Kronika, everything"),
  speed("compromise + compromise-dates", "Kronika, everything"),
  { ...speed("chrono-node, dates", "Kronika, everything"), what: "chrono-node alone, against everything" },
]);
