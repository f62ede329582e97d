import { readReleases } from "./releases.ts";
import { vary } from "./vary.ts";

/** A document to measure with: its bytes as they would lie in a file, and what kind of file it would be. */
export interface BenchDocument {
  readonly name: string;
  readonly language: string;
  readonly mediaType: string;
  readonly content: string;
  readonly bytes: Uint8Array;
}

const MEDIA: Readonly<Record<string, string>> = { ".html": "text/html", ".md": "text/markdown", ".txt": "text/plain" };

/**
 * Makes `count` documents out of the bundled releases, each varied by its own seed.
 * Shape: `only` keeps the releases of one language or file ending.
 */
export const makeDocuments = (
  count: number,
  seed: number,
  only: { readonly language?: string; readonly extension?: string } = {},
): BenchDocument[] => {
  const releases = readReleases().filter(
    ({ language, extension }) =>
      (only.language ?? language) === language && (only.extension ?? extension) === extension,
  );
  return Array.from({ length: count }, (_, index) => {
    const release = releases[index % releases.length];
    if (!release) throw new Error("fixtures/releases holds no release to measure with");
    const content = vary(release, seed * 1_000_003 + index);
    return {
      name: `${release.name}-${seed}-${index}${release.extension}`,
      language: release.language,
      mediaType: MEDIA[release.extension] ?? "text/plain",
      content,
      bytes: new TextEncoder().encode(content),
    };
  });
};

/** The size of documents in bytes. */
export const bytesOf = (documents: readonly BenchDocument[]): number =>
  documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
