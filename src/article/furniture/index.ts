import { actions } from "./actions.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { comments } from "./comments.ts";
import { cookies } from "./cookies.ts";
import { copyright } from "./copyright.ts";
import { emptyLink } from "./empty-link.ts";
import { footnoteAddresses } from "./footnote-addresses.ts";
import { linkLine } from "./link-line.ts";
import { linkList } from "./link-list.ts";
import { neighbours } from "./neighbours.ts";
import { numbers } from "./numbers.ts";
import { orphanHeading } from "./orphan-heading.ts";
import { paywall } from "./paywall.ts";
import { printFrame } from "./print-frame.ts";
import { promotion } from "./promotion.ts";
import { readAlso } from "./read-also.ts";
import { related } from "./related.ts";
import { releaseMark } from "./release-mark.ts";
import { repeated } from "./repeated.ts";
import type { FurnitureRule } from "./rule.ts";
import { tags } from "./tags.ts";

/** What is known to stand around articles; the first rule that fits a block has it. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  comments,
  actions,
  neighbours,
  emptyLink,
  printFrame,
  breadcrumb,
  footnoteAddresses,
  related,
  readAlso,
  tags,
  linkList,
  cookies,
  copyright,
  paywall,
  releaseMark,
  repeated,
  promotion,
  numbers,
  linkLine,
  orphanHeading,
];
