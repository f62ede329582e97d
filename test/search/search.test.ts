import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/batch/work.ts";
import { extract, isRecord } from "../../src/index.ts";
import { fold } from "../../src/search/fold.ts";
import { indexEntryOf } from "../../src/search/index-entry.ts";
import { nominativesOf } from "../../src/search/nominatives-of.ts";
import type { SearchQuery } from "../../src/search/query.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXTS: Readonly<Record<string, string>> = {
  torun: "Dnia 12 maja 2016 r. w Toruniu odbyło się spotkanie. Burmistrz Jan Kowalski odwiedził szkołę.",
  lodz: "Dnia 13 maja 2017 r. delegacja Łodzi przyjechała do Kowna. Prezydent Anna Nowak podpisała umowę partnerską.",
  elk: "Dnia 3 czerwca 2019 r. w Ełku radny Paweł Gołąb spotkał się z Markiem Zielińskim. Obrady prowadziła Ewa Nowak.",
  alytus:
    "2020 m. birželio 3 d. Alytuje tarybos narys Tomas Juodis susitiko su Rasa Petraitiene. Posėdyje dalyvavo meras.",
  kaunas: "2018 m. gegužės 12 d. Kauno miesto taryba susirinko rotušėje. Meras Jonas Petraitis pasveikino svečius.",
};

const outcomeOf = async (name: string, text: string): Promise<Outcome> => {
  const record = await extract(text, { uri: `file:${name}` });
  if (!isRecord(record)) throw new Error(JSON.stringify(record.diagnostics));
  const { id, source, diagnostics } = record;
  const { uri, contentHash } = source;
  const kept = { json: JSON.stringify(record), entry: indexEntryOf(record) };
  return { id, uri, contentHash, status: "record", counts: null, diagnostics, lines: {}, ...kept };
};

const ANYTHING: SearchQuery = { words: "", person: null, city: null, type: null, from: null, to: null, limit: 10 };

const openFilled = async () => {
  const store = openStore(join(temporaryFolder(), "k.db"));
  const outcomes = await Promise.all(Object.entries(TEXTS).map(([name, text]) => outcomeOf(name, text)));
  store.keep(outcomes, { version: "0", rules: "r", config: "c" });
  return {
    find: (asked: Partial<SearchQuery>) =>
      store
        .search({ ...ANYTHING, ...asked })
        .map(({ uri }) => uri.slice("file:".length))
        .sort(),
    close: store.close,
  };
};

test.each([
  ["Łódź", "lodz"],
  ["Šiauliai", "siauliai"],
  ["Gdańsk-Żółć", "gdansk-zolc"],
  ["ŲĖĄĘ", "ueae"],
])("folds %s to %s", (text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ["kielcach", "kielce"],
  ["nowakowi", "nowak"],
  ["wójcikiem", "wojcik"],
  ["jadwidze", "jadwiga"],
  ["golebiowi", "golab"],
  ["šiauliuose", "siauliai"],
  ["petraičio", "petraitis"],
  ["andriaus", "andrius"],
  ["klaipėdai", "klaipeda"],
])("%s may belong to %s", (form, nominative) => expect(nominativesOf(form)).toContain(nominative));

describe("a search", () => {
  test.each<[string, Partial<SearchQuery>, readonly string[]]>([
    ["a case that no text has", { words: "Torunia" }, ["torun"]],
    ["a name without its marks", { words: "lodz" }, ["lodz"]],
    ["the Polish name of a city", { words: "Kowno" }, ["kaunas", "lodz"]],
    ["the Lithuanian name of a city", { words: "Kaunas" }, ["kaunas", "lodz"]],
    ["a Polish name without its case", { words: "Ełkiem" }, ["elk"]],
    ["a Polish first name that loses its vowel", { words: "Pawła" }, ["elk"]],
    ["a Polish surname that changes its vowel", { person: "Gołębiowi" }, ["elk"]],
    ["a Polish first name in another case", { person: "Marka Zielińskiego" }, ["elk"]],
    ["a woman in the dative", { person: "Ewie Nowak" }, ["elk"]],
    ["a Lithuanian surname whose stem changes", { person: "Tomui Juodžiui" }, ["alytus"]],
    ["a Lithuanian woman in the genitive", { person: "Rasos Petraitienės" }, ["alytus"]],
    ["a Lithuanian city in the instrumental", { city: "Alytumi" }, ["alytus"]],
    ["a Polish city in the locative of Lithuanian", { city: "Lodzėje" }, ["lodz"]],
    ["an English genitive", { words: "Kaunas's" }, ["kaunas", "lodz"]],
    ["all words at once", { words: "Łodzi Kowno" }, ["lodz"]],
    ["a person in the genitive", { person: "Jana Kowalskiego" }, ["torun"]],
    ["a word of the text", { words: "ratusz" }, []],
    ["a city", { city: "Kownie" }, ["kaunas", "lodz"]],
    ["from a day on", { from: "2017-05-13" }, ["alytus", "elk", "kaunas", "lodz"]],
    ["to a year", { to: "2017" }, ["lodz", "torun"]],
    ["quotes and operators as words", { words: '"Toruniu" OR*' }, []],
    ["signs only", { words: "%&" }, ["alytus", "elk", "kaunas", "lodz", "torun"]],
  ])("finds by %s", async (_, asked, found) => {
    const { find, close } = await openFilled();
    expect(find(asked)).toEqual(found);
    close();
  });
});
