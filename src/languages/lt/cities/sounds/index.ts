import type { SoundTable } from "../../../shared/cities/sound-table.ts";
import { BULGARIAN, RUSSIAN, UKRAINIAN_AND_BELARUSIAN } from "./cyrillic.ts";
import { CZECH_AND_SLOVAK } from "./czech-and-slovak.ts";
import { DANISH_AND_NORWEGIAN } from "./danish-and-norwegian.ts";
import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";
import { FINNISH_AND_ESTONIAN } from "./finnish-and-estonian.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { HUNGARIAN } from "./hungarian.ts";
import { ITALIAN } from "./italian.ts";
import { LATVIAN } from "./latvian.ts";
import { ALBANIAN, CAUCASIAN, GREEK, TURKISH } from "./others.ts";
import { POLISH } from "./polish.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { ROMANIAN } from "./romanian.ts";
import { SOUTH_SLAVIC } from "./south-slavic.ts";
import { SPANISH } from "./spanish.ts";
import { SWEDISH } from "./swedish.ts";

/** The languages of a country's towns, the commonest first. */
export const SOUNDS: Readonly<Record<string, readonly SoundTable[]>> = {
  DE: [GERMAN],
  AT: [GERMAN],
  LI: [GERMAN],
  LU: [GERMAN, FRENCH],
  CH: [GERMAN, FRENCH, ITALIAN],
  PL: [POLISH],
  CZ: [CZECH_AND_SLOVAK],
  SK: [CZECH_AND_SLOVAK],
  HU: [HUNGARIAN],
  SE: [SWEDISH],
  DK: [DANISH_AND_NORWEGIAN],
  NO: [DANISH_AND_NORWEGIAN],
  FI: [FINNISH_AND_ESTONIAN, SWEDISH],
  EE: [FINNISH_AND_ESTONIAN],
  LV: [LATVIAN],
  IT: [ITALIAN],
  FR: [FRENCH],
  GB: [ENGLISH],
  IE: [ENGLISH],
  NL: [DUTCH],
  BE: [DUTCH, FRENCH],
  ES: [SPANISH],
  PT: [PORTUGUESE],
  RO: [ROMANIAN],
  MD: [ROMANIAN],
  HR: [SOUTH_SLAVIC],
  SI: [SOUTH_SLAVIC],
  RS: [SOUTH_SLAVIC],
  BA: [SOUTH_SLAVIC],
  ME: [SOUTH_SLAVIC],
  XK: [ALBANIAN],
  AL: [ALBANIAN],
  MK: [BULGARIAN],
  BG: [BULGARIAN],
  UA: [UKRAINIAN_AND_BELARUSIAN],
  BY: [UKRAINIAN_AND_BELARUSIAN],
  RU: [RUSSIAN],
  GE: [CAUCASIAN],
  AM: [CAUCASIAN],
  TR: [TURKISH],
  GR: [GREEK],
};
