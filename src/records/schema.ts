import { z } from "zod";
import { EVENT_TYPES, MODALITIES } from "../events/types.ts";
import { LANGUAGES } from "../languages/codes.ts";

/** The schema id that every record carries; a changed shape is a new id. */
export const RECORD_SCHEMA = "kronika.record/1";

/** The schema id of a rejection. */
export const REJECTION_SCHEMA = "kronika.rejection/1";

const offset = z.int().min(0);
const confidence = z.number().min(0).max(1);
const edtf = z.string().min(4);
const isoDate = z.string().regex(/^-?\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
const span = z.strictObject({ start: offset, end: offset });
const mention = z.strictObject({ ...span.shape, text: z.string().min(1) });
const mentions = z.array(mention).min(1);
const idOf = (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9][0-9]*$`));

export const sourceSchema = z.strictObject({
  uri: z.string().min(1),
  mediaType: z.string(),
  charset: z.string().nullable(),
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  retrievedAt: z.iso.datetime({ offset: true }).nullable(),
});

const pipelineSchema = z.strictObject({ version: z.string(), rules: z.string(), config: z.string() });

export const publishedSchema = z.strictObject({
  edtf,
  basis: z.enum(["meta", "jsonld", "time", "url", "text", "argument"]),
  raw: z.string(),
  start: offset.optional(),
  end: offset.optional(),
});

export const creditSchema = z.strictObject({
  kind: z.enum(["photo", "text", "translation"]),
  name: z.string().nullable(),
  holder: z.string().nullable(),
  year: z.string().nullable(),
  licence: z.string().nullable(),
  ...span.shape,
});

export const BLOCK_KINDS = [
  "title",
  "heading",
  "paragraph",
  "listItem",
  "quote",
  "caption",
  "credit",
  "table",
] as const;

export const blockSchema = z.strictObject({
  kind: z.enum(BLOCK_KINDS),
  ...span.shape,
  language: z.string(),
});

export const dateSchema = z.strictObject({
  id: idOf("d"),
  edtf,
  earliest: isoDate.nullable(),
  latest: isoDate.nullable(),
  precision: z.enum(["day", "month", "season", "year", "decade", "century", "range"]),
  basis: z.enum(["explicit", "document", "publication", "partial"]),
  role: z.enum(["content", "publication", "credit", "name"]),
  confidence,
  rule: z.string().min(1),
  mentions,
});

export const OFFICES = [
  "mayor",
  "deputy_mayor",
  "councillor",
  "council_chair",
  "deputy_council_chair",
  "village_head",
  "elder",
  "county_head",
  "voivode",
  "marshal",
  "minister",
  "deputy_minister",
  "prime_minister",
  "president_of_state",
  "member_of_parliament",
  "senator",
  "ambassador",
  "consul",
  "honorary_consul",
  "attache",
  "director",
  "deputy_director",
  "head_of_department",
  "secretary",
  "treasurer",
  "spokesperson",
  "adviser",
  "plenipotentiary",
  "chair",
  "deputy_chair",
  "member",
  "bishop",
  "archbishop",
  "cardinal",
  "priest",
  "pope",
  "teacher",
  "headteacher",
  "professor",
  "rector",
  "student",
  "artist",
  "musician",
  "writer",
  "scientist",
  "journalist",
  "athlete",
  "coach",
  "officer",
  "police_officer",
  "firefighter",
  "doctor",
  "lawyer",
  "architect",
  "entrepreneur",
  "curator",
  "monarch",
  "employee",
  "other",
] as const;

export const personRoleSchema = z.strictObject({
  title: z.string().min(1),
  office: z.enum(OFFICES),
  city: idOf("c").nullable(),
  organisation: idOf("o").nullable(),
  former: z.boolean(),
  mention,
});

export const personSchema = z.strictObject({
  id: idOf("p"),
  name: z.string().min(1),
  given: z.string().nullable(),
  family: z.string().nullable(),
  gender: z.enum(["male", "female", "unknown"]),
  kind: z.enum(["participant", "mentioned", "credit", "namesake"]),
  alternatives: z.array(z.string()),
  roles: z.array(personRoleSchema),
  confidence,
  rule: z.string().min(1),
  mentions: z
    .array(z.strictObject({ ...mention.shape, form: z.enum(["full", "surname", "initial", "given", "office"]) }))
    .min(1),
});

export const citySchema = z.strictObject({
  id: idOf("c"),
  name: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  names: z.strictObject({ pl: z.string().nullable(), en: z.string().nullable(), lt: z.string().nullable() }),
  geonames: z.int().positive().nullable(),
  wikidata: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  scope: z.enum(["city", "municipality"]),
  confidence,
  rule: z.string().min(1),
  mentions,
});

export const organisationSchema = z.strictObject({
  id: idOf("o"),
  name: z.string().min(1),
  city: idOf("c").nullable(),
  mentions,
  confidence,
  rule: z.string().min(1),
});

export const PARTICIPANT_ROLES = [
  "host",
  "guest",
  "attendee",
  "initiator",
  "inviter",
  "signatory",
  "party",
  "witness",
  "organizer",
  "honoured",
  "opener",
  "appointee",
  "appointer",
  "elected",
  "voter",
  "recipient",
  "giver",
  "body",
  "chair",
  "speaker",
  "artist",
  "performer",
  "celebrant",
  "competitor",
  "sender",
  "receiver",
  "participant",
  "investor",
  "contractor",
  "founder",
  "member",
  "subject",
] as const;

export const eventSchema = z.strictObject({
  id: idOf("e"),
  type: z.enum(EVENT_TYPES),
  title: z.string().min(1),
  date: edtf.nullable(),
  dateId: idOf("d").nullable(),
  dateBasis: z.enum(["explicit", "document", "publication", "none"]),
  place: idOf("c").nullable(),
  venue: z.string().nullable(),
  cities: z.array(idOf("c")),
  participants: z.array(z.strictObject({ person: idOf("p"), role: z.enum(PARTICIPANT_ROLES) })),
  organisations: z.array(z.strictObject({ organisation: idOf("o"), role: z.enum(PARTICIPANT_ROLES) })),
  modality: z.enum(MODALITIES),
  partOf: idOf("e").nullable(),
  confidence,
  rule: z.string().min(1),
  evidence: mention,
});

export const partnershipSchema = z.strictObject({
  cities: z.tuple([idOf("c"), idOf("c")]),
  status: z.enum(["letter_of_intent", "agreement", "confirmed", "planned", "ended"]),
  since: edtf.nullable(),
  events: z.array(idOf("e")),
  confidence,
  rule: z.string().min(1),
  evidence: mention,
});

export const diagnosticSchema = z.strictObject({
  code: z.string().min(1),
  stage: z.string().min(1),
  severity: z.enum(["info", "warning", "error"]),
  message: z.string().min(1),
  start: offset.optional(),
  end: offset.optional(),
});

/** The contract of the output: one press release in, one record out. Key order here is key order in the files. */
export const recordSchema = z.strictObject({
  schema: z.literal(RECORD_SCHEMA),
  id: z.string().regex(/^r_[0-9a-z]+$/),
  source: sourceSchema,
  pipeline: pipelineSchema,
  title: z.string(),
  language: z.strictObject({ code: z.enum(LANGUAGES), confidence }),
  published: publishedSchema.nullable(),
  credits: z.array(creditSchema),
  text: z.string(),
  blocks: z.array(blockSchema),
  dates: z.array(dateSchema),
  people: z.array(personSchema),
  cities: z.array(citySchema),
  organisations: z.array(organisationSchema),
  events: z.array(eventSchema),
  partnerships: z.array(partnershipSchema),
  diagnostics: z.array(diagnosticSchema),
});

/** The source of a rejection; a document that could not be read has no hash. */
export const rejectedSourceSchema = sourceSchema.extend({
  contentHash: sourceSchema.shape.contentHash.nullable(),
});

/** What a document that cannot become a record becomes. */
export const rejectionSchema = z.strictObject({
  schema: z.literal(REJECTION_SCHEMA),
  id: z.string().regex(/^r_[0-9a-z]+$/),
  source: rejectedSourceSchema,
  pipeline: pipelineSchema,
  diagnostics: z.array(diagnosticSchema).min(1),
});

export type KronikaRecord = z.infer<typeof recordSchema>;
export type Rejection = z.infer<typeof rejectionSchema>;
export type RecordSource = z.infer<typeof sourceSchema>;
export type RejectedSource = z.infer<typeof rejectedSourceSchema>;
export type RecordPipeline = z.infer<typeof pipelineSchema>;
export type RecordDiagnostic = z.infer<typeof diagnosticSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Credit = z.infer<typeof creditSchema>;
export type BlockKind = (typeof BLOCK_KINDS)[number];
export type DateEntry = z.infer<typeof dateSchema>;
export type Office = (typeof OFFICES)[number];
export type PersonRole = z.infer<typeof personRoleSchema>;
export type PersonEntry = z.infer<typeof personSchema>;
export type CityEntry = z.infer<typeof citySchema>;
export type OrganisationEntry = z.infer<typeof organisationSchema>;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type EventEntry = z.infer<typeof eventSchema>;
export type PartnershipEntry = z.infer<typeof partnershipSchema>;
