/**
 * Maps with up to `width` inputs in flight and gives the results in input order; no further input is taken until there is room.
 * `map` must not throw: a failed document is a result.
 */
export async function* mapInOrder<In, Out>(
  inputs: AsyncIterable<In>,
  width: number,
  map: (input: In) => Out | Promise<Out>,
): AsyncGenerator<Out> {
  const flying: (Out | Promise<Out>)[] = [];
  for await (const input of inputs) {
    flying.push(map(input));
    // `shift` on a short list is cheap, and `as` only says what the length check has shown.
    if (flying.length >= width) yield await (flying.shift() as Out | Promise<Out>);
  }
  for (const last of flying) yield await last;
}
