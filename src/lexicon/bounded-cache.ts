import { detached } from "../engine/detached.ts";

/** The key to keep; of a number there is nothing to detach. */
const ownKey = <Key extends string | number>(key: Key): Key => (typeof key === "string" ? (detached(key) as Key) : key);

/**
 * Remembers what a pure function answered, for at most `size` keys, so that memory stays bounded on any input.
 * What was asked for lately is kept: once half the keys are new, the others go that nobody asked for in the meantime.
 */
export const bounded = <Value, Key extends string | number = string>(
  size: number,
  compute: (key: Key) => Value,
): ((key: Key) => Value) => {
  let fresh = new Map<Key, Value>();
  let older = new Map<Key, Value>();
  const keep = (key: Key, value: Value): Value => {
    if (fresh.size * 2 >= size) {
      older = fresh;
      fresh = new Map();
    }
    fresh.set(key, value);
    return value;
  };
  return (key) => {
    const cached = fresh.get(key);
    if (cached !== undefined || fresh.has(key)) return cached as Value; // the key is there, so the value is what compute gave
    const own = ownKey(key);
    const kept = older.get(own);
    return keep(own, kept !== undefined || older.has(own) ? (kept as Value) : compute(own));
  };
};
