import type { Case, Gender } from "../../../lexicon/lexicon.ts";
import type { Office } from "../../../records/schema.ts";

/**
 * One form of an office's head word: "prezydenta" is the genitive and accusative of a mayor's office.
 * Shape: `cases` is null where the form can stand in any case (English, undeclined words); `gender` is null where either may hold the office.
 */
export interface OfficeForm {
  readonly office: Office;
  readonly cases: readonly Case[] | null;
  readonly gender: Gender | null;
  /** Whether the form tells its holder's gender; "dyrektor" can be a woman, "radny" and "dyrektorka" tell. */
  readonly telling: boolean;
  readonly plural: boolean;
  /** Whether a singular form is a plural one, too: "pavaduotojai". */
  readonly alsoPlural: boolean;
  /** Whether this is the dictionary form; Polish offices of women often stay in it ("z dyrektor Anną Lis"). */
  readonly base: boolean;
  /** Whether its object follows although others of the language stand before: "vadovaujantis skyriui". */
  readonly objectAfter: boolean;
  /** Whether the head alone is no office ("zastępca", "member"): its object says whose. */
  readonly dependent: boolean;
}

/** A declined word: its forms with their cases. */
export type Declined = readonly {
  readonly form: string;
  readonly cases: readonly Case[];
  readonly plural: boolean;
  readonly gender: Gender;
  readonly telling: boolean;
}[];
