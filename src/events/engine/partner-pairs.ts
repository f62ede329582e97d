import { type Mention, mentionOf } from "../../engine/span.ts";
import type { CityEntry } from "../../records/schema.ts";
import { type Clause, clausesOf, wideEnd } from "./clauses.ts";
import { hitsOf } from "./hits-of.ts";
import { markIn } from "./modality.ts";
import { findListedPartners } from "./partner-lists.ts";
import { cityRelation } from "./relations.ts";
import type { Hit, Placed, Scene, SceneSentence } from "./scene.ts";
import { holds, rangeAt, type TokenRange } from "./token-range.ts";

/** Two cities that words call partners. */
export interface PartnerPair {
  readonly cities: readonly [string, string];
  /** EDTF, where the words say since when. */
  readonly since: string | null;
  /** Whether the words say that it is no more. */
  readonly ended: boolean;
  readonly evidence: Mention;
}

/** A city right behind the partner words is whose partner it is: "miasto partnerskie Lwowa". */
const OWNER_REACH = 3;

const citiesIn = ({ cities }: SceneSentence, range: TokenRange): Placed<CityEntry>[] =>
  cities.filter((city) => holds(range, city.start));

const sinceOf = (sentence: SceneSentence, { start, end }: Clause): string | null => {
  const since = hitsOf(sentence, "since").find((hit) => hit.at >= start && hit.end <= end);
  const date = since && sentence.dates.find((placed) => placed.start >= since.end - 1 && placed.start - since.end <= 2);
  return date?.entry.edtf.replace(/\/\.\.$|^\.\.\//, "") ?? null;
};

/** How far behind a city the year stands that is its own: "Celle (1992)", "Celle, Germany (since 1992)". Units: tokens. */
const YEAR_REACH = 6;

/** The year right behind a city, in brackets or behind "since", before any other city. */
const yearBehind = (scene: Scene, sentence: SceneSentence, city: Placed<CityEntry>): string | null => {
  const next = sentence.cities.find(({ start }) => start >= city.end)?.start ?? sentence.end;
  const date = sentence.dates.find(({ start }) => start >= city.end && start < Math.min(next, city.end + YEAR_REACH));
  if (!date) return null;
  const own = hitsOf(sentence, "since").some(({ at, end }) => at >= city.end && end <= date.start + 1);
  for (let at = city.end; at < date.start && !own; at += 1)
    if (scene.tokens[at]?.text === "(") return date.entry.edtf.replace(/\/\.\.$|^\.\.\//, "");
  return own ? date.entry.edtf.replace(/\/\.\.$|^\.\.\//, "") : null;
};

const isSaid = (sentence: SceneSentence, clause: Clause): boolean =>
  (["proposals", "hypothetical", "authorised", "nothing", "negation"] as const).every(
    (mark) => markIn(sentence, clause, mark) === undefined,
  );

/** "Do partnerstwa z Celle, o które zabiegano, nie doszło": a relative clause behind says that it was only sought. */
const isSoughtOnly = (sentence: SceneSentence, clauses: readonly Clause[], clause: Clause): boolean => {
  const next = clauses[clause.index + 1];
  return next?.relative === true && markIn(sentence, next, "proposals") !== undefined;
};

/** Which cities the partner words join: each with the home city, or two others with one another. */
const joinedBy = (
  home: CityEntry,
  mark: Hit,
  cities: readonly Placed<CityEntry>[],
): readonly (readonly [string, string])[] => {
  const others = cities.filter(({ entry }) => entry.id !== home.id);
  const before = others.findLast(({ end }) => end <= mark.at);
  const owner = others.find(({ start }) => start >= mark.end && start - mark.end < OWNER_REACH);
  const apart = before && owner && before.entry.id !== owner.entry.id;
  const withHome = !apart || cities.some(({ entry }) => entry.id === home.id);
  const pairs: (readonly [string, string])[] = apart ? [[before.entry.id, owner.entry.id]] : [];
  if (withHome) for (const id of new Set(others.map(({ entry }) => entry.id))) pairs.push([home.id, id]);
  return pairs;
};

/** Cities of a list stand so near to one another. Units: tokens. */
const LIST_STEP = 4;

/** How far behind the beginning of its clause the partner words of an apposition stand. */
const APPOSED = 2;

/** "Gütersloh, miasto partnerskie od 1989 roku": an apposition tells about the city right before it. */
const apposedTo = (sentence: SceneSentence, mark: Hit, { start }: Clause): Placed<CityEntry>[] =>
  mark.at - start <= APPOSED ? sentence.cities.filter(({ end }) => end === start - 1).slice(-1) : [];

/** "Celle in Germany and Bergen": behind "and" a city goes on with the list, not with the country before it. */
const isJoined = (sentence: SceneSentence, { start }: Placed<CityEntry>): boolean =>
  hitsOf(sentence, "coordinators").some(({ end }) => end === start);

/** Finds the pairs of cities that one sentence calls partners. */
const pairsOf = (scene: Scene, sentence: SceneSentence, home: CityEntry): PartnerPair[] => {
  const clauses = clausesOf(scene, sentence);
  return hitsOf(sentence, "partners").flatMap((mark) => {
    const clause = rangeAt(clauses, mark.at);
    if (!clause || !isSaid(sentence, clause) || isSoughtOnly(sentence, clauses, clause)) return [];
    const near = citiesIn(sentence, { start: clause.start, end: wideEnd(clauses, clause) });
    const left =
      near.length === 0
        ? citiesIn(sentence, { start: clause.start - 6, end: clause.start })
        : apposedTo(sentence, mark, clause);
    const found = [...left, ...near].filter(
      (city) =>
        city.entry.id === home.id || cityRelation(scene.tokens, sentence, city) !== "at" || isJoined(sentence, city),
    );
    const first = scene.tokens[clause.start];
    const last = scene.tokens[clause.end - 1];
    if (!first || !last) return [];
    const evidence = mentionOf(scene.document.text, { start: first.start, end: last.end });
    const ended = markIn(sentence, clause, "ended") !== undefined;
    const since = ended ? null : sinceOf(sentence, clause);
    const own = new Map(found.map((city) => [city.entry.id, ended ? null : yearBehind(scene, sentence, city)]));
    const several = [...own.values()].some((year) => year !== null);
    return joinedBy(home, mark, found).map((cities): PartnerPair => {
      const year = own.get(cities[1]) ?? (several ? null : since);
      return { cities, since: year, ended, evidence };
    });
  });
};

/** The cities of "with Brest, Vitebsk and Grodno": the first has the preposition, the others are listed behind it. */
const withCities = (scene: Scene, sentence: SceneSentence, clause: Clause): Placed<CityEntry>[] => {
  // "Lida, relations with which were broken off": the relative stands for the city before its clause.
  const before = clause.relative ? sentence.cities.filter(({ end }) => end === clause.start - 1) : [];
  const found: Placed<CityEntry>[] = [...before];
  for (const city of citiesIn(sentence, clause)) {
    const before = found.at(-1);
    const listed =
      before !== undefined &&
      city.start - before.end <= LIST_STEP &&
      cityRelation(scene.tokens, sentence, city) !== "at";
    if (listed || cityRelation(scene.tokens, sentence, city) === "with") found.push(city);
  }
  return found;
};

/** "Cooperation with Brest was terminated": a bond that is told by its end. */
const endedPairsOf = (scene: Scene, sentence: SceneSentence, home: CityEntry): PartnerPair[] => {
  const clauses = clausesOf(scene, sentence);
  return clauses.flatMap((clause) => {
    const end = markIn(sentence, clause, "ended");
    if (!end || !markIn(sentence, clause, "ties") || !isSaid(sentence, { ...clause, end: end.at })) return [];
    const first = scene.tokens[clause.start];
    const last = scene.tokens[clause.end - 1];
    if (!first || !last) return [];
    const evidence = mentionOf(scene.document.text, { start: first.start, end: last.end });
    return withCities(scene, sentence, clause)
      .filter(({ entry }) => entry.id !== home.id)
      .map(({ entry }) => ({ cities: [home.id, entry.id], since: null, ended: true, evidence }));
  });
};

const tellsAge = ({ sense }: Hit): boolean =>
  (sense.kind === "verb" || sense.kind === "noun") && sense.frame.type === "anniversary";

/** "Cooperation with Preili, begun in 1998, reached its quarter century": a bond whose age or beginning is told. */
const agedPairsOf = (scene: Scene, sentence: SceneSentence, home: CityEntry): PartnerPair[] =>
  clausesOf(scene, sentence).flatMap((clause) => {
    const ties = markIn(sentence, clause, "ties");
    if (!ties || !isSaid(sentence, clause) || markIn(sentence, clause, "ended")) return [];
    const since = sinceOf(sentence, clause);
    const first = scene.tokens[clause.start];
    const last = scene.tokens[clause.end - 1];
    if (!(since !== null || clause.hits.some(tellsAge)) || !first || !last) return [];
    const evidence = mentionOf(scene.document.text, { start: first.start, end: last.end });
    return withCities(scene, sentence, clause)
      .filter(({ entry, start }) => entry.id !== home.id && start > ties.at)
      .map(({ entry }) => ({ cities: [home.id, entry.id], since, ended: false, evidence }));
  });

/** "su Bauskos gimnazija": a city before a noun is whose that is. */
const isOwner = ({ tokens }: Scene, sentence: SceneSentence, { end }: Placed<CityEntry>): boolean => {
  const next = tokens[end];
  if (next?.kind !== "word" || next.capitalised) return false;
  const marks = ["coordinators", "since", "openers"] as const;
  return !marks.some((mark) => hitsOf(sentence, mark).some(({ at }) => at === end));
};

/** "Biržų rajonas bendradarbiauja su Bauska": a verb of the present binds the town of its clause. */
const boundPairsOf = (scene: Scene, sentence: SceneSentence, home: CityEntry): PartnerPair[] =>
  clausesOf(scene, sentence).flatMap((clause) => {
    const bond = markIn(sentence, clause, "bonds");
    const own = citiesIn(sentence, clause).some(({ entry }) => entry.id === home.id);
    const first = scene.tokens[clause.start];
    const last = scene.tokens[clause.end - 1];
    if (!bond || !own || !first || !last || !isSaid(sentence, clause) || markIn(sentence, clause, "ended")) return [];
    const evidence = mentionOf(scene.document.text, { start: first.start, end: last.end });
    const since = sinceOf(sentence, clause);
    return withCities(scene, sentence, clause)
      .filter((city) => city.entry.id !== home.id && !isOwner(scene, sentence, city))
      .map(({ entry }) => ({ cities: [home.id, entry.id], since, ended: false, evidence }));
  });

/** Finds the pairs of cities that the words of a document call partners, or say to be so no more. */
export const findPartnerPairs = (scene: Scene, home: CityEntry): readonly PartnerPair[] => {
  const pairs: PartnerPair[] = [];
  for (const sentence of scene.sentences) {
    const { byClass } = sentence;
    if (byClass.has("partners")) pairs.push(...pairsOf(scene, sentence, home));
    if (byClass.has("ended")) pairs.push(...endedPairsOf(scene, sentence, home));
    if (byClass.has("bonds")) pairs.push(...boundPairsOf(scene, sentence, home));
    if (byClass.has("ties")) pairs.push(...agedPairsOf(scene, sentence, home));
  }
  return pairs.concat(findListedPartners(scene, home));
};
