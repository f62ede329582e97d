import type { StageLine } from "./stage-line.ts";

/** What a stage does with one line; throws an error in words for a line that it cannot use. */
export type StageRunner = (line: StageLine) => object | Promise<object>;

/** The stages that can be run alone, each loaded only when it is asked for. */
export const STAGES = {
  article: async () => (await import("./article.ts")).readArticle,
  language: async () => (await import("./language.ts")).readLanguage,
  dates: async () => (await import("./layers.ts")).findDates,
  nominative: async () => (await import("./nominative.ts")).readName,
  people: async () => (await import("./layers.ts")).findPeople,
  cities: async () => (await import("./layers.ts")).findCities,
  events: async () => (await import("./layers.ts")).findEvents,
} as const satisfies Readonly<Record<string, () => Promise<StageRunner>>>;

export type StageName = keyof typeof STAGES;
