import type { Language } from "../languages/codes.ts";
import type { OfficeForm } from "../languages/shared/people/office-form.ts";
import type { Gender } from "../lexicon/lexicon.ts";
import type { Office } from "../records/schema.ts";

/**
 * What a word does beside a name.
 * - title, saint: stands before a name and outside it; - particle: stands inside a name in small letters
 * - speech: a verb of saying; - action: another verb that mostly people do; - article: "the", "a"
 * - function: a small word that sentences begin with; - calendar, demonym: capitalised, no name
 * - institution: head of an organisation's name; - memorialBefore/After: the name beside it is borrowed ("im.", "gatvė")
 * - creditBefore/After: the name beside it made the text or the picture; - location: a preposition of place
 * - former, acting, modifier, deputy: parts of an office phrase before its head; - link: words that go on inside an office phrase
 * - determiner: may stand between comma and office; - verb: ends an office phrase; - becoming: names the office somebody gets or holds; - appointing: the same with another subject, so that only a name after it is meant
 * - personal: a pronoun that stands for people only ("who", "himself")
 * - naming: "named" in "named after"
 * - dating: stands before the name of a month ("in June", "5th June"), which is no first name then
 * - place: a country, region, company: no family name unless a first name or title stands before it
 * - relative: begins a clause of its own
 * - compound: a noun before an English head word ("fire chief"); - trailing: an adjective after one ("consul general")
 * - authorship: the cue of a credit that also names whose work a sentence is about
 * - aside: may stand between an office and the verb that gives it ("again", "unanimously", "since")
 */
export type WordRole =
  | "title"
  | "saint"
  | "particle"
  | "speech"
  | "function"
  | "calendar"
  | "dating"
  | "demonym"
  | "institution"
  | "memorialBefore"
  | "memorialAfter"
  | "creditBefore"
  | "creditAfter"
  | "location"
  | "former"
  | "acting"
  | "modifier"
  | "deputy"
  | "link"
  | "conjunction"
  | "determiner"
  | "verb"
  | "becoming"
  | "appointing"
  | "relative"
  | "personal"
  | "article"
  | "action"
  | "naming"
  | "compound"
  | "trailing"
  | "aside"
  | "authorship"
  | "place";

/** Makes an office more exact when a word that begins so stands in its phrase: "konsul" + "honorow" is an honorary consul. */
export interface OfficeRefinement {
  readonly from: readonly Office[];
  readonly beginnings: readonly string[];
  readonly to: Office;
}

/** What a language knows about the way people are named. */
export interface PeoplePack {
  readonly language: Language;
  readonly roles: ReadonlyMap<string, ReadonlySet<WordRole>>;
  readonly offices: ReadonlyMap<string, OfficeForm>;
  readonly refinements: readonly OfficeRefinement[];
  /** Where the object of an office stands: "mayor of Kaunas", "Kauno meras". */
  readonly officeObject: "after" | "before";
  /** Endings of family names, lower case. */
  readonly familyEndings: ReadonlySet<string>;
  /** Endings that only family names have, lower case. */
  readonly sureFamilyEndings: ReadonlySet<string>;
  /** What follows the common beginning of two forms of one family name ("ski", "skiego": "", "ego"). */
  readonly caseEndings: ReadonlySet<string>;
  /** Family names that are frequent enough to be evidence on their own, lower case. */
  readonly familyNames: ReadonlySet<string>;
  /** Two initials that are a title ("h e" for His Excellency). */
  readonly titlePairs: ReadonlySet<string>;
  /** Offices that a title tells: "ks." is a priest, "Cllr" a councillor. */
  readonly titleOffices: ReadonlyMap<string, Office>;
  /** Abbreviated titles in full, where the abbreviation says little: "bp" is "biskup". */
  readonly titleWords: ReadonlyMap<string, string>;
  /** Endings of the locative; a capitalised word that ends so is a place, and no name. */
  readonly locativeEndings: ReadonlySet<string>;
  /** Gender that a title tells. */
  readonly titleGenders: ReadonlyMap<string, Gender>;
  /** Family names of a given name: how many words may follow one. */
  readonly familyWords: number;
  /** Endings of genitives, for words that the dictionary does not know. */
  readonly objectEndings: ReadonlySet<string>;
  /** Endings (three letters) of adjectives that follow the head of an office. */
  readonly adjectiveEndings: ReadonlySet<string>;
  /** Endings of adjectives that may stand between a borrowed name and what bears it. */
  readonly bearerEndings: readonly string[];
  /** Whether a woman may hold an office in the men's form, which then never declines ("dyrektor Annie Lis"). */
  readonly menOfficesStay: boolean;
  /** What stands between a name and the organisation that somebody comes from. */
  readonly fromWords: ReadonlySet<string>;
  /** Plural endings of family names, and what a man and a woman of the family have instead; `couple` where only two first names before it show that it is a plural. */
  readonly pluralFamilies: readonly {
    readonly plural: string;
    readonly male: string;
    readonly female: string;
    /** What a man has where the plural stands in the locative, if that is another form. */
    readonly locative?: string;
    readonly couple?: true;
  }[];
  /** Last letters that no genitive has: a foreign word that ends so is no place after an office. */
  readonly firmLetters: ReadonlySet<string>;
  /** Whether words decline, so that forms of one office or name differ in case. */
  readonly declines: boolean;
}
