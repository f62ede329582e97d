import { firstIndex } from "../../engine/first-index.ts";
import { type ForeignSound, foreignSounds } from "../../languages/lt/cities/foreign-sounds.ts";
import { hashName } from "./hash-name.ts";

/** Places below this are left out, for they are many. Units: people. */
const SMALLEST = 1_000;

/** A place as far as its sound is concerned. */
export interface SoundedPlace {
  readonly name: string;
  readonly english: string;
  readonly country: string;
  readonly population: number;
  /** Null for a place that was typed because the sources lack it; its size is unknown. */
  readonly geonames: number | null;
}

/** The sounds of the names that a place has at home and in English. */
export const soundsOfPlace = ({
  name,
  english,
  country,
  population,
  geonames,
}: SoundedPlace): readonly ForeignSound[] => {
  if (population < SMALLEST && geonames !== null) return [];
  const sounds = foreignSounds(name, country);
  return english === name || english === "" ? sounds : [...sounds, ...foreignSounds(english, country)];
};

/**
 * Sounds of towns in two flat arrays: hashes in order, and the place of each.
 * Shape: a hash may be another sound's; who looks up derives the sounds of the place again.
 */
export interface HeardTables {
  readonly heardHash: Uint32Array;
  readonly heardPlace: Uint32Array;
}

/** Lays out the sounds of all places. */
export const compileHeard = (places: Iterable<SoundedPlace>): HeardTables => {
  const pairs: (readonly [hash: number, place: number])[] = [];
  let index = 0;
  for (const place of places) {
    for (const { key } of soundsOfPlace(place)) pairs.push([hashName(key), index]);
    index += 1;
  }
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    heardHash: Uint32Array.from(pairs, ([hash]) => hash),
    heardPlace: Uint32Array.from(pairs, ([, place]) => place),
  };
};

/** Places that may sound so, by the hash of the sound. */
export const placesHeard = ({ heardHash, heardPlace }: HeardTables, key: string): readonly number[] => {
  const hash = hashName(key);
  const start = firstIndex(heardHash.length, (index) => (heardHash[index] ?? 0) >= hash);
  let end = start;
  while (heardHash[end] === hash) end += 1;
  return Array.from(heardPlace.subarray(start, end));
};
