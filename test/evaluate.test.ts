import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fourDecimals } from "../src/evaluate/tally.ts";
import { runCli } from "./support/run-cli.ts";
import { seededRandom } from "./support/seeded-random.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));
const GOLD = [join(SHARED, "gold"), join(SHARED, "dev/gold")];

// biome-ignore lint/suspicious/noExplicitAny: the annotations are bent out of shape on purpose.
type Loose = any;

const readGold = (): Loose[] =>
  GOLD.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"))),
  );

/** Makes a record out of annotations with mistakes of every kind: left out, changed, doubled, misplaced. */
const spoil = (gold: Loose, random: () => number): Loose => {
  const often = (share: number): boolean => random() < share;
  const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => often(0.8));
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  let text = "";
  const mention = (words: string) => {
    const start = text.length;
    text += `${words}\n`;
    return { start: often(0.03) ? start + 1 : start, end: start + words.length, text: words };
  };
  const mentions = (surfaces: string[]) => [mention(often(0.85) ? (pick(surfaces) ?? "x") : "other words 😀")];
  const named = (entry: Loose) => (often(0.1) ? `${entry.name}x` : (pick([entry.name, ...(entry.also ?? [])]) ?? ""));
  const dates = some(gold.dates as Loose[]).map((date, index) => ({
    id: `d${index}`,
    edtf: often(0.1)
      ? `1${String(date.edtf).slice(1)}`
      : often(0.2)
        ? `${date.edtf}/..`
        : pick([date.edtf, ...(date.also ?? [])]),
    role: often(0.1) ? "credit" : often(0.1) ? "publication" : "content",
    mentions: mentions(date.surfaces ?? []),
  }));
  const people = some(gold.people as Loose[]).flatMap((person, index) => {
    const entry = {
      id: `p${index}`,
      name: often(0.2) ? named(person).toUpperCase() : named(person),
      kind: often(0.05) ? "credit" : "participant",
      roles: often(0.8)
        ? [{ title: often(0.8) ? (person.role ?? "x") : "kierownik działu", mention: mention("role") }]
        : [],
      mentions: mentions(person.surfaces ?? []),
    };
    return often(0.05) ? [entry, { ...entry, id: `p9${index}` }] : [entry];
  });
  const cities = some(gold.cities as Loose[]).map((city, index) => ({
    id: `c${index}`,
    name: named(city),
    country: often(0.05) ? "XX" : (city.country ?? null),
    names: { pl: often(0.3) ? city.name : null },
    geonames: often(0.8) ? (city.geonames ?? null) : 1,
    mentions: mentions(city.surfaces ?? []),
  }));
  const cityId = (name: string | null): string | null =>
    often(0.1) ? (pick(cities)?.id ?? null) : (cities.find((city) => city.name === name)?.id ?? null);
  const events = some((gold.events ?? []) as Loose[]).map((event, index) => ({
    id: `e${index}`,
    type: often(0.1) ? "meeting" : event.type,
    date: often(0.1) ? null : often(0.1) ? "2001" : (event.edtf ?? null),
    place: cityId(event.place),
    modality: often(0.15) ? pick(["asserted", "planned", "cancelled", "intended", "negated"]) : event.modality,
    participants: some((event.participants ?? []) as Loose[]).map((one) => ({
      person: people.find((person) => person.name === one.name)?.id ?? pick(people)?.id,
      role: often(0.2) ? "guest" : one.role,
    })),
    evidence: often(0.03) ? undefined : mention(event.evidence || "nothing"),
  }));
  const partnerships = some((gold.twinnings ?? []) as Loose[]).map((pair) => ({
    cities: [cityId(pair.a), cityId(pair.b)].filter(Boolean),
    evidence: mention("pair"),
  }));
  return {
    schema: "kronika.record/1",
    source: { uri: `file:some/folder/${basename(gold.file)}` },
    language: { code: often(0.1) ? "en" : gold.language },
    published: often(0.2) ? null : { edtf: often(0.2) ? "2020-01-01" : gold.published },
    text,
    ...{ dates, people, cities, organisations: [], events, partnerships, credits: [] },
  };
};

