/** An input to be spoiled, or spoiled; `name` says how it came about. */
export interface FuzzInput {
  readonly name: string;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly bytes: Buffer;
}

/** Gives the next number in [0, 1). */
export type Random = () => number;
