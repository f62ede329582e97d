const SHORTEST = 5;
const LONG = 9;

/** Edit distance with swaps of neighbours, given up beyond `most`. */
const edits = (a: string, b: string, most: number): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
};

/** Tells whether a name is another with one slip of the pen (two in a long one); short names and other beginnings never are. */
export const isOneTypoAway = (form: string, name: string): boolean => {
  if (form.length < SHORTEST || name.length < SHORTEST || form === name)
    return form === name && form.length >= SHORTEST;
  if (form[0] !== name[0] || form[1] !== name[1] || Math.abs(form.length - name.length) > 1) return false;
  const most = name.length >= LONG ? 2 : 1;
  return edits(form, name, most) <= most;
};
