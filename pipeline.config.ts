import { defineConfig } from "kronika";

export default defineConfig({
  // What `kronika extract` reads when it is given nothing: paths, folders, globs, addresses.
  sources: ["fixtures/releases"],
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
