import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../src/languages/codes.ts";
import { listRules } from "../src/rules/catalogue.ts";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));

interface SourceFile {
  /** Below `src/`, with `/`. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  /** What it imports, as paths below `src/` or package names. */
  readonly imports: readonly string[];
}

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

const readSource = (name: string): SourceFile => {
  const path = name.split(sep).join("/");
  const code = withoutComments(readFileSync(join(SOURCES, name), "utf8"));
  const targets = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, target = ""]) => target);
  const imports = targets.map((target) =>
    target.startsWith(".")
      ? relative(SOURCES, resolve(SOURCES, dirname(name), target))
          .split(sep)
          .join("/")
      : target,
  );
  return { path, code, imports };
};

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map(readSource);

const within = (...folders: readonly string[]): readonly SourceFile[] =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

const pathsWhere = (checked: readonly SourceFile[], isWrong: (file: SourceFile) => boolean): string[] =>
  checked.filter(isWrong).map(({ path }) => path);

const importsFrom =
  (...folders: readonly string[]) =>
  ({ imports }: SourceFile): boolean =>
    imports.some((target) => folders.some((folder) => target.startsWith(folder)));

describe("the borders", () => {
  test("the engine imports nothing but itself", () =>
    expect(
      pathsWhere(within("engine/"), ({ imports }) => imports.some((target) => !target.startsWith("engine/"))),
    ).toEqual([]));

  test("the engine holds no letter of any language", () =>
    expect(pathsWhere(within("engine/"), ({ code }) => /[^\p{ASCII}\P{L}]/u.test(code.replaceAll("ʼ", "")))).toEqual(
      [],
    ));

  test("stages know no language pack", () =>
    expect(
      pathsWhere(within("stages/"), importsFrom(...LANGUAGES.map((language) => `languages/${language}/`))),
    ).toEqual([]));

  test("language packs know no stage", () =>
    expect(pathsWhere(within("languages/"), importsFrom("stages/"))).toEqual([]));

  test.each(LANGUAGES)("the pack of %s knows no other", (language) => {
    const others = LANGUAGES.filter((other) => other !== language).map((other) => `languages/${other}/`);
    expect(pathsWhere(within(`languages/${language}/`), importsFrom(...others))).toEqual([]);
  });

  test("only the command line prints or exits", () => {
    const outside = files.filter(({ path }) => !path.startsWith("cli/"));
    expect(
      pathsWhere(outside, ({ code }) => /\bconsole\.|\bprocess\.(?:exit|stdout|stderr|stdin)\b/.test(code)),
    ).toEqual([]);
  });

  test("nothing outside the command line knows it", () => {
    const outside = files.filter(({ path }) => !path.startsWith("cli/"));
    expect(pathsWhere(outside, importsFrom("cli/"))).toEqual([]);
  });

  test("nothing depends on the machine's locale", () =>
    expect(pathsWhere(files, ({ code }) => /\bIntl\.|\.toLocale\w*\(|\.localeCompare\(/.test(code))).toEqual([]));

  const IMPURE = [
    "batch/",
    "cli/",
    "collect/",
    "fetch/",
    "lexicon/",
    "read/",
    "records/compute-stamp.ts",
    "records/stamp.ts",
    "stages/read.ts",
    "stages/write.ts",
    "store/",
  ];

  test("disk, network and clock are read where they may be", () => {
    const pure = files.filter(({ path }) => !IMPURE.some((place) => path.startsWith(place)));
    const isImpure = ({ code, imports }: SourceFile): boolean =>
      imports.some((target) => /^(?:node:(?:fs|http|https|net|dns|child_process)|undici)/.test(target)) ||
      /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bMath\.random\(/.test(code);
    expect(pathsWhere(pure, isImpure)).toEqual([]);
  });
});

describe("the rules", () => {
  const rules = listRules();

  test("have an id each", () => {
    const ids = rules.map(({ layer, id }) => `${layer} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("carry at least one example or counter-example", () => {
    const bare = rules.filter(({ examples, counterExamples }) => examples.length + counterExamples.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
