import { once } from "./once.ts";

/**
 * A table whose entries are made when they are first asked for: most runs meet one language of three.
 * Shape: `makers` has a function for each key; each is called at most once.
 */
export const lazyTable = <Key extends string, Value>(
  makers: Readonly<Record<Key, () => Value>>,
): Readonly<Record<Key, Value>> => {
  const entries = Object.entries<() => Value>(makers).map(([key, make]) => [
    key,
    { get: once(make), enumerable: true },
  ]);
  // The keys are those of `makers`, which the type of a list of descriptors cannot say.
  return Object.defineProperties({}, Object.fromEntries(entries)) as Readonly<Record<Key, Value>>;
};
