import { foldName } from "./fold-name.ts";
import { type GazetteerTables, LABEL_KINDS, type LabelKind, packLetters } from "./gazetteer.ts";
import { hashName } from "./hash-name.ts";
import { compileHeard } from "./heard-index.ts";
import type { CityNames } from "./names/city-names.ts";

/** A populated place as the sources give it. */
export interface SourcePlace {
  readonly geonames: number;
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Makes further names of a place by rule: how a language writes the names of a country. */
export interface NameRule {
  readonly kind: "derived-pl" | "stem-lt";
  readonly derive: (name: string, country: string, population: number) => readonly string[];
}

interface LabelList {
  readonly place: number[];
  readonly kind: number[];
  readonly text: string[];
}

const split = (field: string): string[] => (field === "" ? [] : field.split(","));

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, least)));

const fillSlots = (hashes: Uint32Array): Uint32Array => {
  const slots = new Uint32Array(powerOfTwo(hashes.length * 1.8));
  const mask = slots.length - 1;
  hashes.forEach((hash, label) => {
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = label + 1;
  });
  return slots;
};

const fillPrefixes = (prefixes: ReadonlySet<string>): Uint32Array => {
  const slots = new Uint32Array(powerOfTwo(prefixes.size * 2));
  const mask = slots.length - 1;
  for (const prefix of prefixes) {
    const hash = hashName(prefix) || 1;
    let slot = hash & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    slots[slot] = hash;
  }
  return slots;
};

const packText = (texts: readonly string[]): { offsets: Uint32Array; text: Uint8Array } => {
  const offsets = new Uint32Array(texts.length + 1);
  const text = new TextEncoder().encode(texts.join(""));
  let offset = 0;
  texts.forEach((part, index) => {
    offsets[index] = offset;
    offset += Buffer.byteLength(part);
  });
  offsets[texts.length] = offset;
  return { offsets, text };
};

/** Compiles places, typed names and name rules into the gazetteer's tables. */
export const compileGazetteer = (
  places: readonly SourcePlace[],
  rows: readonly CityNames[],
  rules: readonly NameRule[],
): GazetteerTables => {
  const typed = new Map(rows.filter(([id]) => id !== 0).map((row) => [row[0], row]));
  const unlisted = rows.filter(([id]) => id === 0);
  const size = places.length + unlisted.length;
  const labels: LabelList = { place: [], kind: [], text: [] };
  const folded: string[] = [];
  const names = new Uint32Array(size * 4);
  const prefixes = new Set<string>();

  const add = (place: number, kind: LabelKind, text: string): number => {
    const key = kind === "stem-lt" ? text : foldName(text);
    labels.place.push(place);
    labels.kind.push(LABEL_KINDS.indexOf(kind));
    labels.text.push(text);
    folded.push(key);
    for (let gap = key.indexOf(" "); gap > 0; gap = key.indexOf(" ", gap + 1)) prefixes.add(key.slice(0, gap));
    return labels.text.length;
  };

  const addRow = (place: number, row: CityNames, known: string): void => {
    const [, , official, ...fields] = row;
    names[place * 4] = add(place, "official", official);
    const seen = new Set([official]);
    if (known !== "" && !seen.has(known)) add(place, "geonames", known);
    fields.forEach((field, at) => {
      const kind = (["pl", "en", "lt", "other"] as const)[at] ?? "other";
      split(field).forEach((name, rank) => {
        const label = seen.has(name) && kind === "other" ? 0 : add(place, kind, name);
        if (rank === 0 && kind !== "other") names[place * 4 + at + 1] = label;
        seen.add(name);
      });
    });
  };

  const derive = (place: number, { name, country, population }: SourcePlace): void => {
    for (const { kind, derive: make } of rules)
      for (const text of make(name, country, population)) {
        const label = add(place, kind, text);
        if (kind === "derived-pl" && names[place * 4 + 1] === 0) names[place * 4 + 1] = label;
      }
  };

  places.forEach((source, place) => {
    const row = typed.get(source.geonames);
    if (row) addRow(place, row, source.name);
    else names[place * 4] = add(place, "geonames", source.name);
    derive(place, row ? { ...source, name: row[2] } : source);
  });
  unlisted.forEach((row, at) => {
    addRow(places.length + at, row, "");
  });

  const listed = places.map(({ geonames, name, country, population }) => {
    const [, , official = name, , english = ""] = typed.get(geonames) ?? [];
    return { geonames, name: official, english: split(english)[0] ?? "", country, population };
  });
  const sounded = unlisted.map(([, country, name]) => ({ geonames: null, name, english: "", country, population: 0 }));
  const all = [...places, ...unlisted.map((row) => ({ ...NOWHERE, country: row[1] }))];
  const { offsets, text } = packText(labels.text);
  const labelHash = Uint32Array.from(folded, hashName);
  return {
    geonames: Uint32Array.from(all, (place) => place.geonames),
    population: Uint32Array.from(all, (place) => place.population),
    latitude: Int32Array.from(all, (place) => Math.round(place.latitude * 1e5)),
    longitude: Int32Array.from(all, (place) => Math.round(place.longitude * 1e5)),
    country: Uint16Array.from(all, (place) => packLetters(place.country)),
    region: Uint16Array.from(all, (place) => packLetters(place.region)),
    names,
    labelPlace: Uint32Array.from(labels.place),
    labelHash,
    labelKind: Uint8Array.from(labels.kind),
    labelOffset: offsets,
    slots: fillSlots(labelHash),
    prefixes: fillPrefixes(prefixes),
    ...compileHeard([...listed, ...sounded]),
    text,
  };
};

const NOWHERE: SourcePlace = {
  geonames: 0,
  name: "",
  country: "",
  region: "",
  population: 0,
  latitude: 0,
  longitude: 0,
};
