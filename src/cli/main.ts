import { Command, CommanderError } from "commander";
import { stampOfBuild } from "../records/stamp.ts";
import type { CliCommand } from "./cli-command.ts";
import { EXIT, type Terminal, UsageError, writeLine } from "./terminal.ts";

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  extract: {
    summary: "read press releases and write their records",
    load: async () => (await import("./commands/extract.ts")).extract,
  },
  collect: {
    summary: "fetch what is new in the sources and extract it",
    load: async () => (await import("./commands/collect.ts")).collect,
  },
  sources: {
    summary: "tell how each source did last, and when it is due",
    load: async () => (await import("./commands/sources.ts")).sources,
  },
  search: {
    summary: "find records in the store by any form of a name",
    load: async () => (await import("./commands/search.ts")).search,
  },
  runs: {
    summary: "list the latest runs of the store",
    load: async () => (await import("./commands/runs.ts")).runs,
  },
  doctor: {
    summary: "warn of sources that suddenly became different",
    load: async () => (await import("./commands/doctor.ts")).doctor,
  },
  validate: {
    summary: "check records against the schema and its invariants",
    load: async () => (await import("./commands/validate.ts")).validate,
  },
  show: {
    summary: "draw a record, or a document's, with its evidence in the text",
    load: async () => (await import("./commands/show.ts")).show,
  },
  evaluate: {
    summary: "score records against hand-made annotations",
    load: async () => (await import("./commands/evaluate.ts")).evaluate,
  },
  stage: {
    summary: "run one stage over NDJSON lines",
    load: async () => (await import("./commands/stage.ts")).stage,
  },
  rules: {
    summary: "list the rules with their examples",
    load: async () => (await import("./commands/rules.ts")).rules,
  },
  gazetteer: {
    summary: "add places and names of GeoNames' files to the gazetteer",
    load: async () => (await import("./commands/gazetteer.ts")).gazetteer,
  },
  schema: {
    summary: "print the JSON Schema of records",
    load: async () => (await import("./commands/schema.ts")).schema,
  },
};

const EXIT_CODES = `
Exit codes: 0 all well · 1 some documents rejected or records invalid · 2 wrong usage or configuration
            3 output could not be written · 130 interrupted`;

const createProgram = ({ stdout, stderr }: Terminal): Command =>
  new Command("kronika")
    .description("Reads municipal press releases in Polish, English and Lithuanian and writes structured records.")
    .version(stampOfVersion(), "-V, --version", "print the version")
    .helpCommand("help [command]", "show the help of a command")
    .addHelpText("after", `${EXIT_CODES}\n\nkronika <command> --help shows options and examples.`)
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .configureHelp({ showGlobalOptions: false })
    .showSuggestionAfterError()
    .exitOverride();

const stampOfVersion = (): string => stampOfBuild().version;

/** Adds all commands by name, and the options of the one that is asked for. */
const addCommands = async (program: Command, argv: readonly string[], onRun: (action: Action) => void) => {
  const asked = new Set(argv.filter((argument) => argument in COMMANDS).slice(0, 1));
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(summary).copyInheritedSettings(program);
    if (!asked.has(name)) continue;
    const loaded = await load();
    loaded.describe(command).action(() => onRun((terminal) => loaded.run(command, terminal)));
  }
};

type Action = (terminal: Terminal) => Promise<number>;

/** Runs a command line; prints errors as one sentence and gives the exit code. */
export const main = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    let action: Action | undefined;
    const program = createProgram(terminal);
    await addCommands(program, argv, (asked) => {
      action = asked;
    });
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: "user" });
    return action ? await action(terminal) : EXIT.ok;
  } catch (thrown) {
    return explain(thrown, terminal);
  }
};

const explain = async (thrown: unknown, { stderr, env }: Terminal): Promise<number> => {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.ok : EXIT.usage;
  const { KRONIKA_DEBUG } = env;
  const isUsage = thrown instanceof UsageError;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  await writeLine(stderr, isUsage ? `kronika: ${message}` : `kronika: a fault in Kronika: ${message}`);
  if (KRONIKA_DEBUG && thrown instanceof Error) await writeLine(stderr, thrown.stack ?? "");
  else if (!isUsage) await writeLine(stderr, "Please report it; KRONIKA_DEBUG=1 shows where it happened.");
  return isUsage ? EXIT.usage : EXIT.fault;
};
