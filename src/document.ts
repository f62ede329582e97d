import type { Diagnostic } from "./engine/diagnostic.ts";
import type { SourceMap } from "./engine/source-map.ts";
import type { Span } from "./engine/span.ts";
import type { Token } from "./engine/token.ts";
import type { Trace } from "./engine/trace.ts";
import type { Language } from "./languages/codes.ts";
import type {
  BlockKind,
  CityEntry,
  Credit,
  DateEntry,
  EventEntry,
  KronikaRecord,
  OrganisationEntry,
  PartnershipEntry,
  PersonEntry,
  Published,
} from "./records/schema.ts";

/** What an asynchronous reader made of a binary document, before the pipeline. */
export interface Converted {
  readonly mediaType: "text/html" | "text/markdown" | "text/plain";
  readonly content: string;
}

/** A document as it was read: bytes and where they came from. */
export interface SourceDocument {
  /** `file:<path relative to the input root>`, a canonical web address, or `stdin:<sha256>`. */
  readonly uri: string;
  readonly mediaType: string;
  /** The charset that a header named, if one did. */
  readonly charsetHint: string | null;
  readonly bytes: Uint8Array;
  /** The text that an asynchronous reader (PDF, Word …) made of the bytes; what `decode` goes on with when present. */
  readonly converted?: Converted;
  /** `sha256:<hex>` of `bytes`. */
  readonly contentHash: string;
  /** RFC 3339 for fetched pages, null for files. */
  readonly retrievedAt: string | null;
  /** The publication date that the user gave; holds where the document states none. */
  readonly publishedHint: string | null;
  /** The language that the user gave. */
  readonly languageHint: Language | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Collects near misses for `--why-not` when present. */
  readonly trace?: Trace;
}

/** A document as text: line ends are `\n`, nothing else is changed. `map` leads offsets of `content` to bytes. */
export interface DecodedDocument extends SourceDocument {
  readonly charset: string;
  readonly content: string;
  readonly contentMap: SourceMap;
}

/** A block of the article in reading order; spans do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Something around the article that was left out, and why. */
export interface Furniture {
  readonly rule: string;
  readonly reason: string;
  readonly text: string;
}

/** A document's article: one frozen text (NFC) that all later offsets point into. */
export interface ArticleDocument extends DecodedDocument {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Leads offsets of `text` to offsets of `content`. */
  readonly textMap: SourceMap;
  readonly published: Published | null;
  readonly authors: readonly string[];
  readonly credits: readonly Credit[];
  /** What the page says about its language (`lang`, meta), evidence only. */
  readonly statedLanguage: string | null;
  readonly furniture: readonly Furniture[];
}

/** A document whose language, and each block's, is known. */
export interface LanguageDocument extends ArticleDocument {
  readonly language: { readonly code: Language; readonly confidence: number };
  /** The language of `blocks[i]`: a supported one, or another code such as `de`. */
  readonly blockLanguages: readonly string[];
}

/** A sentence: a span with its token range and block. */
export interface Sentence extends Span {
  /** Token range `[first, last + 1)`. */
  readonly tokens: Span;
  /** Position in `blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly language: Language;
}

/** A document cut into tokens and sentences; tokens are in text order, sentences cover them all. */
export interface SegmentedDocument extends LanguageDocument {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A document whose dates are known and resolved as far as the text allows. */
export interface DatedDocument extends SegmentedDocument {
  readonly dates: readonly DateEntry[];
}

/** A document whose places, people and organisations are known: one entry each, linked to one another. */
export interface ResolvedDocument extends DatedDocument {
  readonly cities: readonly CityEntry[];
  readonly people: readonly PersonEntry[];
  readonly organisations: readonly OrganisationEntry[];
}

/** A document whose events and partnerships are known. */
export interface EventsDocument extends ResolvedDocument {
  readonly events: readonly EventEntry[];
  readonly partnerships: readonly PartnershipEntry[];
}

/** A document with its validated record. */
export interface RecordDocument extends EventsDocument {
  readonly record: KronikaRecord;
}
