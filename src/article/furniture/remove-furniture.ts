import type { Furniture } from "../../document.ts";
import type { Draft } from "../draft.ts";
import { LONGEST_LABEL, labelOf } from "../vocabulary.ts";
import { FURNITURE_RULES } from "./index.ts";
import { isProse } from "./prose.ts";
import type { Page } from "./rule.ts";

/** The blocks that stay, and what was taken out, by which rule and why. */
export interface Cleared {
  readonly kept: readonly Draft[];
  readonly removed: readonly { readonly draft: Draft; readonly furniture: Furniture }[];
}

/** Takes out every block that a furniture rule knows; the first rule that fits has it. */
export const removeFurniture = (found: readonly Draft[], title: string): Cleared => {
  const drafts = found.filter((draft) => draft.text !== "");
  const page: Page = {
    drafts,
    labels: drafts.map(({ text }) => (text.length <= LONGEST_LABEL ? labelOf(text) : "")),
    title,
    firstOf: indexBlocks(drafts),
    firstProse: drafts.findIndex(isProse),
    lastProse: drafts.findLastIndex(isProse),
  };
  const kept: Draft[] = [];
  const removed: { draft: Draft; furniture: Furniture }[] = [];
  for (let index = 0; index < drafts.length; ) {
    const hit = firstHit(page, index);
    const end = hit ? index + hit.count : index + 1;
    for (const draft of drafts.slice(index, end))
      if (hit) removed.push({ draft, furniture: { rule: hit.id, reason: hit.reason, text: draft.text } });
      else kept.push(draft);
    index = end;
  }
  return { kept, removed };
};

const indexBlocks = (drafts: readonly Draft[]): Page["firstOf"] => {
  const keys = drafts.map((draft) => draft.text);
  const first = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!first.has(key)) first.set(key, index);
  });
  return { keys, first };
};

const firstHit = (page: Page, index: number): { id: string; reason: string; count: number } | undefined => {
  const { length } = page.drafts[index]?.text ?? "";
  for (const rule of FURNITURE_RULES) {
    if (length > rule.longest) continue;
    const count = rule.count(page, index);
    if (count > 0) return { id: rule.id, reason: rule.reason, count };
  }
  return undefined;
};
