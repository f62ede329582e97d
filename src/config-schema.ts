import { z } from "zod";
import { EVENT_TYPES } from "./events/types.ts";
import { EXPORTER_IDS } from "./exporters/ids.ts";
import { LANGUAGES } from "./languages/codes.ts";

const count = z.int().min(1);

const address = z.url({ protocol: /^https?$/ });

const patternProblem = (pattern: string): string | undefined => {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
};

/** A regular expression, written as a text. */
const pattern = z.string().refine((text) => patternProblem(text) === undefined, {
  error: ({ input }) =>
    `${patternProblem(String(input))}; put \\ before signs that stand for themselves, as in "\\?page="`,
});

const ofAnySource = {
  /** What `kronika collect <name>` calls it. */
  name: z.string().regex(/^[\w.-]+$/, "use letters, digits, - _ and ."),
  /** Only addresses that fit this regular expression are fetched. */
  include: pattern.optional(),
  /** Addresses that fit this one are not. */
  exclude: pattern.optional(),
  /** Addresses taken in one run, new ones first, then those that were not asked for longest; the rest comes with later ones. */
  most: count.default(500),
  /** How often the source is due. Units: hours. */
  every: count.default(24),
};

/** Where `kronika collect` finds releases. */
export const sourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("feed"), ...ofAnySource, url: address }),
  z.strictObject({ kind: z.literal("sitemap"), ...ofAnySource, url: address }),
  z.strictObject({
    kind: z.literal("listing"),
    ...ofAnySource,
    url: address,
    /** CSS selector of the links to releases. */
    links: z.string().min(1).default("a[href]"),
    /** CSS selector of the link to the next page of the list. */
    next: z.string().min(1).optional(),
    pages: count.default(5),
  }),
  z.strictObject({ kind: z.literal("page"), ...ofAnySource, url: address }),
  z.strictObject({
    kind: z.literal("folder"),
    ...ofAnySource,
    /** A folder of releases, from the working folder; those below it count too. */
    path: z.string().min(1),
    most: count.default(100_000),
  }),
]);

/** A source with its defaults filled in. */
export type Source = z.output<typeof sourceSchema>;

/** A source on this machine. */
export type FolderSource = Extract<Source, { kind: "folder" }>;

/** A source on the network. */
export type WebSource = Exclude<Source, FolderSource>;

/** What may stand in `pipeline.config.ts`; every field has a default. */
export const configSchema = z.strictObject({
  /** What `kronika extract` reads when it is given nothing: paths, folders, globs, addresses. */
  sources: z.array(z.string().min(1)).default([]),
  /** Where `kronika collect` finds new releases: feeds, sitemaps, lists of links, single pages, folders. */
  collect: z
    .array(sourceSchema)
    .superRefine((sources, context) => {
      const names = sources.map(({ name }) => name);
      names.forEach((name, index) => {
        if (names.indexOf(name) === index) return;
        context.addIssue({ code: "custom", path: [index, "name"], message: "give each source a name of its own" });
      });
    })
    .default([]),
  /** Where `kronika collect` keeps what it fetched and found. */
  store: z.string().min(1).default("output/kronika.db"),
  network: z
    .strictObject({
      /** An address or page by which the owner of a site finds you; stands in the User-Agent. */
      contact: z
        .string()
        .regex(/^[ -~]*$/, "use ASCII")
        .default(""),
      /** Hosts that may be fetched from although they are on this machine or a private network. */
      allow: z.array(z.string().min(1)).default([]),
      /** Between two requests to one host; a longer crawl-delay of its robots.txt counts. Units: milliseconds. */
      pause: z.int().min(0).default(1000),
      /** After 429, 5xx and broken connections. */
      retries: z.int().min(0).default(3),
      /** A host that asks for a longer pause is left for the next run. Units: milliseconds. */
      longestPause: count.default(60_000),
    })
    .prefault({}),
  /** Documents in other languages are rejected. */
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .default([...LANGUAGES]),
  /** Events of other types are left out of the records. */
  eventTypes: z.array(z.enum(EVENT_TYPES)).default([...EVENT_TYPES]),
  exporters: z.array(z.enum(EXPORTER_IDS)).default([...EXPORTER_IDS]),
  limits: z
    .strictObject({
      /** A larger file or page is rejected. Units: bytes. */
      documentBytes: count.default(32 * 1024 * 1024),
      /** Pages fetched from one host at a time. */
      fetchesPerHost: count.default(2),
      /** Units: milliseconds, for the connection, the headers and each pause in the body. */
      fetchTimeout: count.default(15_000),
      redirects: z.int().min(0).default(5),
    })
    .prefault({}),
});

/** The configuration as a user writes it. */
export type Config = z.input<typeof configSchema>;

/** The configuration with its defaults filled in. */
export type FullConfig = z.output<typeof configSchema>;
