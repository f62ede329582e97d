import type { Declension } from "../../languages/lt/cities/foreign-sounds.ts";
import { lithuanianSounds } from "../../languages/lt/cities/lithuanian-sounds.ts";
import { bounded } from "../bounded-cache.ts";
import { soundsOfPlace } from "./heard-index.ts";
import type { PlaceCandidate } from "./look-up.ts";
import { openGazetteer } from "./open-gazetteer.ts";

/** A town whose name sounds like a form, and whether the form is declined as the name would be. */
export interface HeardTown {
  readonly candidate: PlaceCandidate;
  readonly key: string;
  readonly fitsDeclension: boolean;
  /** Whether it is large enough, for its country, to be meant where nothing else tells the country. */
  readonly isOfSomeSize: boolean;
}

/** Whose towns Lithuanian releases name oftenest. Units: points of a candidate's score. */
const NEARNESS: Readonly<Record<string, number>> = {
  PL: 1.5,
  LV: 1.5,
  UA: 1.2,
  BY: 1.2,
  DE: 0.9,
  EE: 0.9,
  SE: 0.6,
  DK: 0.5,
  FI: 0.5,
};
const HEARD = 1.2;

/** Units: people. */
const OF_SOME_SIZE = { near: 5_000, far: 20_000 } as const;

const sharesOne = (some: ReadonlySet<Declension>, others: ReadonlySet<Declension>): boolean => {
  for (const one of some) if (others.has(one)) return true;
  return false;
};

const heardAt = (index: number, key: string, declensions: ReadonlySet<Declension>): HeardTown | undefined => {
  const place = openGazetteer().place(index);
  const sound = soundsOfPlace({ ...place, english: place.names.en }).find((one) => one.key === key);
  if (!sound) return undefined;
  const { country, population, geonames } = place;
  const score = HEARD + (NEARNESS[country] ?? 0) + Math.log10(population + 300);
  return {
    candidate: {
      place: index,
      geonames,
      country,
      population,
      nominative: place.names.lt,
      kind: "stem-lt",
      bare: false,
      fit: 1,
      score,
    },
    key,
    fitsDeclension: sharesOne(sound.declensions, declensions),
    isOfSomeSize: population >= OF_SOME_SIZE[country in NEARNESS ? "near" : "far"],
  };
};

const REMEMBERED = 6_000;

/**
 * Foreign towns whose names sound like a Lithuanian form, the likeliest first: "Krailsheimo" for Crailsheim.
 * Shape: one entry a place; many forms of surnames and companies sound like some town, so that the words around must ask for one.
 */
export const hearTowns = bounded(REMEMBERED, (lower): readonly HeardTown[] => {
  const gazetteer = openGazetteer();
  const found = new Map<number, HeardTown>();
  for (const [key, declensions] of lithuanianSounds(lower))
    for (const index of gazetteer.heard(key)) {
      const town = heardAt(index, key, declensions);
      if (town && !(found.get(index)?.fitsDeclension ?? false)) found.set(index, town);
    }
  return [...found.values()].sort(
    (a, b) => b.candidate.score - a.candidate.score || a.candidate.place - b.candidate.place,
  );
});
