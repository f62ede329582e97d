import type { Token } from "../engine/token.ts";
import type { Case } from "../lexicon/lexicon.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { isTitle } from "./name-facts.ts";
import type { NameTools } from "./name-tools.ts";
import type { OfficePhrase } from "./person-annotation.ts";

/** The offices that the words of a sentence give to a name. */
export interface AttachedOffices {
  readonly before: readonly OfficePhrase[];
  readonly after: readonly OfficePhrase[];
}

/** The same while it is being gathered. */
interface Gathered {
  readonly before: OfficePhrase[];
  readonly after: OfficePhrase[];
}

const NOTHING_ATTACHED: ReadonlyMap<NameCandidate, AttachedOffices> = new Map();

/** What a name has that no office stands beside. */
export const NO_OFFICES: AttachedOffices = { before: [], after: [] };

/** The gap between two findings: which kind of words stand there. */
interface Gap {
  readonly fits: boolean;
  readonly comma: boolean;
  /** Whether "and" begins a new item of a list. */
  readonly joined?: boolean;
  /** Whether a verb says that somebody got or holds the office; then office and name differ in case. */
  readonly becoming: boolean;
}

const NO_GAP: Gap = { fits: false, comma: false, becoming: false };
const MARKS = new Set(["*", "_", "[", "]"]);
const BREAKS = new Set([",", "–", "—", "-", "(", ":"]);
const DASHES = new Set(["–", "—", "-"]);
const LONGEST_BEFORE = 10;
/** How many single words may stand between a name and its office. */
const MOST_PASSED = 4;
const LONGEST_AFTER: Readonly<Record<"before" | "after", number>> = { before: 14, after: 5 };

const isDirect = ({ fits, comma }: Gap): boolean => fits && !comma;

/** A verb, or a noun of its phrase, that says that somebody gets or holds an office. */
const isGetting = (tools: NameTools, token: Token): boolean =>
  !token.capitalised && (tools.has(token, "becoming") || tools.has(token, "appointing"));

/** When and how somebody got an office: "od 1 marca", "ponownie", "nuo kovo 7 d.". */
const isAside = (tools: NameTools, token: Token): boolean =>
  token.kind === "number" || (!token.capitalised && (tools.has(token, "aside") || tools.has(token, "calendar")));

/** "futbolininkas, 82 metų Jonas Kazys": an age between the comma and the name. */
const isAgeBefore = (tools: NameTools, tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" &&
  (tokens[at]?.text.length ?? 0) <= 3 &&
  tokens[at + 1]?.kind === "word" &&
  tools.has(tokens[at + 1], "aside");

/** Whether nothing but verbs of getting an office and their asides stands between two offices. */
const leadsToOffice = (tools: NameTools, tokens: readonly Token[], from: number, to: number): boolean => {
  if (to <= from || to - from > LONGEST_BEFORE) return false;
  const between = tokens.slice(from, to);
  return (
    between.some((token) => isGetting(tools, token)) &&
    between.every((token) => isGetting(tools, token) || isAside(tools, token) || (token.text === "." && !token.spaced))
  );
};

/** ", na stanowisko", "and as": leads from one office of a person to the next. */
const leadsToNext = (tools: NameTools, tokens: readonly Token[], from: number, to: number): boolean => {
  if (to <= from || to - from > MOST_PASSED) return false;
  const between = tokens.slice(from, to);
  return (
    between.some((token) => isGetting(tools, token)) &&
    between.every((token) => token.text === "," || isGetting(tools, token) || tools.has(token, "link"))
  );
};

/** Between an office and the name after it: titles, marks, a verb of becoming, at most one comma or dash. */
const gapBefore = (tools: NameTools, tokens: readonly Token[], from: number, to: number): Gap => {
  if (to < from || to - from > LONGEST_BEFORE) return NO_GAP;
  let comma = false;
  let becoming = false;
  let aside = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return NO_GAP;
    if (isTitle(tools, tokens, token) || MARKS.has(token.text)) continue;
    if (token.text === "." && !token.spaced && at > from) continue;
    if (isGetting(tools, token)) {
      if (comma) return NO_GAP;
      becoming = true;
      continue;
    }
    if (comma && isAgeBefore(tools, tokens, at)) {
      at += 1;
      continue;
    }
    if (!comma && isAside(tools, token)) {
      aside = true;
      continue;
    }
    if (!comma && !becoming && BREAKS.has(token.text) && token.text !== "(") comma = true;
    else return NO_GAP;
  }
  return aside && !becoming ? NO_GAP : { fits: true, comma, becoming };
};

