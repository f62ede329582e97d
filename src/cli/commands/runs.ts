import type { Failure, Store, StoredRun } from "../../store/store.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { describeStoreOptions, readStore, type StoreOptions } from "../read-store.ts";
import { EXIT, type Terminal, UsageError, writeLine } from "../terminal.ts";

/** Runs told of. */
const LATEST = 20;

const draw = ({ id, command, startedAt, finishedAt, summary, failures }: StoredRun): string => {
  const { documents = 0, records = 0, rejected = 0, warnings = [] } = summary === null ? {} : JSON.parse(summary);
  const end =
    finishedAt === null
      ? "did not come to its end"
      : `${documents} documents, ${records} records, ${rejected} rejected`;
  const failed = failures > 0 ? `, ${failures} failed or rejected anew (kronika runs ${id})` : "";
  const warned =
    warnings.length > 0
      ? `, ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"} (kronika doctor)`
      : "";
  return `${id}  ${startedAt}  ${command}  ${end}${failed}${warned}`;
};

const drawFailure = ({ source, uri, code, message }: Failure): string =>
  `${source === null ? "" : `${source}  `}${code}  ${message.includes(uri) ? message : `${uri}: ${message}`}`;

/** Finds the number of the run that is asked for. */
const findRun = (store: Store, asked: string): number => {
  const number = asked === "last" ? store.runs(1)[0]?.id : Number(asked);
  if (number !== undefined && Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`The run is "${asked}"; give the number of one that kronika runs lists, or last.`);
};

const tellFailures = async (store: Store, asked: string, isJson: boolean, { stdout }: Terminal): Promise<void> => {
  for (const failure of store.failures(findRun(store, asked)))
    await writeLine(stdout, isJson ? JSON.stringify(failure) : drawFailure(failure));
};

/** `kronika runs`: the latest runs, the latest first; with a number, what failed in that run. */
export const runs: CliCommand = {
  describe: (command) =>
    describeStoreOptions(
      command.argument("[run]", "the number of a run, or last: lists what could not be fetched or extracted in it"),
    ).addHelpText("after", examples("kronika runs", "kronika runs last --json")),
  run: async (command, terminal) => {
    const options = command.opts<StoreOptions>();
    const [asked] = command.args;
    return readStore(options, terminal, async (store) => {
      if (asked !== undefined) {
        await tellFailures(store, asked, options.json === true, terminal);
        return EXIT.ok;
      }
      for (const run of store.runs(LATEST)) {
        const summary = run.summary === null ? null : JSON.parse(run.summary);
        await writeLine(terminal.stdout, options.json ? JSON.stringify({ ...run, summary }) : draw(run));
      }
      return EXIT.ok;
    });
  },
};
