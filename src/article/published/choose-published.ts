import type { Published } from "../../records/schema.ts";
import type { Draft } from "../draft.ts";
import type { Metadata } from "../html/metadata.ts";
import { readDate } from "./read-date.ts";
import { visibleDate } from "./visible-date.ts";

/** Where a publication date may stand. */
export interface PublishedEvidence {
  readonly metadata: Metadata | null;
  /** Dates that the kept blocks show, in reading order. */
  readonly inText: readonly Published[];
  /** Blocks that were left out as furniture. */
  readonly outside: readonly Draft[];
  readonly url: string | null;
}

/** Decides between what the head says, what the reader sees, and what stands in lines that were left out. */
export const choosePublished = ({ metadata, inText, outside, url }: PublishedEvidence): Published | null => {
  const stated = metadata?.published ? readDate(metadata.published.value) : undefined;
  if (metadata?.published && stated)
    return { edtf: stated.edtf, basis: metadata.published.basis, raw: metadata.published.value };
  if (inText[0]) return inText[0];
  for (const draft of outside) {
    const found = visibleDate(draft, 0, false);
    if (found) return { edtf: found.edtf, basis: "text", raw: found.raw };
  }
  return fromAddress(url) ?? fromAddress(metadata?.url ?? null);
};

const DATED_PATH = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/;

/** The date in an address: /2013/04/11/. */
const fromAddress = (url: string | null): Published | null => {
  const match = DATED_PATH.exec(url ?? "");
  const found = match ? readDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
  return match && found ? { edtf: found.edtf, basis: "url", raw: match[0].slice(1) } : null;
};
