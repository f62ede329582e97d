import { mentionOf } from "../../engine/span.ts";
import type { CityEntry } from "../../records/schema.ts";
import type { PartnerPair } from "./partner-pairs.ts";
import type { Placed, Scene, SceneSentence } from "./scene.ts";

/** How near the head of its line a city is what the line is about: behind a number or a flag. */
const HEAD = 3;

/** Longer lines tell a story, and longer headings are headlines. Units: tokens. */
const LINE = 14;
const HEADING = 8;

/** How far behind its city the year of a line stands: "Celle, Lower Saxony, Germany (1992)". Units: tokens. */
const YEAR_REACH = 9;

/** Blocks whose lines are entries. */
const ENTRIES: ReadonlySet<string> = new Set(["listItem", "table"]);

const isSaid = (sentence: SceneSentence): boolean =>
  (["proposals", "hypothetical", "authorised"] as const).every((mark) => !sentence.byClass.has(mark));

const hasPredicate = ({ hits }: SceneSentence): boolean =>
  hits.some(({ finite, hitClass }) => finite || hitClass === "passive");

/** No more than a heading: a name of what follows. */
const isShort = (sentence: SceneSentence): boolean =>
  sentence.end - sentence.start <= HEADING && !hasPredicate(sentence);

const isOther = ({ home }: Scene, { entry }: Placed<CityEntry>): boolean => entry.id !== home?.id;

/** The city that a line opens with. */
const cityAtHead = (scene: Scene, { cities, start }: SceneSentence): Placed<CityEntry> | undefined => {
  const first = cities[0];
  return first && isOther(scene, first) && first.start - start <= HEAD ? first : undefined;
};

/** "Twin towns", "Our partner cities:", "Town | Country | Twinned since": what stands over a list of partners. */
const opensList = (scene: Scene, sentence: SceneSentence): boolean => {
  const { kind } = sentence.sentence;
  if (!sentence.byClass.has("partners") || !isSaid(sentence)) return false;
  if (kind === "title" || kind === "heading") return true;
  if (sentence.cities.some((city) => isOther(scene, city))) return false;
  return (
    scene.tokens[sentence.end - 1]?.text === ":" || kind === "table" || (kind === "paragraph" && isShort(sentence))
  );
};

const YEAR = /^(?:19|20)\d\d$/;

/** The year that a line gives behind its city, as a date or as a bare number in a cell or bracket. */
const sinceOf = ({ tokens }: Scene, { dates, end }: SceneSentence, city: Placed<CityEntry>): string | null => {
  const to = Math.min(end, city.end + YEAR_REACH);
  const date = dates.find(({ start }) => start >= city.end && start < to);
  if (date) return date.entry.edtf.replace(/\/\.\.$|^\.\.\//, "");
  for (let at = city.end; at < to; at += 1) if (YEAR.test(tokens[at]?.text ?? "")) return tokens[at]?.text ?? null;
  return null;
};

const pairOf = (scene: Scene, home: CityEntry, sentence: SceneSentence, city: Placed<CityEntry>): PartnerPair => {
  const ended = sentence.byClass.has("ended");
  const { start, end } = sentence.sentence;
  return {
    cities: [home.id, city.entry.id],
    since: ended ? null : sinceOf(scene, sentence, city),
    ended,
    evidence: mentionOf(scene.document.text, { start, end }),
  };
};

/** "## Celle", "An agreement was considered in 2009": a section that begins with a proposal is about no partner. */
const isHeld = ({ sentences }: Scene, heading: SceneSentence): boolean => {
  const next = sentences[heading.index + 1];
  return next?.sentence.kind !== "paragraph" || !next.byClass.has("proposals");
};

/** A line of a list: an entry, or a short line of a paragraph without a verb. */
const isLine = (sentence: SceneSentence): boolean =>
  ENTRIES.has(sentence.sentence.kind) || (sentence.end - sentence.start <= LINE && !hasPredicate(sentence));

/**
 * Finds the partners that a page lists: lines that open with a city under a heading for partners, and headings that are a
 * city's name in a page about partners.
 */
export const findListedPartners = (scene: Scene, home: CityEntry): PartnerPair[] => {
  let about = false;
  let open = false;
  // "From our twin towns came:": each line names a person, and whose mayor they are.
  let guests = false;
  let block = -1;
  return scene.sentences.flatMap((sentence): PartnerPair[] => {
    const { kind } = sentence.sentence;
    const first = sentence.sentence.block !== block;
    block = sentence.sentence.block;
    const opens = opensList(scene, sentence);
    if (kind === "title") about = opens;
    if (opens) {
      guests = kind === "paragraph" && scene.tokens[sentence.end - 1]?.text === ":" && hasPredicate(sentence);
      open = kind !== "title" || isShort(sentence);
      return [];
    }
    const heading = kind === "heading";
    const named = about && heading && isShort(sentence) && isHeld(scene, sentence);
    if (heading) open = false;
    const listed = open && !heading && kind !== "title" && isLine(sentence);
    if (!(named || listed) || !first || !isSaid(sentence)) return [];
    const city =
      cityAtHead(scene, sentence) ?? (guests ? sentence.cities.find((found) => isOther(scene, found)) : undefined);
    return city ? [pairOf(scene, home, sentence, city)] : [];
  });
};
