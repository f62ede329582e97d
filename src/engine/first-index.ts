/**
 * The first index in `[0, length)` at which a test holds, by halving; `length` when it holds nowhere.
 * Shape: where the test holds once, it holds for every index behind.
 */
export const firstIndex = (length: number, test: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
