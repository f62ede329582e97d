import { z } from "zod";

const also = z.array(z.string()).default([]);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const goldEvent = z.object({
  type: z.string(),
  edtf: text,
  also,
  dateOptional: z.boolean().default(false),
  place: text,
  participants: z.array(z.object({ name: z.string(), role: text })).default([]),
  modality: text,
  tier: z.enum(["core", "secondary", "trap"]).default("core"),
  evidence: text,
});

/** What a person read in a document; `also` holds other values that are right, `optional` is neither rewarded nor punished. */
export const goldSchema = z.object({
  id: z.string(),
  file: z.string(),
  language: z.string(),
  published: text,
  dates: z.array(z.object({ edtf: text, also, surfaces: also, optional: z.boolean().default(false) })).default([]),
  people: z
    .array(z.object({ name: z.string(), role: text, also, surfaces: also, optional: z.boolean().default(false) }))
    .default([]),
  cities: z
    .array(
      z.object({
        name: z.string(),
        country: text,
        geonames: z.number().nullish(),
        also,
        surfaces: also,
        optional: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Absent where nobody read the events. */
  events: z.array(goldEvent).optional(),
  twinnings: z.array(z.object({ a: z.string(), b: z.string() })).nullish(),
});

export type Gold = z.output<typeof goldSchema>;
export type GoldEvent = z.output<typeof goldEvent>;
