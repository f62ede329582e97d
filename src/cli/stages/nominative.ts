import type { StageRunner } from "./index.ts";

/** `stage nominative`: the nominative of a name. */
export const readName: StageRunner = () => {
  throw new Error("to come");
};
