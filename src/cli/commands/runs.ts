import type { StoredRun } from "../../store/store.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { describeStoreOptions, readStore, type StoreOptions } from "../read-store.ts";
import { EXIT, writeLine } from "../terminal.ts";

/** Runs told of. */
const LATEST = 20;

const draw = ({ id, command, startedAt, finishedAt, summary }: StoredRun): string => {
  const { documents = 0, records = 0, rejected = 0 } = summary === null ? {} : JSON.parse(summary);
  const end =
    finishedAt === null
      ? "did not come to its end"
      : `${documents} documents, ${records} records, ${rejected} rejected`;
  return `${id}  ${startedAt}  ${command}  ${end}`;
};

/** `kronika runs`: the latest runs, the latest first. */
export const runs: CliCommand = {
  describe: (command) =>
    describeStoreOptions(command).addHelpText("after", examples("kronika runs", "kronika runs --json")),
  run: async (command, terminal) => {
    const options = command.opts<StoreOptions>();
    return readStore(options, terminal, async (store) => {
      for (const run of store.runs(LATEST)) {
        const summary = run.summary === null ? null : JSON.parse(run.summary);
        await writeLine(terminal.stdout, options.json ? JSON.stringify({ ...run, summary }) : draw(run));
      }
      return EXIT.ok;
    });
  },
};
