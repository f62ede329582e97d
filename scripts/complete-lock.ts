/**
 * After `npm install` on a registry that does not offer the packages of other platforms: adds them to `package-lock.json`, because
 * `npm ci` refuses a lock that leaves out an optional dependency, even one for another platform. Run: `npx tsx scripts/complete-lock.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const LOCK = new URL("../package-lock.json", import.meta.url);

const PLATFORM =
  /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?:-(gnu|musl))?/;

/** What a package's name says about the machines it is for. */
const platformOf = (name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> => {
  const [, os, cpu, libc] = PLATFORM.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return { cpu: ["wasm32"] };
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc === "gnu" ? "glibc" : libc] }) };
};

// npm wrote the file; this is its shape.
const lock = JSON.parse(readFileSync(LOCK, "utf8")) as { packages: Record<string, LockedPackage> };
const packages = { ...lock.packages };
let added = 0;
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (packages[path] !== undefined || !/^\d/.test(version)) continue;
    packages[path] = { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) };
    added += 1;
  }
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
process.stderr.write(`${added} packages of other platforms added\n`);
