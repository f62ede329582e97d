import { expect, test } from "vitest";
import { expandForms } from "../../src/engine/pattern.ts";
import { verbForms } from "../../src/languages/lt/events/verb-forms.ts";

test("verbs in -yti soften the stem of their participle", () => {
  const { past = "", passive = "" } = verbForms("statyti stato statė");
  expect(expandForms(past)).toEqual(expect.arrayContaining(["statė", "statėme", "statęs", "stačiusi", "statydamas"]));
  expect(expandForms(passive)).toEqual(expect.arrayContaining(["statytas", "statyta", "statytą"]));
});

test("a sibilant swallows that of the future", () => {
  expect(verbForms("vežti veža vežė").future).toBe("veš|vešime|vešiu");
});

test("reflexive verbs have no passive", () => {
  const { passive, future, past = "" } = verbForms("lankytis lankosi lankėsi");
  expect(passive).toBeUndefined();
  expect(future).toBe("lankysis|lankysimės|lankysiuosi");
  expect(expandForms(past)).toContain("lankėmės");
});

test("a verb without its three parts is refused", () => {
  expect(() => verbForms("vežti veža")).toThrow("no principal parts");
});
