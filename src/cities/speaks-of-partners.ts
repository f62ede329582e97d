import type { Sentence } from "../document.ts";
import type { NamePlace } from "./name-place.ts";

const partnerSentences = new WeakMap<Sentence, boolean>();

/** Whether a word of the sentence speaks of partner cities or delegations. */
export const speaksOfPartners = ({ document, sentence, pack }: NamePlace): boolean => {
  const known = partnerSentences.get(sentence);
  if (known !== undefined) return known;
  let found = false;
  for (let at = sentence.tokens.start; at < sentence.tokens.end && !found; at += 1)
    found = pack.partners.test(document.tokens[at]?.lower ?? "");
  partnerSentences.set(sentence, found);
  return found;
};
