import type { Token } from "../../engine/token.ts";
import { hitsOf } from "./hits-of.ts";
import type { HitClass } from "./meaning.ts";
import type { Hit, Scene, SceneSentence } from "./scene.ts";
import { rangeAt, type TokenRange } from "./token-range.ts";

/** A clause: a token range with at most one finite predicate, and what opens it. */
export interface Clause extends TokenRange {
  /** Its place among the clauses of its sentence. */
  readonly index: number;
  /** The words of the lexicon in it, in text order. */
  readonly hits: readonly Hit[];
  /** Whether a predicate that the lexicon knows stands in it. */
  readonly finite: boolean;
  /** "który", "who": stands for the noun before it. */
  readonly relative: boolean;
  /** "że", "that", or a colon: tells beside the story. */
  readonly reporting: boolean;
  /** Whether a semicolon divides it from the clause before. */
  readonly apart: boolean;
}

/** The longest clause that is looked at: longer runs without any sign are cut. */
const MAX_CLAUSE = 90;

/** How many words may stand between a comma and the opener it belongs to ("w ramach której"). */
const OPENER_REACH = 3;

/** Tells whether a word of the lexicon is a finite predicate. */
export const isFinitePredicate = ({ finite }: Hit): boolean => finite;

const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** "2,100 votes" */
const isInNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number" && tokens[at + 1]?.spaced === false;

/** Where an opener's clause begins; -1 when the language wants a comma before it and there is none. */
const openerStart = (tokens: readonly Token[], at: number, scene: SceneSentence): number => {
  for (let back = 1; back <= OPENER_REACH && at - back >= scene.start; back += 1)
    if (isComma(tokens[at - back])) return at - back + 1;
  return at === scene.start || scene.lexicon.words.subjects === "order" ? at : -1;
};

const BREAKS: ReadonlySet<string> = new Set([";", ":", "(", ")"]);
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);

const isBreak = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== "symbol") return false;
  if (token.text === ":" && isInNumber(tokens, at)) return false;
  if (BREAKS.has(token.text)) return true;
  return DASHES.has(token.text) && token.spaced && tokens[at + 1]?.spaced === true;
};

/** So few words in brackets only say where a place is: "Radomo (Lenkija) meras". */
const ASIDE = 3;

/** Tells whether a bracket belongs to an aside of a few capitalised words, which cuts no clause in two. */
const isAside = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text;
  const step = text === "(" ? 1 : text === ")" ? -1 : 0;
  if (step === 0) return false;
  const close = step === 1 ? ")" : "(";
  for (let next = at + step; Math.abs(next - at) <= ASIDE + 1; next += step) {
    const token = tokens[next];
    if (token?.text === close) return Math.abs(next - at) > 1;
    if (token?.kind !== "word" || !token.capitalised) return false;
  }
  return false;
};

/** "travelled there that November": a word of a date opens nothing. */
const isInDate = ({ dates }: SceneSentence, at: number): boolean => rangeAt(dates, at) !== undefined;

/** Where clauses begin, as they are found; a token may stand there twice. */
type Bounds = number[];

/** Where dashes, brackets and conjunctions open a clause, whatever stands in it. */
const strongBounds = (tokens: readonly Token[], scene: SceneSentence): Bounds => {
  const { start, end } = scene;
  const bounds: Bounds = [];
  for (let at = start; at < end; at += 1) if (isBreak(tokens, at) && !isAside(tokens, at)) bounds.push(at + 1);
  for (const { at } of hitsOf(scene, "openers")) if (!isInDate(scene, at)) bounds.push(openerStart(tokens, at, scene));
  return bounds;
};

/** Between two predicates of one piece: the sign at which the second clause begins, a date after it preferred. */
const weakBound = (tokens: readonly Token[], scene: SceneSentence, from: number, to: number): number => {
  const joints: number[] = [];
  for (const { at } of hitsOf(scene, "coordinators")) if (at >= from && at < to) joints.push(at + 1);
  for (let at = from; at < to; at += 1) if (isComma(tokens[at]) && !isInNumber(tokens, at)) joints.push(at + 1);
  joints.sort((a, b) => b - a);
  // ", and" opens a clause; "and" alone may only join two names.
  const both = joints.find((at) => isComma(tokens[at - 2]) && joints.includes(at - 1));
  const dated = joints.find((at) => scene.dates.some((date) => date.start >= at && date.start <= at + 2));
  return dated ?? both ?? joints[0] ?? -1;
};