/** The longest description between a dash and the name that it describes. */
const LONGEST_ASIDE = 8;

/** "naczelnikiem – pierwsza w tej gminie kobieta, Ida Lis": a dash for the verb, and small words before the name. */
const gapOfDash = (tokens: readonly Token[], from: number, to: number): Gap => {
  const [dash, comma] = [tokens[from], tokens[to - 1]];
  if (!dash || !DASHES.has(dash.text) || comma?.text !== "," || to - from > LONGEST_ASIDE + 2) return NO_GAP;
  const small = tokens.slice(from + 1, to - 1).every(({ kind, capitalised }) => kind === "word" && !capitalised);
  return small ? { fits: true, comma: true, becoming: true } : NO_GAP;
};

/** Whether at most two small words stand before a verb of becoming: "was appointed", "during his term as". */
const leadsToBecoming = (tools: NameTools, tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.capitalised || tools.has(token, "speech")) return false;
    if (tools.has(token, "becoming")) return true;
  }
  return false;
};

/** "Ida Lund (Ind) is the mayor": goes on after a short bracket. */
const afterBracket = (tokens: readonly Token[], from: number, to: number): number => {
  if (tokens[from]?.text !== "(") return from;
  for (let at = from + 1; at < Math.min(to, from + MOST_PASSED); at += 1) if (tokens[at]?.text === ")") return at + 1;
  return from;
};

/** Between a name and the office after it: a comma, dash or bracket, then small words that describe. */
const gapAfter = (tools: NameTools, tokens: readonly Token[], from: number, to: number): Gap => {
  const longest = LONGEST_AFTER[tools.pack.officeObject];
  let at = afterBracket(tokens, from, to);
  while (MARKS.has(tokens[at]?.text ?? "")) at += 1;
  const mark = tokens[at];
  if (!mark || at >= to || to - at > longest) return NO_GAP;
  const comma = BREAKS.has(mark.text);
  if (!comma && !leadsToBecoming(tools, tokens, at, to)) return NO_GAP;
  for (at += comma ? 1 : 0; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return NO_GAP;
    if (MARKS.has(token.text) || tools.has(token, "determiner") || isTitle(tools, tokens, token)) continue;
    if (token.text === "." && !token.spaced) continue;
    const ends = tools.has(token, "verb") || tools.has(token, "relative") || tools.has(token, "speech");
    if (ends && !tools.has(token, "becoming")) return NO_GAP;
    if (token.kind === "symbol" && !"()-".includes(token.text)) return NO_GAP;
    if (token.capitalised && tools.pack.officeObject === "after") return NO_GAP;
  }
  const second = tokens[from + 1];
  return { fits: true, comma, becoming: !comma, joined: tools.isAnd(second) };
};

/** Readings of a family name below this say nothing about its case. */
const UNLIKELY = 0.05;

/** A reading of a word in some cases. */
interface Declined {
  readonly cases: readonly Case[];
}

const isInOneOf = (readings: readonly Declined[], cases: readonly Case[]): boolean =>
  readings.some((reading) => reading.cases.some((one) => cases.includes(one)));

/** The readings that tell the case of a name: those of its first name, or of its family name; none where the lexicon knows neither. */
const readingsOf = (tools: NameTools, { elements }: NameCandidate): readonly Declined[] => {
  const readings = elements.find(({ kind }) => kind === "given")?.readings ?? [];
  const guesses = tools.lexicon.surnames(elements.at(-1)?.text ?? "").filter(({ confidence }) => confidence > UNLIKELY);
  if (readings.length === 0) return guesses;
  // "Miroslava Nováková": where first and family name differ in case, the first name is one that the lexicon does not know
  const [only, other] = guesses;
  return only && !other && !isInOneOf(readings, only.cases) ? guesses : readings;
};

