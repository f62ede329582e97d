import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { wholeRecord } from "./support/whole-record.ts";

const POLISH =
  "Rada Miasta zebrała się w ratuszu. Radni przyjęli uchwałę w sprawie budżetu miasta i rozmawiali o remoncie szkoły.\n";
const ENGLISH =
  "The town council met in the town hall. The councillors adopted the budget and talked about the repair of the school.\n";
const LITHUANIAN =
  "Miesto taryba susirinko rotušėje. Tarybos nariai patvirtino biudžetą ir kalbėjosi apie mokyklos remontą.\n";
const GERMAN =
  "Der Stadtrat trat im Rathaus zusammen. Die Ratsmitglieder haben den Haushalt beschlossen und über die Schule gesprochen.\n";

const RELEASES = { "in/pl.txt": POLISH, "in/en.md": ENGLISH, "in/lt.txt": LITHUANIAN };

const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = RELEASES): string => {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

const linesOf = (path: string): string[] => readFileSync(path, "utf8").trimEnd().split("\n");

const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile() && name !== "run.json")
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe("kronika extract", () => {
  test("writes a record a document, all of them in input order, and a manifest", async () => {
    const cwd = folderWith();
    const { code, out, err } = await runCli(["extract", "in"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Records: output/records");
    const records = linesOf(join(cwd, "output/records.ndjson")).map((line) => JSON.parse(line));
    expect(records.map(({ source }) => source.uri)).toEqual(["file:en.md", "file:lt.txt", "file:pl.txt"]);
    expect(readdirSync(join(cwd, "output/records")).sort()).toEqual(records.map(({ id }) => `${id}.json`).sort());
    for (const record of records)
      expect(readFileSync(join(cwd, `output/records/${record.id}.json`), "utf8")).toBe(
        `${JSON.stringify(record, null, 2)}\n`,
      );
    expect(JSON.parse(readFileSync(join(cwd, "output/run.json"), "utf8"))).toMatchObject({
      schema: "kronika.run/1",
      inputs: records.map(({ id, source }) => ({
        id,
        uri: source.uri,
        contentHash: source.contentHash,
        status: "record",
      })),
      counts: { documents: 3, records: 3, rejected: 0 },
      failures: [],
      interrupted: false,
    });
  });

  test("changes no byte when it runs again", async () => {
    const cwd = folderWith();
    await runCli(["extract", "in"], { cwd });
    const first = snapshot(join(cwd, "output"));
    await runCli(["extract", "in"], { cwd });
    expect(snapshot(join(cwd, "output"))).toEqual(first);
  });

  test("rejects a document in another language, and only that one", async () => {
    const cwd = folderWith({ ...RELEASES, "in/de.txt": GERMAN });
    const { code, err } = await runCli(["extract", "in"], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^rejected file:de\.txt: .*\n$/);
    const [rejected] = readdirSync(join(cwd, "output/rejected"));
    expect(JSON.parse(readFileSync(join(cwd, "output/rejected", rejected ?? ""), "utf8"))).toMatchObject({
      schema: "kronika.rejection/1",
      source: { uri: "file:de.txt" },
      diagnostics: [{ code: "language/unsupported", severity: "error" }],
    });
    expect(linesOf(join(cwd, "output/records.ndjson"))).toHaveLength(3);
  });

  test("takes the record of a document that is now rejected, and gives it back", async () => {
    const cwd = folderWith();
    const files = () => [
      readdirSync(join(cwd, "output/records")).length,
      readdirSync(join(cwd, "output/rejected")).length,
    ];
    await runCli(["extract", "in"], { cwd });
    writeFileSync(join(cwd, "in/pl.txt"), GERMAN);
    await runCli(["extract", "in"], { cwd });
    expect(files()).toEqual([2, 1]);
    writeFileSync(join(cwd, "in/pl.txt"), POLISH);
    await runCli(["extract", "in"], { cwd });
    expect(files()).toEqual([3, 0]);
  });

  test("leaves records of other inputs where they are", async () => {
    const cwd = folderWith();
    await runCli(["extract", "in/pl.txt"], { cwd });
    await runCli(["extract", "in/en.md"], { cwd });
    expect(readdirSync(join(cwd, "output/records"))).toHaveLength(2);
    expect(linesOf(join(cwd, "output/records.ndjson"))).toHaveLength(1);
  });

  test("writes records to standard output and nothing else anywhere", async () => {
    const cwd = folderWith();
    const { code, out, err } = await runCli(["extract", "in", "--output", "-", "--quiet"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).language.code),
    ).toEqual(["en", "lt", "pl"]);
    expect(readdirSync(cwd)).toEqual(["in"]);
  });

  test("reads standard input", async () => {
    const cwd = folderWith({});
    const { out } = await runCli(["extract", "-", "-o", "-", "-q", "--published", "2024-05-13"], {
      cwd,
      input: POLISH,
    });
    expect(JSON.parse(out)).toMatchObject({
      source: { uri: expect.stringMatching(/^stdin:[0-9a-f]{64}$/) },
      published: { edtf: "2024-05-13", basis: "argument" },
    });
  });

  test("tells events on standard error as NDJSON, the summary last", async () => {
    const cwd = folderWith({ ...RELEASES, "in/de.txt": GERMAN });
    const { out, err } = await runCli(["extract", "in", "gone", "--json"], { cwd });
    const events = err
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(out).toBe("");
    expect(events.map(({ event }) => event)).toEqual([
      "rejected",
      "document",
      "document",
      "document",
      "problem",
      "summary",
    ]);
    expect(events.at(-1)).toMatchObject({ documents: 4, records: 3, rejected: 1, interrupted: false, fault: null });
  });

  test("keeps only the languages and event types of the configuration", async () => {
    const config = `import { defineConfig } from "kronika";\nexport default defineConfig({ sources: ["in"], languages: ["pl"] as const, exporters: ["ndjson"] });\n`;
    const cwd = folderWith({ ...RELEASES, "pipeline.config.ts": config });
    const { code, err } = await runCli(["extract"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('The document is in "en"; the configuration reads pl.');
    expect(linesOf(join(cwd, "output/records.ndjson"))).toHaveLength(1);
    expect(readdirSync(join(cwd, "output/records"))).toEqual([]);
  });

  test.each([
    ["plain JavaScript", 'export default { sources: ["in/pl.txt"] };'],
    ["our helper", 'import { defineConfig } from "kronika";\nexport default defineConfig({ sources: ["in/pl.txt"] });'],
    ["types", 'const sources: readonly string[] = ["in/pl.txt"];\nexport default { sources };'],
    ["another file", 'import { sources } from "./sources.ts";\nexport default { sources };'],
  ])("reads a configuration with %s", async (_, config) => {
    const sources = 'export const sources: string[] = ["in/pl.txt"];';
    const cwd = folderWith({ ...RELEASES, "pipeline.config.ts": config, "sources.ts": sources });
    expect(await runCli(["extract", "--quiet"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(linesOf(join(cwd, "output/records.ndjson"))).toHaveLength(1);
  });

  test("stops after Ctrl-C, keeps what is done and exits with 130", async () => {
    const cwd = folderWith();
    const { code, err } = await runCli(["extract", "in"], { cwd, signal: AbortSignal.abort() });
    expect([code, err]).toEqual([130, "Interrupted; what was finished is kept.\n"]);
    expect(JSON.parse(readFileSync(join(cwd, "output/run.json"), "utf8"))).toMatchObject({ interrupted: true });
  });

  test("draws a progress bar on a terminal", async () => {
    const { code, err } = await runCli(["extract", "in"], { cwd: folderWith(), isTTY: true });
    expect(code).toBe(0);
    const hidesCursor = `${String.fromCharCode(27)}[?25l`;
    expect(err).toContain(hidesCursor);
  });

  test.each<[string, readonly string[], number, string]>([
    ["a missing path", ["gone.txt"], 2, "Cannot read gone.txt: there is no such file or folder; check the path."],
    [
      "an empty folder",
      ["empty"],
      2,
      "empty holds no document; known endings: .txt, .md, .html, .htm, .pdf, .docx, .odt.",
    ],
    [
      "an unknown ending",
      ["empty/x.xyz"],
      1,
      "rejected file:x.xyz: x.xyz has the ending .xyz; known: .txt, .md, .html, .htm, .pdf, .docx, .odt.",
    ],
    ["an empty file", ["empty/nothing.txt", "in/pl.txt"], 1, "rejected file:empty/nothing.txt: "],
    ["the same document twice", ["in/pl.txt", "./in/pl.txt"], 2, "file:pl.txt would have the id "],
    [
      "nothing to read",
      [],
      2,
      "kronika: Nothing to read: name files, folders, globs, addresses or -; see kronika extract --help.",
    ],
    [
      "a wrong --published",
      ["in", "--published", "13.05.2024"],
      2,
      'kronika: --published is "13.05.2024"; write a day of the calendar as 2024-05-13.',
    ],
    [
      "no day of the calendar",
      ["in", "--published", "2024-02-30"],
      2,
      'kronika: --published is "2024-02-30"; write a day of the calendar as 2024-05-13.',
    ],
    ["an unknown language", ["in", "--language", "de"], 2, 'kronika: --language is "de"; known: pl, en, lt.'],
    [
      "a wrong --jobs",
      ["in", "--jobs", "many"],
      2,
      'kronika: --jobs is "many"; give a number of threads from 1 to 64.',
    ],
    ["an unknown option", ["in", "--jbos", "2"], 2, "error: unknown option '--jbos'\n(Did you mean --jobs?)"],
    [
      "a missing configuration",
      ["in", "--config", "no.ts"],
      2,
      "kronika: There is no configuration no.ts; check the path after --config.",
    ],
    ["an output that is a file", ["in/pl.txt", "--output", "in/en.md"], 3, "Cannot write "],
    [
      "an unreachable host",
      ["http://127.0.0.1:1/"],
      1,
      "rejected http://127.0.0.1:1/: Cannot fetch http://127.0.0.1:1/: ",
    ],
  ])("explains %s in one sentence", async (_, argv, exit, message) => {
    const cwd = folderWith({ ...RELEASES, "empty/x.xyz": "x" });
    if (argv.includes("empty/nothing.txt")) writeFileSync(join(cwd, "empty/nothing.txt"), "");
    const { code, err } = await runCli(["extract", ...argv], { cwd });
    expect(err.startsWith(message) ? message : err).toBe(message);
    expect(err.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(exit);
  });

  test("does what can be done beside a missing path", async () => {
    const cwd = folderWith();
    expect((await runCli(["extract", "gone.txt", "in"], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, "output/records"))).toHaveLength(3);
  });

  test.each([
    ['export default { languages: ["pl", "lv"] };', 'pipeline.config.ts: languages[1] is "lv"; known: pl, en, lt.'],
    ["export default { limits: { redirects: -1 } };", "pipeline.config.ts: limits.redirects is -1; "],
    ["export default { langs: [] };", 'pipeline.config.ts: "langs" is not known; check the spelling.'],
    ["export default 5;", "pipeline.config.ts: the default export is 5; expected object."],
    ["export default {", "pipeline.config.ts cannot be read: "],
    ['throw new Error("broken");', "pipeline.config.ts cannot be read: broken. Mend it or name another with --config."],
  ])("explains the configuration %j", async (config, message) => {
    const { code, err } = await runCli(["extract", "in"], {
      cwd: folderWith({ ...RELEASES, "pipeline.config.ts": config }),
    });
    expect(err.startsWith(`kronika: ${message}`) ? message : err).toBe(message);
    expect(code).toBe(2);
  });
});

describe("kronika validate", () => {
  test("checks all that a run wrote", async () => {
    const cwd = folderWith({ ...RELEASES, "in/de.txt": GERMAN });
    await runCli(["extract", "in"], { cwd });
    expect(await runCli(["validate", "output"], { cwd })).toEqual({ code: 0, out: "7 checked, 0 wrong\n", err: "" });
  });

  test("names file, line and path of what is wrong", async () => {
    const good = JSON.stringify(wholeRecord());
    const bad = JSON.stringify({ ...wholeRecord(), title: 5 });
    const cwd = folderWith({ "all.ndjson": `${good}\n${bad}\nnothing\n`, "one.json": bad });
    const { code, out, err } = await runCli(["validate", "all.ndjson", "one.json"], { cwd });
    expect([code, out]).toEqual([1, "4 checked, 3 wrong\n"]);
    expect(err.split("\n").slice(0, 3)).toEqual([
      "all.ndjson:2: title Invalid input: expected string, received number",
      expect.stringMatching(/^all\.ndjson:3: is no JSON/),
      "one.json: title Invalid input: expected string, received number",
    ]);
  });

  test("explains a missing path", async () => {
    expect(await runCli(["validate", "gone"], { cwd: temporaryFolder() })).toMatchObject({ code: 2 });
  });
});

describe("kronika show", () => {
  const written = { "record.json": JSON.stringify(wholeRecord()) };

  test("marks the evidence in the text, in brackets where there are no colours", async () => {
    const { out } = await runCli(["show", "record.json"], { cwd: folderWith(written) });
    expect(out).toContain("⟦Ona Kowal⟧p1 visited ⟦Toruń⟧c1 on ⟦13 May 2024⟧d1.");
    expect(out).toContain("visit  2024-05-13  in Toruń  Ona Kowal (guest)");
  });

  test("has colours on a terminal, and none with NO_COLOR", async () => {
    const cwd = folderWith(written);
    const control = String.fromCharCode(27);
    expect((await runCli(["show", "record.json"], { cwd, isTTY: true })).out).toContain(control);
    expect((await runCli(["show", "record.json"], { cwd, isTTY: true, env: { NO_COLOR: "1" } })).out).not.toContain(
      control,
    );
  });

  test("draws a document, and says where its findings stand in it", async () => {
    const cwd = folderWith();
    expect(await runCli(["show", "in/pl.txt"], { cwd })).toMatchObject({ code: 0, err: "" });
    expect(await runCli(["show", "in/pl.txt", "--source", "--furniture", "--why"], { cwd })).toMatchObject({ code: 0 });
    const { out } = await runCli(["show", "in/pl.txt", "--why-not", "uchwałę"], { cwd });
    expect(out).toContain("Why not “uchwałę”");
  });

  test.each([
    [
      ["record.json", "--why"],
      "record.json is a record; --furniture, --source, --why and --why-not need the document itself.",
    ],
    [["gone"], "There is no gone; check the path."],
    [["."], ". is a folder; name one record, records.ndjson, or a document in it."],
  ])("explains %j", async (argv, message) => {
    expect(await runCli(["show", ...argv], { cwd: folderWith(written) })).toEqual({
      code: 2,
      out: "",
      err: `kronika: ${message}\n`,
    });
  });
});

describe("kronika stage", () => {
  const ask = async (stage: string, ...lines: readonly unknown[]) => {
    const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
    const { out, code, err } = await runCli(["stage", stage], { cwd: temporaryFolder(), input });
    expect([code, err]).toEqual([0, ""]);
    return out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  };

  test("answers every line in order, bad ones with an error", async () => {
    const answers = await ask(
      "dates",
      { id: 1, text: POLISH },
      "no json",
      { id: "b", text: 5 },
      { id: null },
      [],
      { id: 2, text: "x", language: "de" },
      { id: 3, text: "x", published: "soon" },
      { id: 4, text: ENGLISH, language: "en", published: "2024-05-13" },
    );
    expect(answers).toEqual([
      { id: 1, dates: [] },
      { id: null, error: "the line is no JSON" },
      { id: "b", error: "text is 5; expected a string" },
      { id: null, error: 'the line has no "text"' },
      { id: null, error: 'the line is no object; write {"id": 1, "text": "…"}' },
      { id: 2, error: 'language is "de"; known: pl, en, lt' },
      { id: 3, error: 'published is "soon"; write a day of the calendar as 2024-05-13' },
      { id: 4, dates: [] },
    ]);
  });

  test("gives offsets into the text as it was sent", async () => {
    const text = "Pos\u00adie\u00addzenie 7\u00a0m\u00adaja 2014 r. i Z\u0307ory";
    const [{ dates }] = await ask("dates", { id: 1, text, language: "pl" });
    for (const { start, end, text: words } of dates) expect(text.slice(start, end)).toBe(words);
    expect(dates).toMatchObject([{ edtf: "2014-05-07" }]);
  });

  test("tells the language, of three or of others", async () => {
    const answers = await ask(
      "language",
      { id: 1, text: LITHUANIAN },
      { id: 2, text: GERMAN },
      { id: 3, text: "12345" },
    );
    expect(answers.map(({ code }) => code)).toEqual(["lt", "de", "und"]);
  });

  test.each(["people", "cities", "events"])("%s gives a list", async (stage) => {
    const [answer] = await ask(stage, { id: 1, text: POLISH, language: "pl" });
    expect(answer[stage]).toBeInstanceOf(Array);
  });
});

describe("the command line", () => {
  const cwd = temporaryFolder();

  test.each([[[]], [["--help"]], [["help"]]])("%j shows the help", async (argv) => {
    const { code, out } = await runCli(argv, { cwd });
    expect(code).toBe(0);
    expect(out).toContain("Exit codes: 0 all well");
  });

  test.each(["extract", "validate", "show", "evaluate", "stage", "rules", "schema"])(
    "%s --help has an example",
    async (name) => {
      for (const argv of [
        [name, "--help"],
        ["help", name],
      ]) {
        const { code, out } = await runCli(argv, { cwd });
        expect(code).toBe(0);
        expect(out).toContain(`kronika ${name}`);
        expect(out).toContain("Examples:");
      }
    },
  );

  test.each<[readonly string[], string]>([
    [["bogus"], "error: unknown command 'bogus'"],
    [["extrat"], "error: unknown command 'extrat'\n(Did you mean extract?)"],
    [["stage", "bogus"], "error: command-argument value 'bogus' is invalid for argument 'stage'."],
    [["stage"], "error: missing required argument 'stage'"],
  ])("%j exits with 2", async (argv, message) => {
    const { code, err } = await runCli(argv, { cwd });
    expect(err.startsWith(message) ? message : err).toBe(message);
    expect(code).toBe(2);
  });

  test("--version prints the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await runCli(["--version"], { cwd })).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("schema prints the published schema", async () => {
    const { out } = await runCli(["schema"], { cwd });
    expect(out).toBe(readFileSync(new URL("../schema/record.v1.schema.json", import.meta.url), "utf8"));
  });
});
