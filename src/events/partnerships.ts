import type { ResolvedDocument } from "../document.ts";
import { firstIndex } from "../engine/first-index.ts";
import type { Mention } from "../engine/span.ts";
import type { CityEntry, EventEntry, PartnershipEntry } from "../records/schema.ts";
import { findPartnerPairs } from "./engine/partner-pairs.ts";
import { cityRelation } from "./engine/relations.ts";
import type { Scene, SceneSentence } from "./engine/scene.ts";
import { sceneOf } from "./engine/scene-of.ts";
import type { EventType } from "./types.ts";

type Status = PartnershipEntry["status"];

/** What an event of a type makes of a partnership, and how strong the claim is. */
const STATUS_BY_TYPE: { readonly [type in EventType]?: Status } = {
  agreement_signing: "agreement",
  letter_of_intent: "letter_of_intent",
  cooperation_start: "confirmed",
};

const STRENGTH = { planned: 0, letter_of_intent: 1, confirmed: 2, agreement: 3, ended: 4 } as const satisfies Record<
  Status,
  number
>;

/** The status that an event gives; a consent counts only when it names the other city, a plan also when it has a day. */
const statusOf = ({ type, modality, cities, date }: EventEntry, home: CityEntry): Status | undefined => {
  const status = STATUS_BY_TYPE[type];
  if (status === undefined || modality === "asserted") return status;
  const named = cities.some((id) => id !== home.id);
  const coming = modality === "planned" || modality === "authorised";
  const dated = modality === "planned" && date !== null;
  return type === "agreement_signing" && coming && (named || dated) ? "planned" : undefined;
};

interface Draft {
  readonly cities: readonly [string, string];
  status: Status;
  since: string | null;
  readonly events: Set<string>;
  readonly evidence: Mention;
  readonly rule: string;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The sentence in which an offset lies; sentences are in text order. */
const sentenceAt = ({ sentences, tokens }: Scene, offset: number): SceneSentence | undefined => {
  const endOf = (index: number): number => tokens[(sentences[index]?.end ?? 0) - 1]?.end ?? 0;
  return sentences[firstIndex(sentences.length, (index) => endOf(index) > offset)];
};

/** How many sentences back an event's paragraph is looked through for its other city. */
const BACK = 40;

/** The city, beside the home city, that a release names most: at least twice, and more often than any other. */
const mainPartner = ({ document }: Scene, home: CityEntry): string | undefined => {
  const others = document.cities.filter(({ id, mentions }) => id !== home.id && mentions.length > 1);
  const [first, second] = others.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length > (second?.mentions.length ?? 1) ? first.id : undefined;
};

/** The other city that an event is about when its clause names none: the last one that its paragraph named before. */
const otherCity = (scene: Scene, event: EventEntry, home: CityEntry): string | undefined => {
  const named = event.cities.filter((id) => id !== home.id);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const own = sentenceAt(scene, event.evidence.start);
  const first = own?.index ?? -1;
  for (let index = first; index >= 0 && first - index < BACK; index -= 1) {
    const sentence = scene.sentences[index];
    if (!sentence || (sentence.sentence.block !== own?.sentence.block && sentence.sentence.kind !== "heading"))
      continue;
    const others = sentence.cities.filter(({ entry }) => entry.id !== home.id);
    // "…, and wishes came from the consul in Gdańsk": a place behind the words that bind is none of the two.
    const city =
      others.findLast(({ start }) => (scene.tokens[start]?.start ?? 0) < event.evidence.end) ??
      others.find((other) => cityRelation(scene.tokens, sentence, other) !== "at");
    if (city) return city.entry.id;
    if (sentence.sentence.kind === "heading") break;
  }
  return undefined;
};

/** The two cities that an event binds. */
const citiesOf = (scene: Scene, event: EventEntry, home: CityEntry): readonly [string, string] | undefined => {
  const [first, second] = event.cities;
  const foreign = event.cities.every((id) => id !== home.id);
  if (event.cities.length === 2 && first && second && !(foreign && event.type === "cooperation_start"))
    return [first, second];
  const other = otherCity(scene, event, home);
  return other === undefined ? undefined : [home.id, other];
};

const improve = (draft: Draft, status: Status, since: string | null): void => {
  const stronger = STRENGTH[status] > STRENGTH[draft.status];
  if (stronger) draft.status = status;
  if (since !== null && (draft.since === null || stronger)) draft.since = since;
};

const entryOf = ({ cities, status, since, events, evidence, rule }: Draft): PartnershipEntry => ({
  cities: [cities[0], cities[1]],
  status,
  since,
  events: [...events],
  confidence: events.size > 0 ? 0.9 : 0.8,
  rule,
  evidence,
});

/** Finds the partnerships between cities: from words that say so, and from the events that make them. */
export const linkPartnerships = (
  document: ResolvedDocument,
  events: readonly EventEntry[],
): readonly PartnershipEntry[] => {
  const scene = sceneOf(document);
  const { home } = scene;
  if (!home) return [];
  const drafts = new Map<string, Draft>();
  const add = (
    [a, b]: readonly [string, string],
    status: Status,
    since: string | null,
    evidence: Mention,
    rule: string,
  ): Draft => {
    const key = keyOf(a, b);
    const known = drafts.get(key);
    if (known) {
      improve(known, status, since);
      return known;
    }
    const draft: Draft = { cities: [a, b], status, since, events: new Set(), evidence, rule };
    drafts.set(key, draft);
    return draft;
  };
  const unnamed: (readonly [EventEntry, Status])[] = [];
  const addEvent = (event: EventEntry, status: Status, cities: readonly [string, string]): void => {
    add(cities, status, status === "planned" ? null : event.date, event.evidence, event.rule).events.add(event.id);
  };
  for (const event of events) {
    const status = statusOf(event, home);
    const cities = status ? citiesOf(scene, event, home) : undefined;
    if (status && cities) addEvent(event, status, cities);
    else if (status) unnamed.push([event, status]);
  }
  // What names nobody is the main partner's only where nothing else tells of it: "the contract with the builders was signed".
  const partner = unnamed.length === 0 ? undefined : mainPartner(scene, home);
  const known = partner === undefined ? undefined : drafts.get(keyOf(home.id, partner));
  for (const [event, status] of unnamed)
    if (partner !== undefined && status !== known?.status) addEvent(event, status, [home.id, partner]);
  for (const { cities, since, ended, evidence } of findPartnerPairs(scene, home))
    add(cities, ended ? "ended" : "confirmed", since, evidence, "partnership/words");
  return [...drafts.values()].filter(({ cities: [a, b] }) => a !== b).map(entryOf);
};
