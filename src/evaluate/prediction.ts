import { z } from "zod";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

const quoted = z.object({ start: z.number().nullish(), end: z.number().nullish(), text });
const entry = { id: text, rule: text, mentions: list(quoted) };

/** A record as far as it is scored; nothing else in it is looked at, and what is missing counts as empty. */
export const predictionSchema = z.object({
  source: z.object({ uri: z.string().default("") }),
  language: z.object({ code: text }).nullish(),
  published: z.object({ edtf: text }).nullish(),
  text: z.string().default(""),
  dates: list(z.object({ ...entry, edtf: text, role: text })),
  people: list(
    z.object({ ...entry, name: text, kind: text, roles: list(z.object({ title: text, mention: quoted.nullish() })) }),
  ),
  cities: list(
    z.object({
      ...entry,
      name: text,
      country: text,
      geonames: z.number().nullish(),
      names: z.record(z.string(), z.string().nullable()).nullish(),
    }),
  ),
  organisations: list(z.object(entry)),
  events: list(
    z.object({
      id: text,
      rule: text,
      type: text,
      date: text,
      place: text,
      modality: text,
      participants: list(z.object({ person: text, role: text })),
      evidence: quoted.nullish(),
    }),
  ),
  partnerships: list(z.object({ cities: list(z.string()), evidence: quoted.nullish() })),
  credits: list(quoted),
});

export type Prediction = z.output<typeof predictionSchema>;
export type PredictedEvent = Prediction["events"][number];
export type Quoted = z.output<typeof quoted>;

/** What a document without a record counts as. */
export const NO_PREDICTION: Prediction = predictionSchema.parse({ source: {} });
