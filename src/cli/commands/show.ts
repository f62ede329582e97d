import { existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { createTrace } from "../../engine/trace.ts";
import { checkRecord } from "../../records/check-record.ts";
import { configHashOf } from "../../records/config-hash.ts";
import type { KronikaRecord } from "../../records/schema.ts";
import { stampOfBuild } from "../../records/stamp.ts";
import { isRejected } from "../../stage.ts";
import { isUnread, readFile } from "../../stages/read.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { coloursFor } from "../colours.ts";
import { findRecords } from "../find-records.ts";
import { loadConfig } from "../load-config.ts";
import { readDay, readLanguage } from "../options.ts";
import { drawRecord } from "../show/draw-record.ts";
import { explainMisses, explainWhy } from "../show/explain.ts";
import { listFurniture } from "../show/list-furniture.ts";
import { listSources } from "../show/list-sources.ts";
import { EXIT, type Terminal, UsageError, writeLine } from "../terminal.ts";

interface Options {
  readonly furniture?: boolean;
  readonly source?: boolean;
  readonly why?: boolean;
  readonly whyNot?: string;
  readonly published?: string;
  readonly language?: string;
  readonly config?: string;
}

const describe = (command: Command): Command =>
  command
    .argument("<path>", "a record (.json), a list of records (.ndjson: its first), or a document")
    .option("--furniture", "what was left out around the article, and by which rule")
    .option("--source", "where every finding stands in the original: line, column, byte")
    .option("--why", "which conditions of its rule held for every finding")
    .option("--why-not <words>", "the rules that came near these words, and what failed")
    .option("--published <date>", "publication date of a document that states none")
    .option("--language <code>", "the document's language")
    .option("--config <file>", "configuration instead of pipeline.config.ts")
    .addHelpText(
      "after",
      examples(
        "kronika show output/records.ndjson",
        "kronika show release.html --furniture --source",
        'kronika show release.txt --why-not "w dniach 12–14 maja"',
      ),
    );

const showRecord = async (path: string, options: Options, terminal: Terminal): Promise<number> => {
  if (options.furniture || options.source || options.why || options.whyNot !== undefined)
    throw new UsageError(
      `${basename(path)} is a record; --furniture, --source, --why and --why-not need the document itself.`,
    );
  const [found] = findRecords([path], terminal.cwd);
  if (found === undefined) throw new UsageError(`${path} holds no record.`);
  if ("fault" in found) throw new UsageError(`${found.where} ${found.fault}.`);
  const checked = checkRecord(found.value);
  if ("record" in checked) return draw(checked.record, terminal);
  const [first] = checked.violations;
  throw new UsageError(`${found.where} is no valid record: ${first?.path} ${first?.message}; see kronika validate.`);
};

const draw = async (record: KronikaRecord, terminal: Terminal): Promise<number> => {
  await writeLine(terminal.stdout, drawRecord(record, coloursFor(terminal.stdout, terminal)));
  return EXIT.ok;
};

const runDocument = async (path: string, options: Options, terminal: Terminal) => {
  const { extractRecord } = await import("../../batch/extract-record.ts");
  const config = await loadConfig(options.config, terminal);
  const hints = { published: readDay(options.published), language: readLanguage(options.language) };
  const input = { kind: "file", uri: `file:${basename(path)}`, path } as const;
  const source = readFile(input, hints, config.limits.documentBytes);
  if (isUnread(source)) throw new UsageError(source.diagnostics[0].message);
  const trace = createTrace();
  const pipeline = { ...stampOfBuild(), config: configHashOf(config, hints) };
  return { trace, outcome: await extractRecord({ ...source, trace }, config, pipeline) };
};

const showDocument = async (path: string, options: Options, terminal: Terminal): Promise<number> => {
  const { trace, outcome } = await runDocument(path, options, terminal);
  const { stdout, stderr } = terminal;
  if (isRejected(outcome)) {
    for (const { code, message } of outcome.rejected) await writeLine(stderr, `rejected (${code}): ${message}`);
    return EXIT.rejected;
  }
  const colours = coloursFor(stdout, terminal);
  const parts = [
    ...(options.furniture ? [listFurniture(outcome.furniture, colours)] : []),
    ...(options.source ? [listSources(outcome, colours)] : []),
    ...(options.why ? [explainWhy(outcome.record, trace, colours)] : []),
    ...(options.whyNot === undefined ? [] : [explainMisses(outcome.record, trace, options.whyNot, colours)]),
  ];
  if (parts.length === 0) return draw(outcome.record, terminal);
  await writeLine(stdout, parts.join("\n\n"));
  return EXIT.ok;
};

/** `kronika show`: a record drawn in the terminal. */
export const show: CliCommand = {
  describe,
  run: async (command, terminal) => {
    const [given = ""] = command.args;
    const path = resolve(terminal.cwd, given);
    if (!existsSync(path)) throw new UsageError(`There is no ${given}; check the path.`);
    if (statSync(path).isDirectory())
      throw new UsageError(`${given} is a folder; name one record, records.ndjson, or a document in it.`);
    const options = command.opts<Options>();
    return /\.(?:json|ndjson)$/.test(path)
      ? showRecord(path, options, terminal)
      : showDocument(path, options, terminal);
  },
};
