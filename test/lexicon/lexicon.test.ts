import { describe, expect, test } from "vitest";
import { openLexicon } from "../../src/lexicon/index.ts";

const polish = openLexicon("pl");
const lithuanian = openLexicon("lt");

test("opens each language once", () => {
  expect(openLexicon("pl")).toBe(polish);
});

describe("first names", () => {
  test.each([
    ["Pawła", "Paweł", "male", "genitive"],
    ["Annie", "Anna", "female", "dative"],
    ["Jerzemu", "Jerzy", "male", "dative"],
    ["Grzegorzem", "Grzegorz", "male", "instrumental"],
    ["Kacprowi", "Kacper", "male", "dative"],
    ["Zofię", "Zofia", "female", "accusative"],
    ["Donaldem", "Donald", "male", "instrumental"],
    ["Joego", "Joe", "male", "genitive"],
    ["Jeremy’ego", "Jeremy", "male", "genitive"],
    ["George'a", "George", "male", "genitive"],
    ["Hillary", "Hillary", "female", "genitive"],
  ])("Polish %s is %s", (form, name, gender, wanted) => {
    const reading = polish.givenNames(form).find(({ nominative }) => nominative === name);
    expect(reading?.gender).toBe(gender);
    expect(reading?.cases).toContain(wanted);
  });

  test.each([
    ["Andriaus", "Andrius", "male", "genitive"],
    ["Kęstučiui", "Kęstutis", "male", "dative"],
    ["Daivą", "Daiva", "female", "accusative"],
    ["Eglės", "Eglė", "female", "genitive"],
    ["Jurgiu", "Jurgis", "male", "instrumental"],
  ])("Lithuanian %s is %s", (form, name, gender, wanted) => {
    const reading = lithuanian.givenNames(form).find(({ nominative }) => nominative === name);
    expect(reading?.gender).toBe(gender);
    expect(reading?.cases).toContain(wanted);
  });

  test.each(["Maciej", "Jan"])("%s is a nominative only", (form) => {
    const cases = polish.givenNames(form).flatMap((name) => name.cases);
    expect(new Set(cases)).toEqual(new Set(["nominative"]));
  });

  test("are not small words", () => expect(polish.givenNames("jan")).toEqual([]));
});

describe("common words", () => {
  test.each([
    ["pl", "podpisał"],
    ["pl", "miastami"],
    ["pl", "niepodpisany"],
    ["lt", "susitarimą"],
    ["lt", "nepasirašė"],
    ["lt", "miesto"],
    ["en", "signed"],
    ["en", "cities"],
  ] as const)("%s: %s is one", (language, word) => expect(openLexicon(language).isCommonWord(word)).toBe(true));

  test.each([
    ["pl", "wrocławiu"],
    ["pl", "xqzt"],
    ["lt", "vilniaus"],
    ["en", "qwzt"],
    ["pl", ""],
  ] as const)("%s: %s is none", (language, word) => expect(openLexicon(language).isCommonWord(word)).toBe(false));
});

describe("dictionary readings", () => {
  test("give lemma, case, gender and number", () => {
    expect(polish.analyse("Warszawie")).toContainEqual({
      lemma: "Warszawa",
      cases: ["dative", "locative"],
      gender: "female",
      number: "singular",
      proper: true,
    });
    expect(lithuanian.analyse("Vilniaus")).toContainEqual({
      lemma: "Vilnius",
      cases: ["genitive"],
      gender: "male",
      number: "singular",
      proper: true,
    });
  });

  test("hold the small word of a capital one", () => {
    expect(polish.analyse("Miasta").map(({ lemma }) => lemma)).toContain("miasto");
  });
});

describe("surnames", () => {
  test.each([
    ["Odyńca", "Odyniec"],
    ["Kowalskiej", "Kowalska"],
    ["Dudzkim", "Dudzki"],
    ["Kozła", "Kozioł"],
    ["Kościuszki", "Kościuszko"],
    ["Fogiela", "Fogiel"],
    ["Farage’a", "Farage"],
    ["Skłodowskiej-Curie", "Skłodowska-Curie"],
  ])("Polish %s is %s", (form, name) => expect(polish.surnames(form)[0]?.nominative).toBe(name));

  test("follow the gender and the case that are known", () => {
    expect(polish.surnames("Nowak", { gender: "female", cases: ["genitive"] })[0]?.nominative).toBe("Nowak");
    expect(polish.surnames("Wałęsy", { gender: "male" })[0]?.nominative).toBe("Wałęsa");
  });

  test.each([
    ["Petraičio", "Petraitis"],
    ["Kazlauskienės", "Kazlauskienė"],
    ["Stankevičiaus", "Stankevičius"],
    ["Butkaus", "Butkus"],
    ["Narkevičiūtei", "Narkevičiūtė"],
  ])("Lithuanian %s is %s", (form, name) => expect(lithuanian.surnames(form)[0]?.nominative).toBe(name));
});

describe("a person's name", () => {
  test("agrees in gender and case", () => {
    expect(polish.person("Stanisława Dudka")).toMatchObject({ name: "Stanisław Dudek", gender: "male" });
    expect(polish.person("Stanisława Dudek")).toMatchObject({ name: "Stanisława Dudek", gender: "female" });
  });

  test("prefers a nominative that the document holds", () => {
    expect(lithuanian.person("Audriaus Žickio", new Set(["Žickis"])).name).toBe("Audrius Žickis");
    expect(lithuanian.person("Audriaus Žickio", new Set(["Žickys"])).name).toBe("Audrius Žickys");
  });

  test("offers other readings", () => {
    const { name, alternatives } = lithuanian.person("Audriaus Žickio");
    expect([name, ...alternatives]).toEqual(expect.arrayContaining(["Audrius Žickis", "Audrius Žickys"]));
  });

  test("keeps particles, initials and marks", () => {
    expect(polish.person("Ludwiga van Beethovena").name).toBe("Ludwig van Beethoven");
    expect(polish.person("Jana Pawła II").name).toBe("Jan Paweł II");
    expect(polish.person("Johna F. Kennedy'ego").name).toBe("John F. Kennedy");
  });

  test("tells given name from family name", () => {
    expect(polish.person("Anny Marii Nowak")).toMatchObject({ given: "Anna Maria", family: "Nowak" });
    expect(polish.person("Nowakowi")).toMatchObject({ given: null, family: "Nowak" });
  });

  test("answers on anything", () => {
    for (const text of ["", " ", "-", "’", "Ł", "a".repeat(500), "Jan ".repeat(200), "12-34", "\u{1F600}"]) {
      expect(() => [polish.person(text), polish.places(text), polish.name(text), polish.surnames(text)]).not.toThrow();
    }
  });
});
