/** A file to read; `uri` is `file:` and its path below the input root. */
export interface FileInput {
  readonly kind: "file";
  readonly uri: string;
  readonly path: string;
}

/** A page to fetch; `uri` is the canonical form of `url`. */
export interface WebInput {
  readonly kind: "web";
  readonly uri: string;
  readonly url: string;
}

/** Standard input; its uri follows from its bytes. */
export interface StandardInput {
  readonly kind: "stdin";
}

/** One document to be. */
export type Input = FileInput | WebInput | StandardInput;

/**
 * Something about the arguments that the user should hear.
 * Shape: a `problem` ends the run with exit code 2 after everything else is done; a `note` changes nothing.
 */
export interface InputProblem {
  readonly kind: "problem" | "note";
  readonly message: string;
}

/** Tells a problem from what can be worked on. */
export const isProblem = (item: object): item is InputProblem =>
  "kind" in item && (item.kind === "problem" || item.kind === "note");
