/**
 * The public API: `extract` for one document, `openPipeline` for many, `defineConfig` for `pipeline.config.ts`.
 * Everything else in this package is an implementation detail.
 */
export { type Config, defineConfig } from "./config.ts";
export type { EventType, Modality } from "./events/types.ts";
export { type ExtractOptions, extract, isRecord, type OpenPipeline, openPipeline } from "./extract.ts";
export type { Language } from "./languages/codes.ts";
export type {
  BlockKind,
  CityEntry,
  Credit,
  DateEntry,
  EventEntry,
  KronikaRecord,
  Office,
  OrganisationEntry,
  ParticipantRole,
  PartnershipEntry,
  PersonEntry,
  PersonRole,
  Published,
  RecordDiagnostic,
  RecordSource,
  Rejection,
} from "./records/schema.ts";
