import { PassThrough, Readable } from "node:stream";
import { main } from "../../src/cli/main.ts";

/** What a command printed, and its exit code. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command is given beside its arguments. */
export interface CliSetting {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly isTTY?: boolean;
}

const collect = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 });
  const parts: Buffer[] = [];
  stream.on("data", (part: Buffer) => parts.push(part));
  return { stream, text: () => Buffer.concat(parts).toString("utf8") };
};

/** Runs a command line in this process, with streams of its own. */
export const runCli = async (argv: readonly string[], setting: CliSetting): Promise<CliResult> => {
  const { cwd, input = "", env = {}, signal = new AbortController().signal, isTTY = false } = setting;
  const [stdout, stderr] = [collect(isTTY), collect(isTTY)];
  const stdin = Readable.from([Buffer.from(input)]);
  const code = await main(argv, { stdin, stdout: stdout.stream, stderr: stderr.stream, cwd, env, signal });
  return { code, out: stdout.text(), err: stderr.text() };
};
