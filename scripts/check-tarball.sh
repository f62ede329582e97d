#!/usr/bin/env bash
# Packs the project, installs the tarball in an empty folder, and uses it as a stranger would: command line and API.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

cd "$root"
tarball="$(npm pack --silent --ignore-scripts --pack-destination "$folder" | tail -n 1)"
cd "$folder"
echo '{ "name": "stranger", "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund "./$tarball"

cat >release.txt <<'TEXT'
Rada Miasta przyjęła budżet
Dnia 7 maja 2014 roku Rada Miasta Torunia zebrała się w ratuszu. Radni przyjęli uchwałę w sprawie budżetu miasta.
TEXT
npx kronika extract release.txt
npx kronika validate output
npx kronika schema | cmp - node_modules/kronika/schema/record.v1.schema.json

cat >api.mjs <<'CODE'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { extract, isRecord, openPipeline } from "kronika";

const text = readFileSync("release.txt", "utf8");
const record = await extract(text, { uri: "file:release.txt", published: "2014-05-08" });
assert(isRecord(record));
assert.equal(record.language.code, "pl");
assert.equal(record.published.edtf, "2014-05-08");
const pipeline = await openPipeline({ languages: ["lt"] });
const rejection = await pipeline.extract(new TextEncoder().encode(text));
assert(!isRecord(rejection));
assert.equal(rejection.diagnostics[0].code, "language/not-configured");
CODE
node api.mjs

cat >pipeline.config.ts <<'CODE'
import { defineConfig } from "kronika";

export default defineConfig({ sources: ["release.txt"], exporters: ["ndjson"] });
CODE
npx kronika extract --output from-config --quiet
test -s from-config/records.ndjson
echo "the tarball works ($(du -k "$tarball" | cut -f1) KB)"
