import type { Prediction, Quoted } from "./prediction.ts";

/** Evidence that must have words, and quotations that may be spans only. */
const quotedIn = ({ dates, people, cities, organisations, events, partnerships, credits }: Prediction) => ({
  required: [
    ...[...dates, ...people, ...cities, ...organisations].flatMap(({ mentions }) => mentions),
    ...[...events, ...partnerships].map(({ evidence }): Quoted => evidence ?? { start: 0, end: 0, text: null }),
  ],
  loose: [...people.flatMap(({ roles }) => roles.flatMap(({ mention }) => mention ?? [])), ...credits],
});

const isWrong = ({ start, end, text }: Quoted, whole: string, isRequired: boolean): boolean => {
  const found = whole.slice(start ?? 0, end ?? whole.length);
  if (isRequired) return found !== text || found.trim() === "";
  return text !== null && found !== text;
};

/** Counts the quotations of a record that are not the words of its text. */
export const checkSpans = (prediction: Prediction): { readonly total: number; readonly wrong: number } => {
  const { required, loose } = quotedIn(prediction);
  const placed = (quoted: Quoted): boolean => quoted.start !== null && quoted.start !== undefined;
  const checked = [
    ...required.filter(placed).map((quoted) => isWrong(quoted, prediction.text, true)),
    ...loose.filter(placed).map((quoted) => isWrong(quoted, prediction.text, false)),
  ];
  return { total: checked.length, wrong: checked.filter(Boolean).length };
};
