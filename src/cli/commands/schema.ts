import { toJson } from "../../records/json.ts";
import { jsonSchema } from "../../records/json-schema.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { EXIT, writeTo } from "../terminal.ts";

/** `kronika schema`: the contract of the output. */
export const schema: CliCommand = {
  describe: (command) => command.addHelpText("after", examples("kronika schema > record.v1.schema.json")),
  run: async (_command, { stdout }) => {
    await writeTo(stdout, toJson(jsonSchema()));
    return EXIT.ok;
  },
};
