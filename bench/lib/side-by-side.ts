/** A contestant: one call works through one round's documents. */
export interface Contestant<Input> {
  readonly name: string;
  readonly run: (input: Input) => void;
}

/** So long every contestant is warmed up, whatever its speed, so that each is measured as compiled code. Units: ms. */
const WARM = 5_000;

const warmUpOn = <Input>({ run }: Contestant<Input>, inputs: readonly Input[]): void => {
  const end = performance.now() + WARM;
  while (performance.now() < end) for (const input of inputs) run(input);
};

/**
 * Runs contestants in turn, A B C A B C …, each round on inputs that nobody has seen, so that a machine that slows down
 * slows all of them down and no cache helps anybody. The first `warmUp` inputs are for warming up only.
 * Units: seconds of processor time for each round; the clock on the wall would count what other programs take.
 */
export const sideBySide = <Input>(
  contestants: readonly Contestant<Input>[],
  inputs: readonly Input[],
  warmUp: number,
): Map<string, number[]> => {
  const samples = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (const contestant of contestants) warmUpOn(contestant, inputs.slice(0, warmUp));
  for (const input of inputs.slice(warmUp))
    for (const { name, run } of contestants) {
      const start = process.cpuUsage();
      run(input);
      const { user, system } = process.cpuUsage(start);
      samples.get(name)?.push((user + system) / 1e6);
    }
  return samples;
};