/** Whether office and name can stand in one case; a woman may hold an office in the men's dictionary form. */
const agrees = (tools: NameTools, phrase: OfficePhrase, candidate: NameCandidate): boolean => {
  const { cases } = phrase;
  if (!tools.pack.declines || cases === null || phrase.plural || phrase.acting) return true;
  const own = readingsOf(tools, candidate);
  if (own.length === 0 || isInOneOf(own, cases)) return true;
  if (!phrase.base || phrase.gender !== "male") return false;
  const { elements, shape } = candidate;
  // two unknown words may be foreign and stand in any case, as "Jevhenij Velyčko" does
  if (elements.every(({ readings }) => readings.length === 0)) return tools.pack.menOfficesStay || shape === "words";
  return elements.some(({ readings }) => readings.some(({ gender }) => gender === "female"));
};

const isInstrumental = ({ cases }: OfficePhrase): boolean =>
  cases !== null && cases.length === 1 && cases[0] === "instrumental";

/** Whether nothing but "and" or a comma stands between two tokens. */
const isJoined = (tools: NameTools, tokens: readonly Token[], from: number, to: number): boolean => {
  if (to <= from || to - from > 3) return false;
  return tokens
    .slice(from, to)
    .every((token) => token.text === "," || tools.isAnd(token) || tools.has(token, "determiner"));
};

/** An office whose object stands before it takes in all words since the comma: "X, draugijos ryšiams su užsieniu pirmininkas". */
const widened = (
  tools: NameTools,
  tokens: readonly Token[],
  phrase: OfficePhrase,
  { tokens: { end } }: NameCandidate,
): OfficePhrase => {
  if (tools.pack.officeObject === "after") return phrase;
  let start = phrase.tokens.start;
  while (start > end && isInside(tools, tokens[start - 1])) start -= 1;
  const first = tokens[start];
  if (!first || start === phrase.tokens.start) return phrase;
  return { ...phrase, tokens: { ...phrase.tokens, start }, span: { ...phrase.span, start: first.start } };
};

const isInside = (tools: NameTools, token: Token | undefined): boolean =>
  token?.kind === "word" && !tools.has(token, "determiner") && !tools.has(token, "becoming");

