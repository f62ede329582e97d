import type { ResolvedDocument } from "../../document.ts";
import type { Token } from "../../engine/token.ts";
import type { CityEntry } from "../../records/schema.ts";
import { hitsOf } from "./hits-of.ts";
import { cityRelation } from "./relations.ts";
import type { Placed, SceneSentence } from "./scene.ts";

/** The country whose towns write in a language. */
const COUNTRY: { readonly [language: string]: string } = { pl: "PL", lt: "LT" };

/** What standing in the title, at the head of the text, in the dateline, or in the language's own country counts for, in mentions. */
const TITLE = 2;
const HEAD = 1;
const DATELINE = 2;
const AT_HOME = 5;

/** What each mention of a town of the language's own country counts for: a release names its partners more often than itself. */
const OWN_MENTION = 2;

/** What opening the title without a preposition counts for: "Derby sends an ambulance to …". */
const SUBJECT = 2;

/** What "in the city" counts for, and what "from the city" takes away. */
const RELATED = 0.5;
const AWAY = 1;

/** "Thirty years with Celle" */
const isWith = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): boolean =>
  cityRelation(tokens, sentence, city) === "with";

const isSubject = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): boolean =>
  city.start === sentence.start && cityRelation(tokens, sentence, city) === undefined;

/** What standing behind a word for a municipality counts for ("w gminie"), or before one ("Leeds City Council"). */
const SEAT = 3;
const BODY = 2;

/** What being named around the article counts for, and with a word for whose site it is: "Derby Town Council". */
const SITE = 3;
const OWN_SITE = 8;

/** What standing in a country where the language of the text is spoken counts for, and each other town of the same country. */
const SPOKEN = 1.5;
const NEIGHBOUR = 0.5;
const NEIGHBOURS = 3;

/** So many tokens may stand between a city and the dash of its dateline, which counts for so many mentions. */
const DATELINE_REACH = 4;
const WRITTEN = 6;
const DASH = /^[–—]$/;

/** "DERBY, Conn. — The guests arrived …": a city that opens its paragraph before a dash is where the text was written. */
const isDateline = (tokens: readonly Token[], { start, sentence }: SceneSentence, city: Placed<CityEntry>): boolean => {
  if (city.start !== start || sentence.kind !== "paragraph" || city.text !== city.text.toUpperCase()) return false;
  for (let at = city.end; at <= city.end + DATELINE_REACH; at += 1) if (DASH.test(tokens[at]?.text ?? "")) return true;
  return false;
};

/** Countries whose towns write in a language that many others use for their guests. */
const SPEAKERS: { readonly [language: string]: ReadonlySet<string> } = {
  en: new Set(["GB", "IE", "US", "CA", "AU", "NZ"]),
};

/** "our twin town Celle", "the twin town of Celle", "its twin, Celle": a partner's name right behind the word for it. */
const isPartner = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): boolean =>
  hitsOf(sentence, "partners").some(({ at, end }) => {
    const apposed = tokens[end]?.text === "," && /^[.,;]$/.test(tokens[city.end]?.text ?? "");
    const of = sentence.relations.get(end + 1) === "of" ? 1 : 0;
    return (end - at > 1 || apposed) && end + (apposed ? 1 : of) === city.start;
  });

/** What being called a partner takes away: the home of a text is nobody's partner in it. */
const PARTNER = 3;

/** What one mention says for its city as the home of the text: who is met with, comes or is gone to is another. */
const weightOfMention = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): number => {
  const relation = cityRelation(tokens, sentence, city);
  const seat = hitsOf(sentence, "seats").some(({ end }) => end === city.start) ? SEAT : 0;
  const body = hitsOf(sentence, "bodies").some(({ at }) => at === city.end) ? BODY : 0;
  if (isPartner(tokens, sentence, city)) return -PARTNER;
  if (isWith(tokens, sentence, city)) return seat + body;
  return 1 + seat + body + (relation === "at" ? RELATED : relation === "from" || relation === "to" ? -AWAY : 0);
};

