import { bounded } from "../bounded-cache.ts";
import { foldName } from "./fold-name.ts";
import { hashName } from "./hash-name.ts";
import { type HeardTables, placesHeard } from "./heard-index.ts";

/** Whose name a label is. */
export const LABEL_KINDS = ["geonames", "official", "pl", "en", "lt", "other", "derived-pl", "stem-lt"] as const;

export type LabelKind = (typeof LABEL_KINDS)[number];

/**
 * Places and their names in flat arrays, as they lie in the compiled file.
 * Shape: `labels` and `strings` are offsets into `text` (n + 1 of them); `slots` is an open-addressing table of label + 1.
 * Units: coordinates in 1e-5 degrees; `regions` are two letters packed (the state, United States only).
 */
export interface GazetteerTables extends HeardTables {
  readonly geonames: Uint32Array;
  readonly population: Uint32Array;
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
  readonly country: Uint16Array;
  readonly region: Uint16Array;
  /** For each place and each of official, pl, en, lt: the label that is its name, + 1, or 0. */
  readonly names: Uint32Array;
  readonly labelPlace: Uint32Array;
  readonly labelHash: Uint32Array;
  readonly labelKind: Uint8Array;
  readonly labelOffset: Uint32Array;
  readonly slots: Uint32Array;
  /** Hashes of the beginnings of names of several words. */
  readonly prefixes: Uint32Array;
  readonly text: Uint8Array;
}

/** A name of a place that a look-up found. */
export interface Label {
  readonly place: number;
  readonly name: string;
  readonly kind: LabelKind;
}

/** Everything known of a place. */
export interface Place {
  readonly index: number;
  readonly geonames: number | null;
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  readonly population: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly names: { readonly pl: string; readonly en: string; readonly lt: string };
}

/** The gazetteer, read only: a look-up costs one hash whatever the number of names. */
export interface Gazetteer {
  readonly size: number;
  readonly labels: number;
  /** Labels whose folded name is `folded`. */
  readonly find: (folded: string) => readonly Label[];
  /** Whether a name of several words begins with these (false alarms are possible, misses are not). */
  readonly isPrefix: (folded: string) => boolean;
  /** Places whose names may sound like a key (false alarms are possible, misses are not). */
  readonly heard: (key: string) => readonly number[];
  readonly place: (index: number) => Place;
  readonly geonames: (index: number) => number | null;
  readonly population: (index: number) => number;
  /** Where a place lies, in degrees; null for one without an id. */
  readonly point: (index: number) => { readonly latitude: number | null; readonly longitude: number | null };
  readonly region: (index: number) => string | null;
  readonly country: (index: number) => string;
}

/** Packs two capital letters into 16 bits. */
export const packLetters = (code: string): number =>
  code.length === 2 ? (code.charCodeAt(0) << 8) | code.charCodeAt(1) : 0;

const unpackLetters = (packed: number): string => String.fromCharCode(packed >> 8, packed & 255);

const NONE: readonly Label[] = [];

/** So many places stay made, for a text names the same ones again and again. */
const PLACES = 5_000;

/** Opens compiled tables for look-ups; places and strings are made on demand. */
export const openTables = (tables: GazetteerTables): Gazetteer => {
  const { slots, prefixes, labelHash, labelPlace, labelOffset } = tables;
  const decoder = new TextDecoder();
  const mask = slots.length - 1;
  const prefixMask = prefixes.length - 1;
  const name = (label: number): string =>
    decoder.decode(tables.text.subarray(labelOffset[label] ?? 0, labelOffset[label + 1] ?? 0));
  const find = (folded: string): readonly Label[] => {
    const hash = hashName(folded);
    let found: Label[] | undefined;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const label = (slots[slot] ?? 0) - 1;
      if (labelHash[label] !== hash) continue;
      const text = name(label);
      const kind = LABEL_KINDS[tables.labelKind[label] ?? 0] ?? "geonames";
      if ((kind === "stem-lt" ? text : foldName(text)) !== folded) continue;
      found ??= [];
      found.push({ place: labelPlace[label] ?? 0, name: text, kind });
    }
    return found ?? NONE;
  };
  const isPrefix = (folded: string): boolean => {
    const hash = hashName(folded) || 1;
    for (let slot = hash & prefixMask; prefixes[slot] !== 0; slot = (slot + 1) & prefixMask)
      if (prefixes[slot] === hash) return true;
    return false;
  };
  const nameOf = (index: number, field: number): string | null => {
    const label = tables.names[index * 4 + field] ?? 0;
    return label === 0 ? null : name(label - 1);
  };
  const country = (index: number): string => unpackLetters(tables.country[index] ?? 0);
  const geonames = (index: number): number | null => tables.geonames[index] || null;
  const population = (index: number): number => tables.population[index] ?? 0;
  const region = (index: number): string | null =>
    tables.region[index] ? unpackLetters(tables.region[index] ?? 0) : null;
  const point = (index: number) =>
    geonames(index) === null
      ? { latitude: null, longitude: null }
      : { latitude: (tables.latitude[index] ?? 0) / 1e5, longitude: (tables.longitude[index] ?? 0) / 1e5 };
  const place = bounded(PLACES, (index: number): Place => {
    const official = nameOf(index, 0) ?? "";
    return {
      index,
      geonames: geonames(index),
      name: official,
      country: country(index),
      region: region(index),
      population: population(index),
      ...point(index),
      names: {
        pl: nameOf(index, 1) ?? official,
        en: nameOf(index, 2) ?? official,
        lt: nameOf(index, 3) ?? official,
      },
    };
  });
  return {
    size: tables.geonames.length,
    labels: labelPlace.length,
    find,
    isPrefix,
    heard: (key) => placesHeard(tables, key),
    place,
    geonames,
    population,
    point,
    region,
    country,
  };
};
