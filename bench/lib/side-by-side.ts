/** A contestant: one call works through one round's documents. */
export interface Contestant<Input> {
  readonly name: string;
  readonly run: (input: Input) => void;
}

/**
 * Runs contestants in turn, A B C A B C …, each round on inputs that nobody has seen, so that a machine that slows down
 * slows all of them down and no cache helps anybody.
 * Units: seconds for each round.
 */
export const sideBySide = <Input>(
  contestants: readonly Contestant<Input>[],
  inputs: readonly Input[],
  warmUp: number,
): Map<string, number[]> => {
  const samples = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  inputs.forEach((input, round) => {
    for (const { name, run } of contestants) {
      const start = performance.now();
      run(input);
      if (round >= warmUp) samples.get(name)?.push((performance.now() - start) / 1000);
    }
  });
  return samples;
};
