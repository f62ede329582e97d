/**
 * What `flatMap` gives, for the places where a text is read sentence by sentence.
 * A loop, because `flatMap` puts each result in its place by the slowest way that the language has: it takes twenty times as long.
 */
export const collect = <Item, Result>(
  items: readonly Item[],
  read: (item: Item, index: number) => readonly Result[],
): Result[] => {
  const results: Result[] = [];
  for (let index = 0; index < items.length; index += 1)
    // Lists have no holes, and the index is below the length.
    for (const result of read(items[index] as Item, index)) results.push(result);
  return results;
};
