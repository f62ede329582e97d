import { type CliCommand, examples } from "../cli-command.ts";
import { describeStoreOptions, readStore, type StoreOptions } from "../read-store.ts";
import { EXIT, writeLine } from "../terminal.ts";

/** `kronika doctor`: what suddenly became different in a source; exit code 1 when there is something. */
export const doctor: CliCommand = {
  describe: (command) => describeStoreOptions(command).addHelpText("after", examples("kronika doctor --json")),
  run: async (command, terminal) => {
    const options = command.opts<StoreOptions>();
    return readStore(options, terminal, async (store, config) => {
      const { diagnoseAll } = await import("../../collect/diagnose-all.ts");
      const warnings = diagnoseAll(config.collect, store);
      for (const warning of warnings)
        await writeLine(terminal.stdout, options.json ? JSON.stringify(warning) : warning.message);
      if (warnings.length === 0 && !options.json) await writeLine(terminal.stdout, "All sources are as they were.");
      return warnings.length > 0 ? EXIT.rejected : EXIT.ok;
    });
  },
};