const holdsBound = (bounds: Bounds, from: number, to: number): boolean =>
  bounds.some((bound) => bound >= from && bound <= to);

/** "per miesto šventę": a word that is also the name of an event, as which a phrase takes it, parts no clauses. */
const isInName = (scene: SceneSentence, { at, end }: Hit): boolean =>
  scene.lexicon.words.subjects === "case" && hitsOf(scene, "noun").some((name) => name.at < at && name.end === end);

const addWeakBounds = (tokens: readonly Token[], scene: SceneSentence, bounds: Bounds): void => {
  let previous: Hit | undefined;
  for (const hit of scene.hits) {
    if (!hit.finite || hit.at < (previous?.end ?? 0) || isInName(scene, hit)) continue;
    if (previous && !holdsBound(bounds, previous.end, hit.at)) {
      const weak = weakBound(tokens, scene, previous.end, hit.at);
      if (weak !== -1) bounds.push(weak);
    }
    previous = hit;
  }
};

/** So long is a relative clause at most whose verb nobody knows. Units: tokens. */
const RELATIVE_REACH = 20;

/** "umowę, której daty nikt nie pamięta, zawarto …": behind a relative clause the comma before a verb resumes the main one. */
const addResumedBounds = (tokens: readonly Token[], scene: SceneSentence, bounds: Bounds): void => {
  if (scene.lexicon.words.subjects !== "case") return;
  for (const { end } of hitsOf(scene, "relatives")) {
    let comma = end;
    while (comma < scene.end && comma - end < RELATIVE_REACH && !isComma(tokens[comma])) comma += 1;
    const resumes = ({ at, sense }: Hit): boolean =>
      at === comma + 1 && sense.kind === "verb" && (sense.form === "past" || sense.form === "impersonal");
    if (isComma(tokens[comma]) && hitsOf(scene, "verb").some(resumes)) bounds.push(comma + 1);
  }
};

/** "podpisanej", "zaplanowana": tells about the noun before it. */
const isParticiple = ({ hitClass, sense }: Hit): boolean =>
  (hitClass === "verb" && sense.kind === "verb" && sense.form === "passive") ||
  (hitClass === "support" && sense.kind === "support" && sense.modality === "planned");

const isImpersonal = ({ hitClass, sense }: Hit): boolean =>
  hitClass === "verb" && sense.kind === "verb" && sense.form === "impersonal";

/** A participle behind a comma keeps its words to itself up to the next comma ("umowy, podpisanej 3 maja, …"). */
const addParticipleBounds = (tokens: readonly Token[], { hits, end, lexicon }: SceneSentence, bounds: Bounds): void => {
  const set = hits.filter((hit) => isComma(tokens[hit.at - 1]) && isParticiple(hit));
  if (set.length === 0) return;
  const finite = new Set(hits.filter(isFinitePredicate).map(({ at }) => at));
  // "Janowi Kosowi, byłemu wójtowi, nadano tytuł": a form without a subject is the main predicate.
  const main = new Set(hits.filter(isImpersonal).map(({ at }) => at));
  // Where a passive needs no auxiliary, the only predicate of a sentence is its main one.
  if (finite.size === 1 && !lexicon.words.passiveHasAuxiliary) return;
  for (const { at } of set) {
    if (main.has(at)) continue;
    bounds.push(at);
    let next = at + 1;
    while (next < end && !isComma(tokens[next])) next += 1;
    bounds.push(next + 1);
  }
};

/** "the trip that he made to Celle": behind the name of an event "that" opens a relative clause; behind a decision it reports. */
const isBehindName = (scene: SceneSentence, start: number): boolean =>
  scene.lexicon.words.subjects === "order" &&
  hitsOf(scene, "noun").some(
    ({ end, sense }) => end === start && sense.kind === "noun" && sense.frame.type !== "resolution",
  );

const yearOf = ({ entry }: SceneSentence["dates"][number]): string | undefined => entry.earliest?.slice(0, 4);

