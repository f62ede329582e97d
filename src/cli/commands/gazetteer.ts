import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { extendGazetteer } from "../../lexicon/cities/extend-gazetteer.ts";
import { encodeGazetteer } from "../../lexicon/cities/gazetteer-file.ts";
import { GAZETTEER_FILE } from "../../lexicon/cities/open-gazetteer.ts";
import { readAlternateNames, readCitiesDump } from "../../lexicon/cities/read-geonames-dump.ts";
import { type CliCommand, examples } from "../cli-command.ts";
import { EXIT, UsageError, writeLine } from "../terminal.ts";

interface Options {
  readonly names?: string;
  readonly output: string;
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UsageError(`${path} cannot be read; name a file of GeoNames' export/dump`, { cause });
  }
};

/** `kronika gazetteer import`: adds places and names of the official GeoNames files to the compiled gazetteer. */
export const gazetteer: CliCommand = {
  describe: (command) =>
    command
      .argument("<action>", "import")
      .argument("<cities>", "a dump of places: cities500.txt, PL.txt, allCountries.txt")
      .option("--names <file>", "a dump of alternate names: alternateNamesV2.txt")
      .option("--output <file>", "the compiled file to write", fileURLToPath(GAZETTEER_FILE))
      .addHelpText("after", examples("kronika gazetteer import LT.txt --names alternateNamesV2.txt")),
  run: async (command, { stdout, stderr, cwd }) => {
    const [action, cities = ""] = command.args;
    if (action !== "import") throw new UsageError(`"${action}" is no action of gazetteer; the one there is, is import`);
    const { names, output }: Options = command.opts();
    const { places, problems } = readCitiesDump(readText(resolve(cwd, cities)));
    for (const { line, message } of problems) await writeLine(stderr, `${cities}:${line} ${message}`);
    if (places.length === 0) throw new UsageError(`${cities} holds no populated place; a dump of GeoNames is wanted`);
    const rows = names === undefined ? [] : readAlternateNames(readText(resolve(cwd, names)), places);
    writeFileSync(resolve(cwd, output), encodeGazetteer(extendGazetteer(places, rows)));
    await writeLine(stdout, `${places.length} places and the names of ${rows.length} written to ${output}`);
    return EXIT.ok;
  },
};
