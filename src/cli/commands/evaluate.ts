import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Command } from "commander";
import type { z } from "zod";
import type { DocumentScore } from "../../evaluate/document-score.ts";
import { drawHtml } from "../../evaluate/draw-html.ts";
import { drawTable, listMistakes } from "../../evaluate/draw-table.ts";
import { findBelowFloor, floorsSchema } from "../../evaluate/floors.ts";
import { type Gold, goldSchema } from "../../evaluate/gold.ts";
import { type Prediction, predictionSchema } from "../../evaluate/prediction.ts";
import { rankConfusions, rankDocuments, rankRules } from "../../evaluate/rankings.ts";
import { scoreDocument } from "../../evaluate/score-document.ts";
import { type Summary, summarise, summaryToJson } from "../../evaluate/summarise.ts";
import { describeFault } from "../../read/describe-fault.ts";
import { writeWhole } from "../../stages/write.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { findRecords } from "../find-records.ts";
import { EXIT, type Terminal, UsageError, writeLine } from "../terminal.ts";

interface Options {
  readonly records: string;
  readonly floors?: string;
  readonly html?: string;
  readonly json?: boolean;
  readonly errors?: boolean;
}

const describe = (command: Command): Command =>
  command
    .argument("<gold>", "folder with annotations (.json), or several with commas between")
    .option("--records <folder>", "records to score", "output/records")
    .option("--floors <file>", "least scores by layer (JSON); exit code 1 below them")
    .option("--html <file>", "write a page with the mistakes marked in their texts")
    .option("--errors", "list every mistake")
    .option("--json", "print the scores as JSON")
    .addHelpText(
      "after",
      examples(
        "kronika extract releases/ && kronika evaluate gold/",
        "kronika evaluate gold/,more-gold/ --records output/records --html evaluation.html",
      ),
    );

const readJson = <Value>(path: string, schema: z.ZodType<Value>): Value => {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join(".")} ${issue?.message}`);
  } catch (cause) {
    throw new UsageError(`Cannot use ${path}: ${describeFault(cause)}.`, { cause });
  }
};

const readGold = (given: string, cwd: string): Gold[] => {
  const paths = given.split(",").flatMap((folder) => {
    const path = resolve(cwd, folder);
    if (!existsSync(path) || !statSync(path).isDirectory())
      throw new UsageError(`${folder} is no folder; name the folder with the annotations.`);
    return readdirSync(path)
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(path, name));
  });
  if (paths.length === 0) throw new UsageError(`${given} holds no annotations (.json).`);
  return paths.sort((a, b) => (a < b ? -1 : 1)).map((path) => readJson(path, goldSchema));
};

/** The file that a record's address names. */
const fileOf = (uri: string): string => basename(uri.replace(/^[a-z]+:|[?#].*$/g, ""));

const readPredictions = (folder: string, cwd: string): Map<string, Prediction> => {
  const predictions = new Map<string, Prediction>();
  for (const found of findRecords([folder], cwd)) {
    if ("fault" in found) throw new UsageError(`${found.where} ${found.fault}.`);
    if (found.where.endsWith(".ndjson")) continue;
    const parsed = predictionSchema.safeParse(found.value);
    if (parsed.success) predictions.set(fileOf(parsed.data.source.uri), parsed.data);
  }
  return predictions;
};

const toJson = (summary: Summary, documents: readonly DocumentScore[], withErrors: boolean): string =>
  JSON.stringify(
    {
      ...summaryToJson(summary),
      ...(withErrors
        ? {
            errors: documents.flatMap(({ id, mistakes }) => mistakes.map((mistake) => ({ document: id, ...mistake }))),
            worst: rankDocuments(documents),
            rules: rankRules(documents),
            confusions: rankConfusions(documents),
          }
        : {}),
    },
    null,
    1,
  );

const print = async (summary: Summary, documents: readonly DocumentScore[], options: Options, { stdout }: Terminal) => {
  if (options.json) return writeLine(stdout, toJson(summary, documents, options.errors === true));
  await writeLine(stdout, drawTable(summary, documents));
  if (options.errors) await writeLine(stdout, `\n${listMistakes(documents)}`);
};

/** `kronika evaluate`: how good the records are, measured on annotations. */
export const evaluate: CliCommand = {
  describe,
  run: async (command, terminal) => {
    const { cwd, stderr } = terminal;
    const options = command.opts<Options>();
    const golds = readGold(command.args[0] ?? "", cwd);
    const floors = options.floors === undefined ? {} : readJson(resolve(cwd, options.floors), floorsSchema);
    const predictions = readPredictions(options.records, cwd);
    const documents = golds.map((gold) => scoreDocument(gold, predictions.get(basename(gold.file))));
    const summary = summarise(documents);
    await print(summary, documents, options, terminal);
    if (options.html !== undefined) writeWhole(resolve(cwd, options.html), drawHtml(summary, documents));
    const below = options.floors === undefined ? [] : findBelowFloor(summary, floors);
    for (const line of below) await writeLine(stderr, line);
    return below.length > 0 ? EXIT.rejected : EXIT.ok;
  },
};
