import type { Predicate } from "./candidate.ts";
import { hitsOf } from "./hits-of.ts";
import type { SceneSentence } from "./scene.ts";

/** Whether the language marks the subject by case, not by word order. */
export const isByCase = ({ lexicon }: SceneSentence): boolean => lexicon.words.subjects === "case";

/** Whether a predicate's subject is the one to whom it is done. */
export const isPassive = ({ form, hit, sentence, clause }: Predicate): boolean => {
  if (form === "passive") return true;
  if (isByCase(sentence) || form !== "past") return false;
  if (sentence.relations.get(hit.end + 1) === "by") return true;
  return hitsOf(sentence, "passive").some(({ at, end }) => at >= clause.start && end <= hit.at && hit.at - end <= 3);
};