/** Decides which names hold which offices of a sentence; both lists are in text order, names without an office are left out. */
export const attachOffices = (
  tools: NameTools,
  tokens: readonly Token[],
  { candidates, phrases }: { readonly candidates: readonly NameCandidate[]; readonly phrases: readonly OfficePhrase[] },
): ReadonlyMap<NameCandidate, AttachedOffices> => {
  if (phrases.length === 0 || candidates.length === 0) return NOTHING_ATTACHED;
  const attached = new Map<NameCandidate, Gathered>();
  const holders = new Map<OfficePhrase, { readonly candidate: NameCandidate; readonly side: "before" | "after" }>();
  const give = (found: OfficePhrase, candidate: NameCandidate, side: "before" | "after", becoming = false): void => {
    const phrase = becoming ? { ...found, becoming } : found;
    const gathered = attached.get(candidate) ?? { before: [], after: [] };
    attached.set(candidate, gathered);
    gathered[side].push(side === "after" ? widened(tools, tokens, phrase, candidate) : phrase);
    holders.set(found, { candidate, side });
  };

  /** "radni A, B i C", "A, B, C – członkowie": an office in the plural belongs to every name of the list. */
  const giveToList = (phrase: OfficePhrase, index: number, step: 1 | -1): void => {
    let here = candidates[index];
    for (let next = candidates[index + step]; here && next; next = candidates[index + step]) {
      const [left, right] = step === 1 ? [here, next] : [next, here];
      if (!isJoined(tools, tokens, left.tokens.end, right.tokens.start)) return;
      give(phrase, next, step === 1 ? "before" : "after");
      here = next;
      index += step;
    }
  };

  /** The nearest name before a phrase; single words on the way ("Vilniaus" in "X, Vilniaus galerijos vadovas") are passed over. */
  const holderBefore = (phrase: OfficePhrase, from: number): number => {
    let index = from;
    for (let passed = 0; passed < MOST_PASSED; passed += 1) {
      const candidate = candidates[index];
      if (!candidate) return -1;
      const before = candidate.tokens.end <= phrase.tokens.start;
      if (before && (candidate.shape !== "word" || phrase.tokens.start - candidate.tokens.end <= 2)) return index;
      index -= 1;
    }
    return -1;
  };

  const isListedBefore = (index: number): boolean => {
    const [left, right] = [candidates[index - 1], candidates[index]];
    return left !== undefined && right !== undefined && isJoined(tools, tokens, left.tokens.end, right.tokens.start);
  };
  const agreeing = (candidate: NameCandidate | undefined, gap: Gap, phrase: OfficePhrase): Gap =>
    candidate && gap.fits && (gap.becoming || agrees(tools, phrase, candidate)) ? gap : NO_GAP;

  /** Whether a form that is a singular and a plural means the plural: it cannot go with the first name of the list after it. */
  const isMany = (phrase: OfficePhrase, index: number): boolean => {
    const right = candidates[index];
    return phrase.alsoPlural && right !== undefined && isListedBefore(index + 1) && !agrees(tools, phrase, right);
  };
  const readGapBefore = (right: NameCandidate | undefined, phrase: OfficePhrase): Gap => {
    if (!right) return NO_GAP;
    const gap = gapBefore(tools, tokens, phrase.tokens.end, right.tokens.start);
    if (!isInstrumental(phrase)) return agreeing(right, gap, phrase);
    // "burmistrzem – Ida Lis": a dash stands for the verb
    const dash = gap.comma && DASHES.has(tokens[phrase.tokens.end]?.text ?? "");
    if (gap.fits) return agreeing(right, dash ? { ...gap, becoming: true } : gap, phrase);
    return gapOfDash(tokens, phrase.tokens.end, right.tokens.start);
  };

  let rightIndex = candidates.length;
  for (let index = phrases.length - 1; index >= 0; index -= 1) {
    const phrase = phrases[index];
    if (!phrase) continue;
    while ((candidates[rightIndex - 1]?.tokens.start ?? -1) >= phrase.tokens.end) rightIndex -= 1;
    const right = candidates[rightIndex];
    const leftIndex = holderBefore(phrase, rightIndex - 1);
    const left = candidates[leftIndex];
    const many = phrase.plural || isMany(phrase, rightIndex);
    const toRight = readGapBefore(right, many && !phrase.plural ? { ...phrase, plural: true } : phrase);
    const toLeft = agreeing(
      left,
      left ? gapAfter(tools, tokens, left.tokens.end, phrase.tokens.start) : NO_GAP,
      phrase,
    );
    const next = phrases[index + 1];
    const nextHolder =
      next && isJoined(tools, tokens, phrase.tokens.end, next.tokens.start) ? holders.get(next) : undefined;
    const rightIsTaken = right !== undefined && (attached.get(right)?.after.length ?? 0) > 0 && toLeft.fits;
    const previous = phrases[index - 1];
    const leftIsServed = left && previous && isDirect(gapBefore(tools, tokens, previous.tokens.end, left.tokens.start));
    const prefersLeft = toLeft.fits && !toLeft.joined && (toRight.comma || (rightIsTaken && !leftIsServed));
    if (toRight.fits && right && !prefersLeft) {
      give(phrase, right, "before", toRight.becoming);
      if (many) giveToList(phrase, rightIndex, 1);
    } else if (toLeft.fits && left && !toLeft.joined) {
      // one person holds no office in the plural, but "who chairs the board" is a verb
      const asVerb = tools.has(tokens[phrase.head - 1], "personal");
      if (phrase.plural && !asVerb && !isListedBefore(leftIndex)) continue;
      give(phrase, left, "after", toLeft.becoming && !toLeft.comma);
      if (phrase.plural) giveToList(phrase, leftIndex, -1);
    } else if (
      nextHolder?.side === "before" &&
      phrase.plural === next?.plural &&
      agrees(tools, phrase, nextHolder.candidate)
    )
      give(phrase, nextHolder.candidate, "before");
    else {
      // "seniūnaičiu išrinktas ūkininkas Jonas Kazys": the verb stands between two offices of one name
      const holder = next && holders.get(next);
      if (holder?.side === "before" && leadsToOffice(tools, tokens, phrase.tokens.end, next?.tokens.start ?? 0))
        give(phrase, holder.candidate, "before", true);
    }
  }
  // "X, a historian, a councillor and a former mayor": offices that follow one another after a name are all of them the name's
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    const holder = before && holders.get(before);
    if (holders.has(phrase) || phrase.plural || !before || holder?.side !== "after") return;
    const [end, start] = [before.tokens.end, phrase.tokens.start];
    if (isJoined(tools, tokens, end, start) && agrees(tools, phrase, holder.candidate))
      give(phrase, holder.candidate, "after");
    else if (leadsToNext(tools, tokens, end, start)) give(phrase, holder.candidate, "after", true);
  });
  return attached;
};
