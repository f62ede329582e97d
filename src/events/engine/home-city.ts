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

const isSubject = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): boolean =>
  city.start === sentence.start && cityRelation(tokens, sentence, city) === undefined;

/** What standing behind a word for a municipality counts for. */
const SEAT = 3;

/** What one mention says for its city as the home of the text. */
const weightOfMention = (tokens: readonly Token[], sentence: SceneSentence, city: Placed<CityEntry>): number => {
  const relation = cityRelation(tokens, sentence, city);
  const seat = hitsOf(sentence, "seats").some(({ end }) => end === city.start) ? SEAT : 0;
  return 1 + seat + (relation === "at" ? RELATED : relation === "from" || relation === "to" ? -RELATED : 0);
};

/** "Grünberg" is no name that Zielona Góra has at home. */
const soundsAlike = (text: string, name: string): boolean => text[0]?.toLowerCase() === name[0]?.toLowerCase();

/** The city that a release is from: the one that it names most, in the title and in its own country before others. */
export const homeCity = (
  { language, blocks, tokens }: ResolvedDocument,
  sentences: readonly SceneSentence[],
): CityEntry | null => {
  const weights = new Map<CityEntry, number>();
  const inTitle = new Set<CityEntry>();
  const heads = new Set<CityEntry>();
  const inHead = new Set<CityEntry>();
  const inDateline = new Set<CityEntry>();
  const named = new Set<CityEntry>();
  const head = blocks.findIndex(({ kind }) => kind === "paragraph");
  for (const scene of sentences)
    for (const city of scene.cities) {
      weights.set(city.entry, (weights.get(city.entry) ?? 0) + weightOfMention(tokens, scene, city));
      if (soundsAlike(city.text, city.entry.name)) named.add(city.entry);
      if (scene.sentence.kind === "title") inTitle.add(city.entry);
      if (scene.sentence.kind === "title" && isSubject(tokens, scene, city)) heads.add(city.entry);
      if (scene.sentence.kind === "credit" && city.start === scene.start) inDateline.add(city.entry);
      if (scene.sentence.block === head) inHead.add(city.entry);
    }
  let home: CityEntry | null = null;
  let best = 0;
  for (const [city, weight] of weights) {
    const own = city.country !== null && COUNTRY[language.code] === city.country && named.has(city);
    const stands =
      (inTitle.has(city) ? TITLE : 0) +
      (heads.has(city) ? SUBJECT : 0) +
      (inHead.has(city) ? HEAD : 0) +
      (inDateline.has(city) ? DATELINE : 0);
    const total = own ? OWN_MENTION * weight + stands + AT_HOME : weight + stands;
    if (total <= best) continue;
    best = total;
    home = city;
  }
  return home;
};
