import type { Command } from "commander";
import { findProblems } from "../../records/check-record.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { type FoundRecord, findRecords } from "../find-records.ts";
import { EXIT, type Terminal, writeLine } from "../terminal.ts";

const describe = (command: Command): Command =>
  command
    .argument("<paths...>", "records (.json), lists of records (.ndjson), or folders of them")
    .option("-q, --quiet", "print what is wrong only")
    .addHelpText("after", examples("kronika validate output", "kronika validate output/records.ndjson"));

const findFaults = (found: FoundRecord): readonly string[] =>
  "fault" in found
    ? [`${found.where}: ${found.fault}`]
    : findProblems(found.value).map(({ path, message }) => `${found.where}: ${path} ${message}`);

/** `kronika validate`: checks records and names the path of what is wrong. */
export const validate: CliCommand = {
  describe,
  run: async (command, terminal: Terminal) => {
    let [checked, wrong] = [0, 0];
    for (const found of findRecords(command.args, terminal.cwd)) {
      const faults = findFaults(found);
      for (const fault of faults) await writeLine(terminal.stderr, fault);
      checked += 1;
      if (faults.length > 0) wrong += 1;
    }
    if (command.opts<{ quiet?: boolean }>().quiet !== true)
      await writeLine(terminal.stdout, `${checked} checked, ${wrong} wrong`);
    return wrong > 0 ? EXIT.rejected : EXIT.ok;
  },
};
