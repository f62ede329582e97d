import type { CounterExample, Example } from "../engine/rule.ts";
import type { Token } from "../engine/token.ts";
import type { DateRule } from "./date-rule.ts";
import type { Phase } from "./expression.ts";

/** What a word beside a date does to it: a phase of it, a doubt, an open end. */
export type ModifierMeaning = Phase | "approximate" | "since" | "after" | "until" | "before";

/**
 * Words before or after a date that change its meaning: "since", "the end of", "around".
 * Shape: `forms` as in `words`, several words in a row allowed.
 */
export interface DateModifier {
  readonly id: string;
  readonly side: "before" | "after";
  readonly forms: string;
  readonly meaning: ModifierMeaning;
  readonly examples: readonly Example<string>[];
  readonly counterExamples: readonly CounterExample[];
}

/** What words between two dates make of them: one stretch of time, or two dates that share their year. */
export type JoinKind = "range" | "list";

/**
 * Words between two dates that make one of them.
 * Shape: `opening` words before the first date are part of it ("from … to"); with `needsOpening` they must stand there.
 */
export interface DateJoiner {
  readonly id: string;
  readonly kind: JoinKind;
  readonly forms: string;
  readonly opening?: string;
  readonly needsOpening?: boolean;
  readonly examples: readonly Example<string>[];
  readonly counterExamples: readonly CounterExample[];
}

/** Words beside an expression that show it to be no date: a street, a law, a price. */
export interface DateGuard {
  readonly id: string;
  readonly side: "before" | "after";
  readonly forms: string;
  /** `any` date, or only one that is a `year` alone, a day and month without a year (`dayMonth`), or that ends in a `number`. */
  readonly of: "any" | "year" | "dayMonth" | "noYear" | "number";
  readonly counterExamples: readonly CounterExample[];
}

/** Where the verb of a clause puts its date. */
export type Tense = "past" | "future";

/** A word's say in the tense of its clause: the smaller its cost, the stronger. */
export interface TenseCue {
  readonly tense: Tense;
  readonly cost: number;
  /** An infinitive: it places the date behind it, and hardly one before it. */
  readonly governs?: true;
  /** Says that something was meant for the date ("planned for", "was to be held"), not whether it came to pass. */
  readonly planned?: true;
  /** Says that what was meant did not come to pass ("did not take place"), or will not ("has been called off"). */
  readonly undone?: true;
}

/** All that a language knows about dates. */
export interface DatePack {
  readonly rules: readonly DateRule[];
  readonly modifiers: readonly DateModifier[];
  readonly joiners: readonly DateJoiner[];
  readonly guards: readonly DateGuard[];
  /** Small words that may stand between a date and what explains it: "w", "on". */
  readonly prepositions: string;
  /** Words right before a date that make it the time of its clause ("w 2006 r."), not a part of a noun ("umowa z 2006 r."). */
  readonly timeWords: ReadonlySet<string>;
  /** Words that open a clause about a noun: "who", "który", "kuris". */
  readonly relatives: ReadonlySet<string>;
  /** Words right after a date that go on telling of it ("since 2006, when"). */
  readonly whenWords: ReadonlySet<string>;
  /** Words right after a date, or its last, that make it a part of a noun ("2013 m. kovo 12 d. sutartis", "2024 metų"). */
  readonly nounWords: ReadonlySet<string>;
  /** Articles that may stand between a modifier and its date. */
  readonly articles: ReadonlySet<string>;
  /** Words that make a habit of what follows: "every year". */
  readonly habits: string;
  /** Words before a habit that liken this one time to it ("as every year"). */
  readonly likeWords: ReadonlySet<string>;
  /** Words right before a date that make a habit of it ("every 5 May"), but not of what stands further on ("every house"). */
  readonly eachWords: ReadonlySet<string>;
  /** Words before a publication date: "Published", "Data publikacji". */
  readonly publicationLabels: string;
  /** Words for who issues a text, or what it is ("press office", "newsletter"): in a date line they may stand in small letters. */
  readonly issuers: ReadonlySet<string>;
  /** Words right before a date that put it ahead whatever the verb: "zwołał na 5 maja". */
  readonly aheadWords: ReadonlySet<string>;
  /** Where a weekday lies in a whole sentence whose verb is not known: news report, announcements announce. */
  readonly silentTense: Tense;
  readonly tenseOf: (token: Token, tokens: readonly Token[]) => TenseCue | undefined;
  /** Words around a clock time: "godz.", "val.", "at". */
  readonly hourMarks: string;
}
