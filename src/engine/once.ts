/** Works something out when it is first asked for, and keeps it. */
export const once = <Value>(work: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};
