import type { TenseCue } from "../../../dates/date-pack.ts";
import { expandForms } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";

const listed = (forms: string): ReadonlySet<string> => new Set(forms.split(" ").flatMap(expandForms));

/** Words that put the date beside them ahead. */
const FUTURE = listed(
  "will shall we'll it'll they'll he'll she'll won't would plan(s|ning|) schedules due upcoming forthcoming expect(s|ed|) intend(s|ed|) invit(es|ed|e|ing) takes starts begins opens runs ends meets join deadline register apply proposed foreseen set aims leaves retires departs arrives hands closes launches hosts hopes awaits expires coming tickets applications registration returns visits deliver next must should can welcome(s|)",
);

/** Words in -ed that are no past tense. */
const NO_VERBS = listed(
  "need indeed speed feed seed bed red united hundred kindred breed deed weed led's limited sacred naked wicked embed exceed proceed succeed ahead based related dedicated detailed",
);

const PAST = listed(
  "was were had did said came took gave met held began went made won led ran rose fell told saw got left sold paid lost brought bought built spoke wrote became been sat stood sang drew flew grew knew threw wore chose broke drove rode sent spent kept felt heard meant read taught thought caught fought found hung laid lay cut put sought shot struck swore understood wasn't weren't didn't hit quit let shut split spread cost hurt beat bid cast burst lent bent leapt crept slept swept wept dealt dug fed bred fled shone slid spun sprang sank shrank stole stuck swung wound",
);

/** Words that tell of a plan: "planned for Friday", "pencilled in for 3 May". */
const PLANS = listed("announced advertised planned scheduled slated pencilled penciled billed earmarked");
/** Words that put a plan to an end. */
const ENDS = listed("cancelled canceled called scrubbed abandoned rained scrapped postponed dropped");
const NUMBERS = listed(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty",
);

const PAST_FORM = /[a-z]{2}ed$/;
/** Verbs that are nouns after an article: "the plan", "a return". */
const NOUNS = listed("plan plans visit visits call welcome register return returns start starts moves aims hopes runs");
const DETERMINERS = listed("the a an this that its their his her our new no");
const NOUNS_AFTER_TO = listed(
  "the a an its their his her our this that all both each every which whom date nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred",
);
const AHEAD: TenseCue = { tense: "future", cost: 0 };
const MAYBE_AHEAD: TenseCue = { tense: "future", cost: 3 };
/** "to celebrate" governs the date behind it; before it stands what was done on the date. */
const PURPOSE: TenseCue = { tense: "future", cost: 3, governs: true };
const BEHIND: TenseCue = { tense: "past", cost: 0 };
const PLANNED: TenseCue = { tense: "future", cost: 0, planned: true };
const WAS_TO: TenseCue = { tense: "past", cost: 0, planned: true };
const UNDONE: TenseCue = { tense: "past", cost: 0, undone: true };
const OFF: TenseCue = { tense: "future", cost: 0, undone: true };
const DAYS_AND_MONTHS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|next|tomorrow|early|late|the)$/;

/** "will be held", "is to be opened": the participle goes with its auxiliary. */
const followsBe = (token: Token, tokens: readonly Token[]): boolean =>
  tokens[token.index - 1]?.lower === "be" ||
  tokens[token.index - 2]?.lower === "be" ||
  tokens[token.index - 1]?.lower === "being";

/** "to open": an infinitive leans ahead; "to Vilnius", "to the" is a direction. */
const opensInfinitive = (token: Token, tokens: readonly Token[]): boolean => {
  const next = tokens[token.index + 1];
  return next?.kind === "word" && !next.capitalised && !NOUNS_AFTER_TO.has(next.lower) && !NUMBERS.has(next.lower);
};

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** "planned for", "was scheduled to"; "is scheduled for" looks ahead. */
const planOf = (token: Token, tokens: readonly Token[]): TenseCue | undefined => {
  const before = lowerAt(tokens, token.index - 1);
  const forDay = /^(?:announced|advertised)$/.test(token.lower) && lowerAt(tokens, token.index + 1) !== "for";
  if (PLANS.has(token.lower) && !forDay) return /^(?:is|are|be|has|have|'s|’s)$/.test(before) ? AHEAD : PLANNED;
  const wasTo = /^(?:was|were)$/.test(token.lower) && lowerAt(tokens, token.index + 1) === "to";
  return wasTo && lowerAt(tokens, token.index + 2) !== "the" ? WAS_TO : undefined;
};

/** "has been cancelled": the auxiliary says no more than the word that it goes with. */
const helpsEnd = (token: Token, tokens: readonly Token[]): boolean =>
  /^(?:was|were|been)$/.test(token.lower) && ENDS.has(lowerAt(tokens, token.index + 1));

/** "was cancelled", "did not take place" lie behind; "has been called off" may lie ahead. */
const undoneOf = (token: Token, tokens: readonly Token[]): TenseCue | undefined => {
  const { lower, index } = token;
  const next = lowerAt(tokens, index + 1);
  if ((lower === "did" && next === "not") || lower === "didn't" || lower === "didn’t") return UNDONE;
  if (!ENDS.has(lower) || (lower === "called" && next !== "off")) return undefined;
  return /^(?:was|were)$/.test(lowerAt(tokens, index - 1)) ? UNDONE : OFF;
};

/** "moved to Friday", "postponed until 5 May", "called for Monday": not "moved on". */
const MOVES = listed("moved postponed called deferred adjourned");
const isMoved = (token: Token, tokens: readonly Token[]): boolean => {
  const after = tokens[token.index + 2];
  const towards = /^(?:to|until|till|for)$/.test(lowerAt(tokens, token.index + 1));
  return towards && after !== undefined && (after.kind === "number" || DAYS_AND_MONTHS.test(after.lower));
};

/** "is running for office on 5 November": the progressive beside a day looks ahead. */
const isProgressive = (token: Token, tokens: readonly Token[]): boolean =>
  /.{3}ing$/.test(token.lower) && /^(?:is|are|am)$/.test(lowerAt(tokens, token.index - 1));

/** "was to have been held": the participle says no more than the plan does. */
const isMeant = ({ index }: Token, tokens: readonly Token[]): boolean =>
  /^(?:have|been)$/.test(lowerAt(tokens, index - 1)) &&
  (lowerAt(tokens, index - 2) === "to" || lowerAt(tokens, index - 3) === "to");

/** What an English word says about the tense of its clause. */
export const tenseOf = (token: Token, tokens: readonly Token[]): TenseCue | undefined => {
  const { lower } = token;
  if (lower === "set" && !/^(?:to|for)$/.test(tokens[token.index + 1]?.lower ?? "")) return undefined;
  const plan = planOf(token, tokens) ?? undoneOf(token, tokens);
  if (plan) return plan;
  if (NOUNS.has(lower) && DETERMINERS.has(lowerAt(tokens, token.index - 1))) return undefined;
  if (FUTURE.has(lower) || (MOVES.has(lower) && isMoved(token, tokens))) return AHEAD;
  if (isProgressive(token, tokens)) return MAYBE_AHEAD;
  if (lower === "back" && tokens[token.index + 1]?.lower === "in") return BEHIND;
  if (lower === "to") return opensInfinitive(token, tokens) ? PURPOSE : undefined;
  if (NO_VERBS.has(lower) || helpsEnd(token, tokens)) return undefined;
  if ((lower === "may" || lower === "can") && !token.capitalised) return MAYBE_AHEAD;
  if ((!PAST.has(lower) && !PAST_FORM.test(lower)) || isMeant(token, tokens)) return undefined;
  return followsBe(token, tokens) ? AHEAD : BEHIND;
};
