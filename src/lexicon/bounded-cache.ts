/** Remembers what a pure function answered; forgets everything when full, so that memory stays bounded on any input. */
export const bounded = <Value, Key extends string | number = string>(
  size: number,
  compute: (key: Key) => Value,
): ((key: Key) => Value) => {
  const cache = new Map<Key, Value>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined || cache.has(key)) return cached as Value; // the key is there, so the value is what compute gave
    if (cache.size >= size) cache.clear();
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
};
