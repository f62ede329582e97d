import { defineConfig } from "kronika";

export default defineConfig({
  // What `kronika extract` reads when it is given nothing: paths, folders, globs, addresses.
  sources: ["fixtures/releases"],
  // Where `kronika collect` finds new releases; docs/operating.md shows all kinds:
  // { name: "city", kind: "feed", url: "https://www.example.org/rss.xml" }
  collect: [],
  // What was fetched and found, for `collect`, `search`, `sources`, `runs` and `doctor`.
  store: "output/kronika.db",
  // Name an address or page by which the owners of sites find you.
  network: { contact: "", pause: 1000 },
  // Documents in other languages are rejected.
  languages: ["pl", "en", "lt"],
  // One file a record, and all of them in records.ndjson.
  exporters: ["json", "ndjson"],
  // All event types are kept; name some in `eventTypes` to keep only those.
  limits: {
    documentBytes: 32 * 1024 * 1024,
    fetchesPerHost: 2,
    fetchTimeout: 15_000,
    redirects: 5,
  },
});
