import { type Stats, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { canonicalUrl } from "../fetch/canonical-url.ts";
import { commonFolder } from "./common-folder.ts";
import { describeFault } from "./describe-fault.ts";
import type { Input, InputProblem } from "./input.ts";
import { KNOWN_ENDINGS } from "./media-types.ts";
import { walkFolder } from "./walk-folder.ts";

/** One argument of `kronika extract`, told apart; paths are absolute. */
type Argument =
  | { readonly kind: "stdin" }
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string; readonly given: string }
  | { readonly kind: "glob"; readonly pattern: string; readonly base: string }
  | InputProblem;

const GLOB = /[*?[\]{}!]/;
const SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

const statOf = (path: string): Stats | string => {
  try {
    return statSync(path);
  } catch (fault) {
    return describeFault(fault);
  }
};

/** The folder of a glob before its first special character. */
const baseOf = (pattern: string, cwd: string): string => {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => GLOB.test(part));
  return resolve(cwd, parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : "."));
};

const classify = (given: string, cwd: string): Argument => {
  if (given === "-") return { kind: "stdin" };
  const scheme = SCHEME.exec(given)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") {
    return URL.canParse(given)
      ? { kind: "web", url: given }
      : { kind: "problem", message: `${given} is not a web address; write it as https://host/path.` };
  }
  if (scheme !== undefined)
    return { kind: "problem", message: `${given}: ${scheme} addresses are not read; give http or https, or a path.` };
  const path = resolve(cwd, given);
  const stats = statOf(path);
  if (typeof stats === "object") return stats.isDirectory() ? { kind: "folder", path, given } : { kind: "file", path };
  if (GLOB.test(given)) return { kind: "glob", pattern: given, base: baseOf(given, cwd) };
  return { kind: "problem", message: `Cannot read ${given}: ${stats}; check the path.` };
};

const foldersOf = (argument: Argument): string[] => {
  if (argument.kind === "file") return [dirname(argument.path)];
  if (argument.kind === "folder") return [argument.path];
  return argument.kind === "glob" ? [argument.base] : [];
};

async function* filesOf(argument: Argument, cwd: string): AsyncGenerator<string | InputProblem> {
  if (argument.kind === "file") yield argument.path;
  else if (argument.kind === "folder") yield* walkFolder(argument.path);
  else if (argument.kind === "glob") {
    const { glob } = await import("tinyglobby");
    const found = await glob(argument.pattern, {
      cwd,
      absolute: true,
      onlyFiles: true,
      ignore: ["**/node_modules/**"],
    });
    yield* found.map((path) => resolve(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
}

const nothingIn = (argument: Argument): InputProblem | undefined => {
  if (argument.kind === "folder")
    return { kind: "problem", message: `${argument.given} holds no document; known endings: ${KNOWN_ENDINGS}.` };
  if (argument.kind === "glob")
    return { kind: "problem", message: `No file fits ${argument.pattern}; check the glob.` };
  return undefined;
};

/** The address of a file: its path below the input root, with `/` and in NFC on every system. */
const uriOf = (path: string, root: string): string =>
  `file:${relative(root, path).split(sep).join("/").normalize("NFC")}`;

/**
 * Lists the documents that arguments name, one at a time and in order: files, folders (all readable files below, by name), globs,
 * http(s) addresses, `-` for standard input.
 */
export async function* listInputs(given: readonly string[], cwd: string): AsyncGenerator<Input | InputProblem> {
  const listed = given.map((argument) => classify(argument, cwd));
  const root = commonFolder(listed.flatMap(foldersOf));
  for (const argument of listed) {
    if (argument.kind === "problem" || argument.kind === "note") yield argument;
    else if (argument.kind === "stdin") yield { kind: "stdin" };
    else if (argument.kind === "web") yield { kind: "web", uri: canonicalUrl(argument.url), url: argument.url };
    else {
      let found = 0;
      for await (const path of filesOf(argument, cwd)) {
        found += 1;
        yield typeof path === "string" ? { kind: "file", uri: uriOf(path, root), path } : path;
      }
      const nothing = found === 0 ? nothingIn(argument) : undefined;
      if (nothing) yield nothing;
    }
  }
}
