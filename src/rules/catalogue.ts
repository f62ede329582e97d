import { FURNITURE_RULES } from "../article/furniture/index.ts";
import type { DatePack } from "../dates/date-pack.ts";
import { DATE_PACKS } from "../dates/packs.ts";
import type { CounterExample } from "../engine/rule.ts";
import type { Frame } from "../events/frame.ts";
import { FRAMES } from "../events/frames.ts";
import { EVENT_TYPES } from "../events/types.ts";
import { LANGUAGES, type Language } from "../languages/codes.ts";

/** A rule as it is listed: what it reads, and what it leaves alone. */
export interface ListedRule {
  readonly id: string;
  readonly layer: "furniture" | "dates" | "events";
  /** Null for rules of every language. */
  readonly language: Language | null;
  readonly examples: readonly { readonly text: string; readonly value: string | null }[];
  readonly counterExamples: readonly { readonly text: string; readonly because: string }[];
}

interface WithExamples {
  readonly id: string;
  readonly examples?: readonly { readonly text: string; readonly value: string }[];
  readonly counterExamples: readonly CounterExample[];
}

const listDates = (language: Language, { rules, modifiers, joiners, guards }: DatePack): ListedRule[] =>
  [...rules, ...modifiers, ...joiners, ...guards].map(
    ({ id, examples = [], counterExamples }: WithExamples): ListedRule => ({
      id,
      layer: "dates",
      language,
      examples,
      counterExamples,
    }),
  );

const listEvents = (language: Language): ListedRule[] =>
  EVENT_TYPES.map((type): ListedRule => {
    const { id, examples, counterExamples }: Frame = FRAMES[type][language];
    const told = examples.map(({ text, modality = "asserted" }) => ({ text, value: modality }));
    return { id, layer: "events", language, examples: told, counterExamples };
  });

const listFurniture = (): ListedRule[] =>
  FURNITURE_RULES.map(({ id, reason, examples, counterExamples }) => ({
    id,
    layer: "furniture",
    language: null,
    examples: examples.map((text) => ({ text, value: reason })),
    counterExamples,
  }));

/** Lists every rule that carries examples, those for all languages first. */
export const listRules = (languages: readonly Language[] = LANGUAGES): ListedRule[] => [
  ...listFurniture(),
  ...languages.flatMap((language) => [...listDates(language, DATE_PACKS[language]), ...listEvents(language)]),
];
