import type { Token } from "../../../engine/token.ts";
import { wordTable } from "../../../engine/word-table.ts";
import type { OrganisationPack } from "../../../organisations/organisation-pack.ts";
import type { HeadGender } from "../../shared/organisations/head-forms.ts";
import { HEADS } from "./heads.ts";

const headOf = wordTable(HEADS);

const GENITIVE = /(?:o|ės|os|ų|aus|ies)$/;
const VERB = /(?:av|uv|yj|ėj|uoj)o$/;
/** Adjectives that agree with the head: "Respublikinėje", "Jungtinis". */
const ADJECTIVE = /(?:in|tin|išk)(?:ė|ės|ei|ę|e|ėje|is|io|iam|į|iu|iame)$/;
const GENERIC = /^Savivaldybės( mero)?$/;
const MOST_WORDS = 7;

const joins = (token: Token | undefined): boolean => token?.lower === "ir" || token?.lower === "su";

const isModifier = (token: Token): boolean =>
  token.kind === "word" && ((GENITIVE.test(token.lower) && !VERB.test(token.lower)) || ADJECTIVE.test(token.lower));

/** Walks back from the head over its modifiers; the name begins with the first capitalised one. */
const startOfName = (tokens: readonly Token[], head: number, first: number): number => {
  let start = head;
  for (let at = head - 1; at >= first && head - at <= MOST_WORDS; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const dash = token.text === "-" && !token.spaced;
    if (!dash && !joins(token) && !isModifier(token)) break;
    if (joins(token) && (tokens[at + 1]?.capitalised || HEADS.has(tokens[at - 1]?.lower ?? ""))) break;
    if (dash || !token.capitalised) continue;
    start = at;
  }
  return start;
};

const nominativeAdjective = (word: string, gender: HeadGender): string =>
  ADJECTIVE.test(word) && !/(?:inio|inės|iškio|iškės)$/.test(word)
    ? word.replace(/(in|išk)\p{L}{1,4}$/u, gender === "female" ? "$1ė" : "$1is")
    : word;

/** Lithuanian names end with their head, behind genitives: "Utenos kraštotyros muziejus". */
export const organisationPack: OrganisationPack = {
  language: "lt",
  isHead: (token) => headOf(token) !== undefined,
  read: (tokens, at, { first, last }) => {
    const token = tokens[at];
    const head = token && headOf(token);
    if (!token || !head) return undefined;
    const next = tokens[at + 1];
    const longer = at + 1 < last && next?.spaced === true && HEADS.has(next.lower);
    const start = startOfName(tokens, at, first);
    if (longer || !tokens.slice(start, at).some((word) => GENITIVE.test(word.lower))) return undefined;
    const text = token.capitalised
      ? head.nominative.charAt(0).toUpperCase() + head.nominative.slice(1)
      : head.nominative;
    const name = tokens
      .slice(start, at)
      .map((word, index) => (index > 0 && word.spaced ? " " : "") + nominativeAdjective(word.text, head.gender))
      .join("");
    return {
      start,
      end: at + 1,
      name: `${name}${token.spaced ? " " : ""}${text}`,
      municipal: head.municipal && GENERIC.test(name),
    };
  },
};
