import { lazyTable } from "../engine/lazy-table.ts";
import type { Language } from "../languages/codes.ts";
import { eventWords as en } from "../languages/en/events/words.ts";
import { eventWords as lt } from "../languages/lt/events/words.ts";
import { eventWords as pl } from "../languages/pl/events/words.ts";
import type { EventWords } from "../languages/shared/events/event-words.ts";
import { compileLexicon, type EventLexicon } from "./engine/lexicon.ts";
import { FRAMES } from "./frames.ts";

const compile = (language: Language, words: EventWords): EventLexicon =>
  compileLexicon(
    words,
    Object.values(FRAMES).map((byLanguage) => byLanguage[language]),
  );

/** What the events of each language look for, compiled once, when the first sentence of the language is met. */
export const EVENT_LEXICONS: Readonly<Record<Language, EventLexicon>> = lazyTable({
  pl: () => compile("pl", pl),
  en: () => compile("en", en),
  lt: () => compile("lt", lt),
});
