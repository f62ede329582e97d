import type { Command } from "commander";
import type { ListedRule } from "../../rules/catalogue.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { type Colours, coloursFor } from "../colours.ts";
import { readLanguage } from "../options.ts";
import { EXIT, writeLine } from "../terminal.ts";

interface Options {
  readonly language?: string;
  readonly json?: boolean;
}

const describe = (command: Command): Command =>
  command
    .option("--language <code>", "only the rules of one language (pl, en, lt)")
    .option("--json", "one rule a line as NDJSON")
    .addHelpText("after", examples("kronika rules --language lt", "kronika rules --json > rules.ndjson"));

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ⏎ ");

const drawRule = (rule: ListedRule, colours: Colours): string =>
  [
    `${colours.bold(rule.id)}  ${colours.dim(rule.layer)}`,
    ...rule.examples.map(
      ({ text, value }) => `  ${colours.green("✓")} ${oneLine(text)}${value === null ? "" : `  → ${value}`}`,
    ),
    ...rule.counterExamples.map(({ text, because }) => `  ${colours.red("✗")} ${oneLine(text)}  (${because})`),
  ].join("\n");

/** `kronika rules`: every rule with its examples and counter-examples. */
export const rules: CliCommand = {
  describe,
  run: async (command, terminal) => {
    const { listRules } = await import("../../rules/catalogue.ts");
    const { language, json } = command.opts<Options>();
    const asked = readLanguage(language);
    const listed = asked === null ? listRules() : listRules([asked]).filter((rule) => rule.language === asked);
    const colours = coloursFor(terminal.stdout, terminal);
    for (const rule of listed)
      await writeLine(terminal.stdout, json === true ? JSON.stringify(rule) : drawRule(rule, colours));
    if (json !== true) await writeLine(terminal.stdout, `\n${listed.length} rules`);
    return EXIT.ok;
  },
};