/** "In 1999 the schools made contact, three years later, in 2002, …": behind a dated verb another year begins a clause. */
const addYearBounds = (tokens: readonly Token[], { hits, dates }: SceneSentence, bounds: Bounds): void => {
  if (dates.length < 2) return;
  const finite = hits.filter(isFinitePredicate);
  dates.forEach((date, index) => {
    const before = dates[index - 1];
    const verb = before && finite.find(({ at, end }) => at >= before.end && end <= date.start);
    if (!before || !verb || yearOf(before) === yearOf(date) || holdsBound(bounds, verb.end, date.start)) return;
    for (let at = verb.end; at < date.start; at += 1)
      if (isComma(tokens[at]) && !isInNumber(tokens, at)) {
        bounds.push(at + 1);
        return;
      }
  });
};

/** Where the clauses of a sentence begin, in text order. */
const startsOf = (tokens: readonly Token[], scene: SceneSentence): number[] => {
  const bounds = strongBounds(tokens, scene);
  addParticipleBounds(tokens, scene, bounds);
  addResumedBounds(tokens, scene, bounds);
  addWeakBounds(tokens, scene, bounds);
  addYearBounds(tokens, scene, bounds);
  for (let at = scene.start + MAX_CLAUSE; at < scene.end; at += MAX_CLAUSE) bounds.push(at);
  const starts = [scene.start];
  for (const at of bounds.sort((a, b) => a - b))
    if (at > scene.start && at < scene.end && at !== starts.at(-1)) starts.push(at);
  return starts;
};

/** So far behind the beginning of a clause stands the word that opens it. */
const OPENS = 2;

/** Tells whether a word of a class opens a clause. */
const isOpenedBy = (sentence: SceneSentence, hits: readonly Hit[], start: number, hitClass: HitClass): boolean => {
  for (const hit of hits) {
    if (hit.at > start + OPENS) return false;
    if (hit.hitClass === hitClass && !isInDate(sentence, hit.at)) return true;
  }
  return false;
};

/** "…, podpisanej w maju": a participle right behind a comma opens a clause as a relative does. */
const opensWithParticiple = (hits: readonly Hit[], start: number): boolean =>
  hits.some((hit) => hit.at === start && isParticiple(hit)) &&
  !hits.some((hit) => hit.at === start && isImpersonal(hit));

const clauseOf = (
  tokens: readonly Token[],
  sentence: SceneSentence,
  { start, end }: TokenRange,
  index: number,
  hits: readonly Hit[],
): Clause => {
  const finite = hits.some(isFinitePredicate);
  const that = isOpenedBy(sentence, hits, start, "reporting");
  const relative = isOpenedBy(sentence, hits, start, "relatives") || (that && isBehindName(sentence, start));
  const before = tokens[start - 1]?.text;
  return {
    index,
    start,
    end,
    hits,
    finite,
    apart: before === ";",
    relative: relative || (before === "," && opensWithParticiple(hits, start)),
    reporting: (!relative && that) || (finite && index > 0 && before === ":"),
  };
};

const cut = (tokens: readonly Token[], sentence: SceneSentence): readonly Clause[] => {
  const starts = startsOf(tokens, sentence);
  let first = 0;
  return starts.map((start, index): Clause => {
    const end = starts[index + 1] ?? sentence.end;
    let last = first;
    while ((sentence.hits[last]?.at ?? end) < end) last += 1;
    const hits = sentence.hits.slice(first, last);
    first = last;
    return clauseOf(tokens, sentence, { start, end }, index, hits);
  });
};

/** Cuts a sentence into clauses, once for all who ask. */
export const clausesOf = ({ tokens, clauses }: Scene, sentence: SceneSentence): readonly Clause[] => {
  const known = clauses[sentence.index] ?? cut(tokens, sentence);
  clauses[sentence.index] = known;
  return known;
};

/** Where the clauses end that follow a clause without a predicate of their own: lists and appositions. */
export const wideEnd = (clauses: readonly Clause[], clause: Clause): number => {
  let end = clause.end;
  for (let index = clause.index + 1; index < clauses.length; index += 1) {
    const next = clauses[index];
    if (!next || next.finite || next.reporting) break;
    end = next.end;
  }
  return end;
};
