import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { CityReading } from "./city-reading.ts";
import type { Surroundings } from "./context.ts";

const POSSESSIVE = /['’ʼ]s$/;

/** The confidence that a strength stands for. */
export const confidenceOf = (strength: number): number =>
  Math.round(Math.min(0.99, Math.max(0.05, 0.5 + strength * 0.12)) * 100) / 100;

/** The span of a name, without a possessive 's. */
export const spanOf = (tokens: readonly Token[], at: number, end: number): Span => {
  const last = tokens[end - 1];
  const possessive = POSSESSIVE.test(last?.text ?? "") ? 2 : 0;
  return { start: tokens[at]?.start ?? 0, end: (last?.end ?? 0) - possessive };
};

/** What the words around a name say of it. */
export const readingOf = (
  around: Surroundings,
): Omit<CityReading, "name" | "guesses" | "candidates" | "strength" | "nearCountry"> => ({
  namesake: around.namesake,
  country: around.country,
  region: around.region,
  municipality: around.before === "municipality" || around.after === "municipality",
});