/** "Grünberg" is no name that Zielona Góra has at home. */
const soundsAlike = (text: string, name: string): boolean => text[0]?.toLowerCase() === name[0]?.toLowerCase();

/** Shorter names stand in too many words. */
const NAME_LENGTH = 4;

/** A longer text around the article is a menu or a list, in which every partner may stand. */
const SITE_LINE = 120;

/** What the frame of the page, its header or footer, says for a city that it names; an ending more or less does not matter. */
const weightOfSite = ({ furniture }: ResolvedDocument, { name }: CityEntry, owners: readonly string[]): number => {
  if (name.length < NAME_LENGTH) return 0;
  const stem = name.slice(0, Math.max(NAME_LENGTH, name.length - 2));
  const naming = furniture.filter(({ text }) => text.includes(stem));
  const isOwn = naming.some(
    ({ text }) => text.length <= SITE_LINE && owners.some((owner) => text.toLowerCase().includes(owner)),
  );
  return isOwn ? OWN_SITE : naming.length > 0 ? SITE : 0;
};

const countOf = (cities: Iterable<CityEntry>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { country } of cities) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
};

/** What the country of a city says for it as the home of a text in a language that guests read, too. */
const weightOfCountry = (language: string, { country }: CityEntry, counts: ReadonlyMap<string, number>): number => {
  const speakers = SPEAKERS[language];
  if (speakers === undefined || country === null) return 0;
  const neighbours = Math.min(NEIGHBOURS, (counts.get(country) ?? 1) - 1);
  return (speakers.has(country) ? SPOKEN : 0) + NEIGHBOUR * neighbours;
};

/** The city that a release is from: the one that it names most, in the title and in its own country before others. */
export const homeCity = (document: ResolvedDocument, sentences: readonly SceneSentence[]): CityEntry | null => {
  const { language, blocks, tokens } = document;
  const weights = new Map<CityEntry, number>();
  const inTitle = new Set<CityEntry>();
  const heads = new Set<CityEntry>();
  const inHead = new Set<CityEntry>();
  const inDateline = new Set<CityEntry>();
  const named = new Set<CityEntry>();
  const head = sentences.find(
    ({ cities, sentence: { block } }) => cities.length > 0 && blocks[block]?.kind === "paragraph",
  )?.sentence.block;
  for (const scene of sentences)
    for (const city of scene.cities) {
      weights.set(city.entry, (weights.get(city.entry) ?? 0) + weightOfMention(tokens, scene, city));
      if (soundsAlike(city.text, city.entry.name)) named.add(city.entry);
      if (scene.sentence.kind === "title" && !isWith(tokens, scene, city)) inTitle.add(city.entry);
      if (scene.sentence.kind === "title" && isSubject(tokens, scene, city)) heads.add(city.entry);
      if (isDateline(tokens, scene, city)) weights.set(city.entry, (weights.get(city.entry) ?? 0) + WRITTEN);
      if (scene.sentence.kind === "credit") inDateline.add(city.entry);
      if (scene.sentence.block === head) inHead.add(city.entry);
    }
  const counts = countOf(weights.keys());
  const owners = sentences[0]?.lexicon.words.siteOwners.split("|") ?? [];
  let home: CityEntry | null = null;
  let best = 0;
  for (const [city, weight] of weights) {
    const own = city.country !== null && COUNTRY[language.code] === city.country && named.has(city);
    const stands =
      (inTitle.has(city) ? TITLE : 0) +
      (heads.has(city) ? SUBJECT : 0) +
      (inHead.has(city) ? HEAD : 0) +
      (inDateline.has(city) ? DATELINE : 0);
    const told = own ? OWN_MENTION * weight + AT_HOME : weight + weightOfCountry(language.code, city, counts);
    // Only a city that could win is looked for around the article.
    const site = told + stands + OWN_SITE > best ? weightOfSite(document, city, owners) : 0;
    const total = told + stands + site;
    if (total <= best) continue;
    best = total;
    home = city;
  }
  return home;
};