const scoreByReference = (records: string): unknown =>
  JSON.parse(
    execFileSync("python3", [join(SHARED, "tools/score.py"), GOLD.join(","), records, "--json"], { encoding: "utf8" }),
  );

describe.runIf(existsSync(SHARED))("kronika evaluate", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("agrees with the reference scorer on spoilt records (seed %i)", async (seed) => {
    const folder = temporaryFolder();
    const records = join(folder, "records");
    mkdirSync(records);
    const random = seededRandom(seed);
    for (const gold of readGold())
      if (random() < 0.95) writeFileSync(join(records, `${gold.id}.json`), JSON.stringify(spoil(gold, random)));
    const { code, out } = await runCli(["evaluate", GOLD.join(","), "--records", records, "--json"], { cwd: folder });
    const [ours, reference] = [JSON.parse(out), scoreByReference(records)];
    expect(code).toBe(0);
    expect(ours).toEqual(reference);
    expect(Object.keys(ours)).toEqual(Object.keys(reference as object));
  });
});

describe("kronika evaluate on one document", () => {
  const gold = {
    id: "one",
    file: "docs/one.txt",
    language: "en",
    published: null,
    dates: [{ edtf: "2016-05-12", surfaces: ["May 12, 2016"] }],
    people: [{ name: "Ann Lee", role: "Mayor", surfaces: ["Ann Lee"] }],
    cities: [{ name: "Kaunas", country: "LT", surfaces: ["Kaunas"] }],
    events: [],
  };
  const text = "On May 12, 2016 Mayor Ann Lee met <b>nobody</b>.";
  const record = {
    source: { uri: "file:one.txt" },
    language: { code: "en" },
    text,
    dates: [
      { id: "d1", edtf: "2016-05-12", rule: "en/dates/x", mentions: [{ start: 3, end: 15, text: "May 12, 2016" }] },
    ],
    people: [{ id: "p1", name: "Ann Leen", rule: "en/people/x", mentions: [{ start: 22, end: 29, text: "Ann Lee" }] }],
  };

  const writeCase = (): string => {
    const folder = temporaryFolder();
    for (const name of ["gold", "records"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "gold/one.json"), JSON.stringify(gold));
    writeFileSync(join(folder, "records/r.json"), JSON.stringify(record));
    return folder;
  };

  test("tells what was false and what was missed, and by which rule", async () => {
    const { out, code } = await runCli(["evaluate", "gold", "--records", "records", "--errors"], { cwd: writeCase() });
    expect(code).toBe(0);
    expect(out).toContain("one: + Ann Leen");
    expect(out).toContain("one: - Kaunas");
    expect(out).toContain("people: en/people/x");
  });

  test("exits with 1 below a floor and names the row", async () => {
    const folder = writeCase();
    writeFileSync(join(folder, "floors.json"), JSON.stringify({ dates: { f1: 1 }, "people/en": { recall: 0.5 } }));
    const { err, code } = await runCli(["evaluate", "gold", "--records", "records", "--floors", "floors.json"], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(err).toBe("people/en: recall is 0, the floor is 0.5\n");
  });

  test("writes a page with the mistakes marked in the text", async () => {
    const folder = writeCase();
    await runCli(["evaluate", "gold", "--records", "records", "--html", "page.html"], { cwd: folder });
    const page = readFileSync(join(folder, "page.html"), "utf8");
    expect(page).toContain('<mark class="false" title="people: false Ann Leen">Ann Lee</mark>');
    expect(page).toContain("met &lt;b&gt;nobody");
  });

  test.each([
    [["evaluate", "missing"], "missing is no folder; name the folder with the annotations."],
    [["evaluate", "gold", "--records", "empty"], "There is no empty; check the path."],
  ])("explains %j", async (argv, message) => {
    const { err, code } = await runCli(argv, { cwd: writeCase() });
    expect([code, err]).toEqual([2, `kronika: ${message}\n`]);
  });
});

test.each([
  [1 / 32, 0.0312],
  [3 / 32, 0.0938],
  [2 / 3, 0.6667],
  [0.00005, 0.0001],
])("rounds %d to %d", (value, rounded) => expect(fourDecimals(value)).toBe(rounded));
