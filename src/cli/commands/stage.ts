import { createInterface } from "node:readline";
import { Argument, type Command } from "commander";
import { type CliCommand, examples } from "../cli-command.ts";
import { STAGES, type StageName, type StageRunner } from "../stages/index.ts";
import { idOfLine, readStageLine } from "../stages/stage-line.ts";
import { EXIT, type Terminal, writeLine } from "../terminal.ts";

const LINES = `
Reads NDJSON on standard input and writes one line for each, in order, in one warm process.
Input    {"id", "text"} · for article {"id", "html", "url"?} · optional: "language" (pl, en, lt), "published" (2024-05-13),
         for nominative "kind" (person, place, any)
Output   article     {"id", "title", "text", "published", "authors", "credits", "language"}
         language    {"id", "code", "confidence"}
         dates       {"id", "dates": [{"edtf", "start", "end", "text"}]}
         nominative  {"id", "name", "given"?, "family"?, "gender"?, "alternatives": []}
         people, cities, events: as in the record
start and end are UTF-16 offsets into the text that was sent. A bad line gives {"id", "error"} and the stream goes on.
`;

const describe = (command: Command): Command =>
  command
    .addArgument(new Argument("<stage>", "the stage to run").choices(Object.keys(STAGES)))
    .addHelpText(
      "after",
      LINES +
        examples(
          `echo '{"id": 1, "text": "7 maja 2014 r.", "language": "pl"}' | kronika stage dates`,
          `echo '{"id": 1, "text": "Pawła Nowaka", "language": "pl", "kind": "person"}' | kronika stage nominative`,
        ),
    );

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error("the line is no JSON", { cause });
  }
};

const answer = async (line: string, name: StageName, runner: StageRunner): Promise<object> => {
  let id: string | number | null = null;
  try {
    const value = parse(line);
    id = idOfLine(value);
    return { id, ...(await runner(readStageLine(value, name === "article" ? "html" : "text"))) };
  } catch (thrown) {
    return { id, error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};

/** `kronika stage`: one stage over many lines. */
export const stage: CliCommand = {
  describe,
  run: async (command, { stdin, stdout, signal }: Terminal) => {
    // The parser has checked the name against the keys of STAGES.
    const name = command.args[0] as StageName;
    const runner = await STAGES[name]();
    for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (signal.aborted) return EXIT.interrupted;
      if (line.trim() !== "") await writeLine(stdout, JSON.stringify(await answer(line, name, runner)));
    }
    return EXIT.ok;
  },
};
