import type { SegmentedDocument } from "../document.ts";
import { annotateRules } from "../engine/match-rules.ts";
import type { Token } from "../engine/token.ts";
import type { Language } from "../languages/codes.ts";
import { appose } from "./appose.ts";
import { chooseDates } from "./choose-dates.ts";
import { withClockTime } from "./clock-time.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import { findGuard } from "./guard.ts";
import { join } from "./join.ts";
import { modify } from "./modify.ts";

/** The language of the sentence at each token; undefined where the whole document is in one. */
const languagesOf = ({ sentences, tokens, language }: SegmentedDocument): readonly Language[] | undefined => {
  const others = sentences.filter((sentence) => sentence.language !== language.code);
  if (others.length === 0) return undefined;
  const languages = new Array<Language>(tokens.length).fill(language.code);
  for (const sentence of others) languages.fill(sentence.language, sentence.tokens.start, sentence.tokens.end);
  return languages;
};

const readDates = (document: SegmentedDocument): DateAnnotation[] => {
  const { text, tokens, trace } = document;
  const languages = languagesOf(document);
  const found: DateAnnotation[] = [];
  for (const language of new Set(languages ?? [document.language.code]))
    for (const annotation of annotateRules(text, tokens, packOf(language).rules, trace)) {
      if (languages && languages[annotation.tokens.start] !== language) continue;
      const { span, tokens: range, value, rule, confidence, evidence } = annotation;
      found.push({ kind: "date", span, tokens: range, value, rule, confidence, evidence, language, rules: [rule] });
    }
  return found;
};

/** Goes through neighbours from the left; `combine` gives what stands for the pair, or undefined to leave it. */
const combineNeighbours = (
  annotations: readonly DateAnnotation[],
  combine: (first: DateAnnotation, second: DateAnnotation) => readonly DateAnnotation[] | undefined,
): DateAnnotation[] => {
  const done: DateAnnotation[] = [];
  for (const annotation of annotations) {
    const last = done.at(-1);
    const combined = last && combine(last, annotation);
    if (combined) done.pop();
    done.push(...(combined ?? [annotation]));
  }
  return done;
};

/** "From Thursday to Sunday, 18–21 April": weekdays make a stretch before they are put beside the dates that say it again. */
const joinWeekdays = (annotations: readonly DateAnnotation[], tokens: readonly Token[]): DateAnnotation[] => {
  const result: DateAnnotation[] = [];
  for (let index = 0; index < annotations.length; index += 1) {
    const [first, second, dates] = annotations.slice(index, index + 3);
    if (!first) break;
    const pair = first.value.type === "weekday" && second?.value.type === "weekday" ? second : undefined;
    const joined = pair && join(first, pair, tokens);
    const whole = joined?.length === 1 ? joined[0] : undefined;
    const again = whole && dates && appose(whole, dates, tokens);
    result.push(again ? whole : first);
    if (again) index += 1;
  }
  return result;
};

/** Lists share a year from the right as well: "5 maja, 3 czerwca i 10 lipca 2016 r." */
const shareBackwards = (annotations: readonly DateAnnotation[], tokens: readonly Token[]): DateAnnotation[] => {
  const result = [...annotations];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const first = result[index];
    const second = result[index + 1];
    const joined = first && second ? join(first, second, tokens) : undefined;
    if (joined?.length === 2 && joined[0]) result[index] = joined[0];
  }
  return result;
};

/** Finds the date expressions of a document in one pass, without those that a guard unmasks; in text order, no overlaps. */
export const annotateDates = (document: SegmentedDocument): DateAnnotation[] => {
  const { tokens } = document;
  const chosen = chooseDates(readDates(document), tokens.length).filter((date) => !findGuard(date, tokens));
  const phased = chosen.map((date) => modify(date, tokens, "phase"));
  const apposed = combineNeighbours(joinWeekdays(phased, tokens), (first, second) => {
    const united = appose(first, second, tokens);
    return united && [united];
  });
  const joined = combineNeighbours(shareBackwards(apposed, tokens), (first, second) => join(first, second, tokens));
  return joined.map((date) => modify(withClockTime(date, tokens), tokens, "end"));
};
