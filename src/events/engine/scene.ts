import type { ResolvedDocument, Sentence } from "../../document.ts";
import { firstIndex } from "../../engine/first-index.ts";
import type { Span } from "../../engine/span.ts";
import type { Token } from "../../engine/token.ts";
import type { Language } from "../../languages/codes.ts";
import type { CityEntry, DateEntry, OrganisationEntry, PersonEntry } from "../../records/schema.ts";
import type { Clause } from "./clauses.ts";
import { companyOf } from "./company.ts";
import { daysOverhead } from "./day-overhead.ts";
import type { ReadTokens } from "./find-word.ts";
import { heroOf, withHero } from "./hero.ts";
import { type HitsByClass, sortHits } from "./hits-of.ts";
import { homeCity } from "./home-city.ts";
import { isOfNoun } from "./is-of-noun.ts";
import type { EventLexicon, Relation, Sense } from "./lexicon.ts";
import { maskSpeech } from "./mask-speech.ts";
import type { HitClass, Meaning } from "./meaning.ts";
import { mournedOf } from "./mourned-of.ts";
import { holds, type TokenRange } from "./token-range.ts";
import { type IndexedPhrase, phrasesBefore, restFits } from "./word-index.ts";
import { NO_READING, type WordReading } from "./word-reader.ts";

/** A mention with its token range. */
export interface Placed<Entry> {
  readonly entry: Entry;
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
  readonly text: string;
  /** Whether a person is meant by an office alone ("burmistrz"). */
  readonly office: boolean;
}

/** A word of the lexicon at its place. */
export interface Hit {
  readonly at: number;
  readonly end: number;
  readonly sense: Sense;
  readonly hitClass: HitClass;
  /** Whether it is a finite predicate. */
  readonly finite: boolean;
  /** Whether a prefix of negation was taken off. */
  readonly negated: boolean;
}

/** A sentence with what stands in it, all in text order. */
export interface SceneSentence {
  readonly sentence: Sentence;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly lexicon: EventLexicon;
  readonly hits: readonly Hit[];
  readonly byClass: HitsByClass;
  /** Relation words by the token after them. */
  readonly relations: ReadonlyMap<number, Relation>;
  readonly dates: readonly Placed<DateEntry>[];
  /** The day of the heading under which the sentence stands. */
  readonly overhead: Placed<DateEntry> | null;
  readonly people: readonly Placed<PersonEntry>[];
  /** Words that mean people of the story without a name ("the guests"), as if they were people. */
  readonly company: readonly Placed<PersonEntry>[];
  readonly cities: readonly Placed<CityEntry>[];
  readonly organisations: readonly Placed<OrganisationEntry>[];
}

/** The document as the events see it. */
export interface Scene extends ReadTokens {
  readonly document: ResolvedDocument;
  /** 1 for tokens of direct speech, which tells no events. */
  readonly speech: Uint8Array;
  readonly sentences: readonly SceneSentence[];
  /** The clauses of each sentence, cut when they are first asked for. */
  readonly clauses: (readonly Clause[] | undefined)[];
  /** The city that the release is from. */
  readonly home: CityEntry | null;
  /** Whose life the text tells: the one person in its title. */
  readonly hero: PersonEntry | null;
}

interface Mentioned {
  readonly mentions: readonly (Span & { readonly text: string; readonly form?: string })[];
}

/** Longer sentences are read in pieces of so many tokens, so that no text costs more than its length. */
const MAX_TOKENS = 240;

const firstTokenAt = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length, (index) => (tokens[index]?.end ?? 0) > offset);

/** The tokens of a mention. */
const rangeOf = (tokens: readonly Token[], mention: Span): TokenRange => {
  const start = firstTokenAt(tokens, mention.start);
  let end = start;
  while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < mention.end) end += 1;
  return { start, end };
};

