import { readFileSync } from "node:fs";
import { computeStamp } from "./compute-stamp.ts";

/** Which Kronika made a record: its version, and the hash of everything that decides what it finds. */
export interface Stamp {
  readonly version: string;
  readonly rules: string;
}

/** Where the build leaves the stamp; only beside compiled code. */
const BUILT = new URL("../stamp.json", import.meta.url);
const PACKAGE = new URL("../../", import.meta.url);

let stamp: Stamp | undefined;

const readBuilt = (): Stamp | undefined => {
  if (import.meta.url.endsWith(".ts")) return undefined;
  const { version, rules } = JSON.parse(readFileSync(BUILT, "utf8"));
  return { version, rules };
};

/** The stamp of the running code: as the build wrote it, or computed from the sources in development. */
export const stampOfBuild = (): Stamp => {
  stamp ??= readBuilt() ?? computeStamp(PACKAGE);
  return stamp;
};
