import type { Source } from "../../config-schema.ts";
import type { SourceRun } from "../../store/store.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { describeStoreOptions, readStore, type StoreOptions } from "../read-store.ts";
import { EXIT, writeLine } from "../terminal.ts";

const HOUR = 3_600_000;

const nextDue = ({ every }: Source, last: SourceRun | undefined): string | null =>
  last ? new Date(Date.parse(last.at) + every * HOUR).toISOString() : null;

const draw = ({ name, kind }: Source, last: SourceRun | undefined, due: string | null): string =>
  last
    ? `${name} (${kind})  last ${last.at}  new ${last.new}  unchanged ${last.unchanged}  failed ${last.failed}  vanished ${last.vanished}  due ${due}`
    : `${name} (${kind})  not collected yet, due now`;

/** `kronika sources`: how each source of the configuration did last, and when it is due. */
export const sources: CliCommand = {
  describe: (command) => describeStoreOptions(command).addHelpText("after", examples("kronika sources")),
  run: async (command, terminal) => {
    const options = command.opts<StoreOptions>();
    return readStore(options, terminal, async (store, config) => {
      for (const source of config.collect) {
        const [last] = store.sourceRuns(source.name, 1);
        const due = nextDue(source, last);
        const line = options.json
          ? JSON.stringify({ name: source.name, kind: source.kind, last: last ?? null, due })
          : draw(source, last, due);
        await writeLine(terminal.stdout, line);
      }
      return EXIT.ok;
    });
  },
};
