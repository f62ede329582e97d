/** What a command may touch of the process it runs in; tests hand in their own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Exit codes of all commands. */
export const EXIT = { ok: 0, rejected: 1, usage: 2, unwritten: 3, fault: 70, interrupted: 130 } as const;

/** The user asked for something that cannot be; one sentence says what, where, and what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Writes to a stream and waits while it is full. */
export const writeTo = (stream: Output, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once("drain", resolve);
  });

/** Writes one line. */
export const writeLine = (stream: Output, text: string): Promise<void> => writeTo(stream, `${text}\n`);