/** The mentions of some entries at their tokens, in text order. */
const place = <Entry extends Mentioned>(tokens: readonly Token[], entries: readonly Entry[]): Placed<Entry>[] => {
  const placed: Placed<Entry>[] = [];
  for (const entry of entries)
    for (const mention of entry.mentions) {
      const { start, end } = rangeOf(tokens, mention);
      placed.push({ entry, start, end, text: mention.text, office: mention.form === "office" });
    }
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** The part of a sorted list that begins before `to`; a list is walked once, from `cursor` on. */
const takeUntil = <Entry>(list: readonly Placed<Entry>[], cursor: { at: number }, to: number): Placed<Entry>[] => {
  const from = cursor.at;
  while ((list[cursor.at]?.start ?? Number.POSITIVE_INFINITY) < to) cursor.at += 1;
  return list.slice(from, cursor.at);
};

/** A sentence, or a piece of a long one, before its words are read. */
interface Line extends TokenRange {
  readonly sentence: Sentence;
  readonly dates: readonly Placed<DateEntry>[];
}

/** The lines of a document with their dates. */
const linesOf = (sentences: readonly Sentence[], dates: readonly Placed<DateEntry>[]): Line[] => {
  const lines: Line[] = [];
  const cursor = { at: 0 };
  for (const sentence of sentences)
    for (let start = sentence.tokens.start; start < sentence.tokens.end; start += MAX_TOKENS) {
      const end = Math.min(sentence.tokens.end, start + MAX_TOKENS);
      lines.push({ sentence, start, end, dates: takeUntil(dates, cursor, end) });
    }
  return lines;
};

const hitOf = (at: number, { rest, value }: IndexedPhrase<Meaning>, negated: boolean): Hit => ({
  at,
  end: at + 1 + rest.length,
  sense: value.sense,
  hitClass: value.hitClass,
  finite: value.finite,
  negated,
});

/** Adds what the phrases mean that stand at a token; a prefix of negation is one of verbs only. */
const addHits = ({ tokens, readings }: ReadTokens, at: number, hits: Hit[]): void => {
  const { phrases, negated } = readings[at] ?? NO_READING;
  if (phrases === undefined) return;
  const next = readings[at + 1]?.isSecond === true ? tokens[at + 1] : undefined;
  let verbal = 0;
  for (const row of phrasesBefore(phrases, next)) {
    const { rest, value } = row;
    // A phrase ("vyko į") leaves no room for a verb that is its first word alone; rows come longest first.
    if ((value.yields && rest.length < verbal) || (negated && !value.verbal)) continue;
    if (!restFits(tokens, at + 1, rest)) continue;
    if (value.verbal && !negated) verbal = rest.length;
    hits.push(hitOf(at, row, negated));
  }
};

/** What each token can be to the events of its sentence's language. */
const readTokens = (
  tokens: readonly Token[],
  lines: readonly Line[],
  lexicons: Readonly<Record<Language, EventLexicon>>,
): WordReading[] => {
  const readings: WordReading[] = new Array(tokens.length).fill(NO_READING);
  for (const { sentence, start, end } of lines) {
    const { read } = lexicons[sentence.language];
    for (let at = start; at < end; at += 1) {
      const token = tokens[at];
      if (token) readings[at] = read(token.lower);
    }
  }
  return readings;
};

const NO_RELATIONS: ReadonlyMap<number, Relation> = new Map();

const relationsOf = (byClass: HitsByClass): ReadonlyMap<number, Relation> => {
  const hits = byClass.get("relation");
  if (hits === undefined) return NO_RELATIONS;
  const relations = new Map<number, Relation>();
  for (const { end, sense } of hits)
    if (sense.kind === "relation" && !relations.has(end)) relations.set(end, sense.slot);
  return relations;
};

/** Makes the events' own view of a document: words of the lexicon and mentions, sentence by sentence. */
export const makeScene = (document: ResolvedDocument, lexicons: Readonly<Record<Language, EventLexicon>>): Scene => {
  const { tokens } = document;
  const isContent = ({ role }: DateEntry): boolean => role === "content";
  const isThere = ({ kind }: PersonEntry): boolean => kind === "participant" || kind === "mentioned";
  const dates = place(tokens, document.dates.filter(isContent));
  const people = place(tokens, document.people.filter(isThere));
  const cities = place(tokens, document.cities);
  const organisations = place(tokens, document.organisations);
  const cursors = [{ at: 0 }, { at: 0 }, { at: 0 }] as const;
  const speech = maskSpeech(document, (language) => lexicons[language].words.dashIsEntry !== true);
  const lines = linesOf(document.sentences, dates);
  const words = { tokens, readings: readTokens(tokens, lines, lexicons) };
  const first = lines[0]?.sentence.language;
  const hero = heroOf(document, people) ?? mournedOf(words, lines, first && lexicons[first], people);
  const days = daysOverhead(tokens, lines);
  const sentences = lines.map(({ sentence, start, end, dates }, index): SceneSentence => {
    const lexicon = lexicons[sentence.language];
    const hits: Hit[] = [];
    for (let at = start; at < end; at += 1) if (speech[at] === 0) addHits(words, at, hits);
    const byClass = sortHits(hits);
    const relations = relationsOf(byClass);
    const named = withHero(tokens, hero, byClass, takeUntil(people, cursors[0], end));
    return {
      sentence,
      index,
      start,
      end,
      lexicon,
      hits,
      byClass,
      relations,
      // "his niece Lena Dec": a name is no month.
      dates: dates.filter(
        (date) =>
          !isOfNoun(tokens, { byClass, lexicon, relations }, date) &&
          !named.some((person) => holds(person, date.start)),
      ),
      overhead: days[index] ?? null,
      people: named,
      company: companyOf(tokens, byClass, named),
      cities: takeUntil(cities, cursors[1], end),
      organisations: takeUntil(organisations, cursors[2], end),
    };
  });
  return { document, ...words, speech, sentences, clauses: [], home: homeCity(document, sentences), hero };
};
