import type { Published } from "../../records/schema.ts";
import type { Draft } from "../draft.ts";
import type { Metadata } from "../html/metadata.ts";
import { readDate } from "./read-date.ts";
import { urlDate } from "./url-date.ts";
import { type VisibleDate, visibleDate } from "./visible-date.ts";

/** A date that the kept blocks show, in two forms: for the record, and as it was found. */
export interface ShownDate {
  readonly published: Published;
  readonly basis: VisibleDate["basis"];
}

/** Where a publication date may stand. */
export interface PublishedEvidence {
  readonly metadata: Metadata | null;
  /** Dates that the kept blocks show, in reading order. */
  readonly inText: readonly ShownDate[];
  /** Blocks that were left out as furniture. */
  readonly outside: () => readonly Draft[];
  readonly url: string | null;
  /** Blocks of the whole page around its title; made only when nothing else gives a date. */
  readonly aroundTitle: () => readonly Draft[];
}

/** Decides between what the head says, what the reader sees, what the address says and what stands in lines that were left out. */
export const choosePublished = ({
  metadata,
  inText,
  outside,
  url,
  aroundTitle,
}: PublishedEvidence): Published | null => {
  const address = urlDate(url) ?? urlDate(metadata?.url ?? null);
  const stated = statedDate(metadata);
  const [first] = inText;
  const labelled = inText.find(({ basis }) => basis === "label")?.published;
  // When a document was made says less than when it was published, wherever that stands.
  const isMade = first?.basis === "created";
  const shown = isMade ? (labelled ?? labelledOutside(outside(), true) ?? first.published) : first?.published;
  if (!stated)
    return shown ?? labelledOutside(outside(), false) ?? address ?? shownAround(aroundTitle()) ?? weakDate(metadata);
  const isChange = metadata?.modified != null && dayOf(metadata.modified) === stated.edtf;
  // Some systems write the last change into the publication date; a visible label with an earlier day is surer then.
  if (isChange && labelled && labelled.edtf < stated.edtf) return labelled;
  const local = [shown, address].find((date) => date && isLocalDay(date.edtf, stated));
  return local ?? stated;
};

const dayOf = (value: string): string | undefined => readDate(value)?.edtf;

const statedDate = (metadata: Metadata | null): Published | undefined => {
  const edtf = metadata?.published ? dayOf(metadata.published.value) : undefined;
  return metadata?.published && edtf
    ? { edtf, basis: metadata.published.basis, raw: metadata.published.value }
    : undefined;
};

/** A date that only a script of the page gives. */
const weakDate = (metadata: Metadata | null): Published | null => {
  const edtf = metadata?.scripted ? dayOf(metadata.scripted) : undefined;
  return metadata?.scripted && edtf ? { edtf, basis: "meta", raw: metadata.scripted } : null;
};

const UTC = /T(\d{2})[\d:.]*(?:Z|[+-]00:?00)$/;
const DAY = 86_400_000;
/** Hours in UTC before which it is still yesterday in America, and from which it is tomorrow in Asia and Oceania. */
const YESTERDAY = 9;
const TOMORROW = 13;

/** A time in UTC can be another day where the publisher lives: the day that the reader sees holds, if it can be that one. */
const isLocalDay = (edtf: string, stated: Published): boolean => {
  const hour = Number(UTC.exec(stated.raw)?.[1] ?? Number.NaN);
  const days = (Date.parse(edtf) - Date.parse(stated.edtf)) / DAY;
  return (days === -1 && hour < YESTERDAY) || (days === 1 && hour >= TOMORROW);
};

/** The first date that a label in the left-out blocks gives; one of publication before one of making, which may be left aside. */
const labelledOutside = (outside: readonly Draft[], isLabelOnly: boolean): Published | undefined => {
  const found = outside.flatMap((draft) => visibleDate(draft, 0, false) ?? []);
  const best = found.find(({ basis }) => basis === "label") ?? (isLabelOnly ? undefined : found[0]);
  return best && { edtf: best.edtf, basis: "text", raw: best.raw };
};

/** A block that is not right below the title: doubtful labels may stand over the day of an event there. */
const AROUND = 3;

const shownAround = (drafts: readonly Draft[]): Published | undefined => {
  for (const draft of drafts) {
    const found = visibleDate(draft, AROUND, true);
    if (found) return { edtf: found.edtf, basis: "text", raw: found.raw };
  }
  return undefined;
};
