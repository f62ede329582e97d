import { z } from "zod";
import type { Summary } from "./summarise.ts";

const rate = z.number().min(0).max(1);
const floor = z.strictObject({ precision: rate.optional(), recall: rate.optional(), f1: rate.optional() });

/** The least that is accepted, by row (`dates`, `dates/lt`); they only rise. */
export const floorsSchema = z.record(z.string(), floor);

export type Floors = z.output<typeof floorsSchema>;

/** Says which rows lie below their floor, and any quotation that is not in its text. */
export const findBelowFloor = ({ rows, spans }: Summary, floors: Floors): string[] => [
  ...Object.entries(floors).flatMap(([key, least]) =>
    (["precision", "recall", "f1"] as const).flatMap((name) => {
      const [wanted, found] = [least[name], rows.get(key)?.[name]];
      if (wanted === undefined || (found !== undefined && found >= wanted)) return [];
      return [`${key}: ${name} is ${found ?? "missing"}, the floor is ${wanted}`];
    }),
  ),
  ...(spans.wrong > 0 ? [`spans: ${spans.wrong} of ${spans.total} quotations are not in their text`] : []),
];
