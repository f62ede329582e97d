import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type KronikaRecord, openPipeline, type Rejection } from "../../src/index.ts";
import { MEDIA_TYPES } from "../../src/read/media-types.ts";

/** A release: its folder, and the file that is extracted. */
export interface Release {
  readonly name: string;
  readonly folder: string;
  readonly source: string;
}

const sourceIn = (folder: string): string | undefined =>
  readdirSync(folder)
    .filter((name) => extname(name) in MEDIA_TYPES)
    .sort()[0];

/** Every release of a set (`fixtures/<set>/`) with a source file, by name. */
export const releasesOf = (set: "releases" | "practice" | "held-out"): readonly Release[] => {
  const root = fileURLToPath(new URL(`../../fixtures/${set}/`, import.meta.url));
  return (existsSync(root) ? readdirSync(root).sort() : []).flatMap((name) => {
    const folder = join(root, name);
    const source = sourceIn(folder);
    return source === undefined ? [] : [{ name, folder, source }];
  });
};

/** The releases whose whole records are reviewed. */
export const releases = releasesOf("releases");

/** Extracts a release as `kronika extract fixtures/releases` does. */
export const extractRelease = async ({ name, folder, source }: Release): Promise<KronikaRecord | Rejection> => {
  const pipeline = await openPipeline();
  return pipeline.extract(readFileSync(join(folder, source)), {
    uri: `file:${name}/${source}`,
    mediaType: MEDIA_TYPES[extname(source)] ?? "text/plain",
  });
};
