import type { TenseCue } from "../../../dates/date-pack.ts";
import { expandForms } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";

const listed = (forms: string): ReadonlySet<string> => new Set(forms.split(" ").flatMap(expandForms));

/** Words that put the date beside them ahead. */
const FUTURE = listed(
  "will shall we'll it'll they'll he'll she'll won't would plan(s|ned|ning|) schedul(ed|es) due upcoming forthcoming expect(s|ed|) intend(s|ed|) slated called invit(es|ed|e|ing) takes starts begins opens runs ends meets join deadline register apply planned postponed moved proposed foreseen set aims hopes awaits expires coming tickets applications registration returns visits deliver next must should welcome(s|)",
);

/** Words in -ed that are no past tense. */
const NO_VERBS = listed(
  "need indeed speed feed seed bed red united hundred kindred breed deed weed led's limited sacred naked wicked embed exceed proceed succeed ahead based related dedicated detailed",
);

const PAST = listed(
  "was were had did said came took gave met held began went made won led ran rose fell told saw got left sold paid lost brought bought built spoke wrote became been sat stood sang drew flew grew knew threw wore chose broke drove rode sent spent kept felt heard meant read taught thought caught fought found hung laid lay cut put sought shot struck swore understood wasn't weren't didn't hit quit let shut split spread cost hurt beat bid cast burst lent bent leapt crept slept swept wept dealt dug fed bred fled shone slid spun sprang sank shrank stole stuck swung wound",
);

const PAST_FORM = /[a-z]{2}ed$/;
const NOUNS_AFTER_TO = listed(
  "the a an its their his her our this that all both each every which whom date nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred",
);
const AHEAD: TenseCue = { tense: "future", cost: 0 };
const MAYBE_AHEAD: TenseCue = { tense: "future", cost: 3 };
const BEHIND: TenseCue = { tense: "past", cost: 0 };

/** "will be held", "is to be opened": the participle goes with its auxiliary. */
const followsBe = (token: Token, tokens: readonly Token[]): boolean =>
  tokens[token.index - 1]?.lower === "be" ||
  tokens[token.index - 2]?.lower === "be" ||
  tokens[token.index - 1]?.lower === "being";

/** "to open": an infinitive leans ahead; "to Vilnius", "to the" is a direction. */
const opensInfinitive = (token: Token, tokens: readonly Token[]): boolean => {
  const next = tokens[token.index + 1];
  return next?.kind === "word" && !next.capitalised && !NOUNS_AFTER_TO.has(next.lower);
};

/** What an English word says about the tense of its clause. */
export const tenseOf = (token: Token, tokens: readonly Token[]): TenseCue | undefined => {
  const { lower } = token;
  if (lower === "set" && !/^(?:to|for)$/.test(tokens[token.index + 1]?.lower ?? "")) return undefined;
  if (FUTURE.has(lower)) return AHEAD;
  if (lower === "back" && tokens[token.index + 1]?.lower === "in") return BEHIND;
  if (lower === "to") return opensInfinitive(token, tokens) ? MAYBE_AHEAD : undefined;
  if (NO_VERBS.has(lower)) return undefined;
  if (!PAST.has(lower) && !PAST_FORM.test(lower)) return undefined;
  return followsBe(token, tokens) ? AHEAD : BEHIND;
};
