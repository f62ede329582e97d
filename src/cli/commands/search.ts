import { EVENT_TYPES } from "../../events/types.ts";
import type { SearchHit } from "../../search/query.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { describeStoreOptions, readStore, type StoreOptions } from "../read-store.ts";
import { EXIT, UsageError, writeLine } from "../terminal.ts";

interface Options extends StoreOptions {
  readonly person?: string;
  readonly city?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
}

const DAY = /^\d{4}(?:-\d{2}){0,2}$/;

const readDays = (name: string, text: string | undefined): string | null => {
  if (text === undefined || DAY.test(text)) return text ?? null;
  throw new UsageError(`--${name} is "${text}"; write 2024, 2024-05 or 2024-05-13.`);
};

const readType = (text: string | undefined): string | null => {
  if (text === undefined || EVENT_TYPES.some((type) => type === text)) return text ?? null;
  throw new UsageError(`--type is "${text}"; known: ${EVENT_TYPES.join(", ")}.`);
};

const readLimit = (text: string): number => {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`--limit is "${text}"; give a number of records.`);
};

const draw = ({ id, day, language, title, uri }: SearchHit): string =>
  `${day ?? "----------"}  ${language}  ${title || "(no title)"}\n            ${uri}  ${id}`;

/** `kronika search`: finds records by words and names in any form. */
export const search: CliCommand = {
  describe: (command) =>
    describeStoreOptions(
      command
        .argument("[words...]", "words in any form, with or without marks; all must occur")
        .option("--person <name>", "a person, in any form of the name")
        .option("--city <name>", "a city, in any form and language of its name")
        .option("--type <type>", "a type of event")
        .option("--from <date>", "published, or telling of, that day or later")
        .option("--to <date>", "that day or earlier")
        .option("-n, --limit <number>", "records at most", "20"),
    ).addHelpText(
      "after",
      examples('kronika search "Torunia Kowno" --from 2016', "kronika search --person Kowalskiej --type visit"),
    ),
  run: async (command, terminal) => {
    const options = command.opts<Options>();
    const { person = null, city = null } = options;
    const asked = {
      words: command.args.join(" "),
      person,
      city,
      type: readType(options.type),
      from: readDays("from", options.from),
      to: readDays("to", options.to),
      limit: readLimit(options.limit),
    };
    return readStore(options, terminal, async (store) => {
      for (const hit of store.search(asked))
        await writeLine(terminal.stdout, options.json ? JSON.stringify(hit) : draw(hit));
      return EXIT.ok;
    });
  },
};
