import type { StageRunner } from "./index.ts";

/** `stage article`: the article of a page, in any language. */
export const readArticle: StageRunner = () => {
  throw new Error("to come");
};
