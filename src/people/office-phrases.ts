import type { Sentence } from "../document.ts";
import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { Office } from "../records/schema.ts";
import type { NameTools } from "./name-tools.ts";
import { endsInLocative } from "./name-word.ts";
import { objectAfter, objectBefore } from "./office-objects.ts";
import type { OfficePhrase } from "./person-annotation.ts";

/** Tokens that belong to a likely name; an office phrase stops before them. */
export type NameTokens = ReadonlySet<number>;

/** What an office phrase is read from. */
export interface OfficeReading {
  readonly tools: NameTools;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly names: NameTokens;
}

const ORDINAL = /^[IVX]{1,4}$/;

const NO_PLACE = ["function", "calendar", "title", "speech", "personal"] as const;
const MODIFIERS = ["modifier", "former", "acting", "deputy", "demonym", "compound"] as const;

/** English puts the place before the head, too: "Galway Mayor", "Bradford City Council chairman". */
const isPlaceBefore = (tools: NameTools, word: Token): boolean =>
  !tools.pack.declines && word.capitalised && !NO_PLACE.some((role) => tools.has(word, role)) && !tools.office(word);

/** Goes left over "the then acting deputy …" to the first word of the phrase. */
const startOfModifiers = ({ tools, tokens, sentence, names }: OfficeReading, head: number): number => {
  let at = head;
  while (at > sentence.tokens.start) {
    const before = tokens[at - 1];
    const glue =
      before && (before.text === "-" || before.text === ".") && !before.spaced && at - 2 >= sentence.tokens.start;
    const word = glue ? tokens[at - 2] : before;
    if (!word || names.has(word.index)) break;
    if (!ORDINAL.test(word.text) && !MODIFIERS.some((role) => tools.has(word, role)) && !isPlaceBefore(tools, word))
      break;
    at = word.index;
  }
  return at;
};

const isLocative = (tools: NameTools, { text, lower }: Token): boolean => {
  if (endsInLocative(tools.pack, lower)) return true;
  const cases = tools.lexicon.analyse(text).flatMap((analysis) => analysis.cases);
  return cases.includes("locative") && !cases.includes("nominative") && !cases.includes("genitive");
};

/** "ambasadorius Lenkijoje": where the office is held may follow in the locative. */
const endOfPlace = ({ tools, tokens, sentence, names }: OfficeReading, head: number): number => {
  const next = tokens[head + 1];
  const isPlace =
    next?.capitalised && head + 1 < sentence.tokens.end && !names.has(head + 1) && isLocative(tools, next);
  return isPlace ? head + 2 : head + 1;
};

/** Whether a word between two places begins in one of several ways. */
const hasBeginning = (tokens: readonly Token[], beginnings: readonly string[], { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) {
    const lower = tokens[at]?.lower;
    if (lower !== undefined && beginnings.some((beginning) => lower.startsWith(beginning))) return true;
  }
  return false;
};

const refine = ({ tools, tokens }: OfficeReading, office: Office, words: Span): Office => {
  for (const { from, beginnings, to } of tools.pack.refinements)
    if (from.includes(office) && hasBeginning(tokens, beginnings, words)) return to;
  return office;
};

/** An office can be made more exact twice: "deputy" + "chair", then "chair" + "council". */
const refineTwice = (reading: OfficeReading, office: Office, words: Span): Office => {
  const once = refine(reading, office, words);
  return once === office ? office : refine(reading, once, words);
};

/** Whether a word between two places has a role. */
const hasRole = ({ tools, tokens }: OfficeReading, role: "acting" | "former", { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) if (tools.has(tokens[at], role)) return true;
  return false;
};

const phraseAt = (reading: OfficeReading, head: number): OfficePhrase | undefined => {
  const { tools, tokens, sentence } = reading;
  const form = tools.office(tokens[head]);
  if (!form) return undefined;
  const modified = startOfModifiers(reading, head);
  const side = form.objectAfter ? "after" : tools.pack.officeObject;
  // "buvusi Zarasų merė": where the object stands first, the attributes stand before it
  const start = side === "before" ? startOfModifiers(reading, objectBefore(reading, modified)) : modified;
  const end = side === "after" ? objectAfter(reading, head) : endOfPlace(reading, head);
  const office = refineTwice(reading, form.office, { start, end });
  const inSentence = { start: Math.max(sentence.tokens.start, start), end };
  return {
    office,
    span: { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
    tokens: { start, end },
    head,
    headText: tokens[head]?.lower ?? "",
    cases: form.cases,
    gender: form.gender,
    telling: form.telling,
    plural: form.plural,
    alsoPlural: form.alsoPlural,
    base: form.base,
    acting: hasRole(reading, "acting", inSentence),
    former: hasRole(reading, "former", inSentence),
    becoming: false,
    title: null,
    dependent: form.dependent && end - start === 1,
  };
};

const sharesCase = (a: OfficePhrase, b: OfficePhrase): boolean =>
  a.cases === null || b.cases === null || a.cases.some((one) => b.cases?.includes(one));

/** "the mayor and his deputy": whose deputy is meant. */
const DEPUTIES: ReadonlyMap<Office, Office> = new Map([
  ["mayor", "deputy_mayor"],
  ["council_chair", "deputy_council_chair"],
  ["chair", "deputy_chair"],
  ["director", "deputy_director"],
  ["headteacher", "deputy_director"],
  ["head_of_department", "deputy_director"],
  ["minister", "deputy_minister"],
]);

/** "Archbishop Metropolitan of", "ministras pirmininkas": two heads side by side are one office. */
const isDoubled = (last: OfficePhrase, phrase: OfficePhrase): boolean =>
  last.tokens.end === last.head + 1 &&
  last.tokens.end === phrase.tokens.start &&
  last.plural === phrase.plural &&
  sharesCase(last, phrase);

const join = (reading: OfficeReading, last: OfficePhrase, phrase: OfficePhrase): OfficePhrase => ({
  ...phrase,
  office: refine(reading, last.office, { start: last.tokens.start, end: phrase.tokens.end }),
  cases: last.cases,
  tokens: { ...phrase.tokens, start: last.tokens.start },
  span: { ...phrase.span, start: last.span.start },
});

/** Finds the office phrases of a sentence, left to right; an office inside another's object ("zastępca prezydenta") is part of it. */
export const readOffices = (reading: OfficeReading): OfficePhrase[] => {
  const { tools, tokens, sentence, names } = reading;
  const phrases: OfficePhrase[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at += 1) {
    if (!tools.office(tokens[at]) || names.has(at)) continue;
    const phrase = phraseAt(reading, at);
    if (!phrase) continue;
    // Lithuanian objects stand before their head: "mero pavaduotojas" swallows "mero"
    if (phrase.tokens.start <= (phrases.at(-1)?.head ?? -1)) phrases.pop();
    const last = phrases.at(-1);
    if (last && isDoubled(last, phrase)) phrases[phrases.length - 1] = join(reading, last, phrase);
    else
      phrases.push(
        phrase.dependent && last ? { ...phrase, office: DEPUTIES.get(last.office) ?? phrase.office } : phrase,
      );
    at = Math.max(at, phrase.tokens.end - 1);
  }
  return phrases;
};
