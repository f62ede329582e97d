import { describe, expect, test } from "vitest";
import { splitSentences } from "../src/engine/sentences.ts";
import { tokenize } from "../src/engine/token.ts";
import type { Language } from "../src/languages/codes.ts";
import { SENTENCE_WORDS } from "../src/languages/sentence-words.ts";

const split = (text: string, language: Language): string[] => {
  const tokens = tokenize(text);
  return splitSentences(tokens, { start: 0, end: tokens.length }, SENTENCE_WORDS[language]).map(({ start, end }) =>
    text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
  );
};

/** One row a case; a bar stands where one sentence ends and the next begins. */
const CASES: readonly (readonly [Language, string])[] = [
  ["pl", "Radni spotkali się z mieszkańcami m.in. Podgórza i Zabłocia. | Burmistrz był obecny."],
  ["pl", "Uchwałę podjęto podczas 31. sesji – 12 marca 2015 r. | 4 maja 2015 r., w czasie wizyty, podpisano umowę."],
  ["pl", "W 2011 r. Rada Miejska wyraziła zgodę. | Od 2012 r. Miasto prowadzi schronisko."],
  ["lt", "Gegužės 12 d. – Miesto mugė aikštėje. | Birželio 3 d. – Koncertas parke."],
  ["lt", "Jis atvyko gegužės 12 d. | – Džiaugiuosi, – sakė meras."],
  ["pl", "Latem 1998 r. „Kantata” śpiewała w Bonn. | Zawody zorganizuje w 2027 r. Opole. | To już plan."],
  ["pl", "Szkoła działa od 1998 r. | Miasto wyremontowało ją rok temu."],
  ["pl", "Most otwarto 3 maja 2009 r. | W uroczystości wziął udział wojewoda."],
  ["pl", "Wystawa w Muzeum im. A. K. Wilczyńskiego potrwa do 7 lipca br. | Wstęp jest wolny."],
  ["pl", "Gośćmi byli prof. dr hab. Jan Wilk, ks. kan. Adam Lis i bp. Paweł Sęk. | Przemawiał też dr n. med. Ewa Byk."],
  ["pl", "Zbiórka o godz. 18. | Zapraszamy przy ul. Długiej 7. | Wstęp wolny."],
  ["pl", "W mieście trwa 13. Festiwal Pieśni. | To już 2. edycja z udziałem gości."],
  ["pl", "– Cieszę się z tej wizyty – powiedział burmistrz Jan Wilk. | – To dobry znak."],
  ["pl", "„Zapraszam!” – powiedziała burmistrz. | „Będzie pięknie”. | Impreza potrwa do wieczora."],
  ["pl", "Przyjechali starosta, wójt itp. | Wszyscy złożyli kwiaty."],
  ["pl", "Kościół pw. św. Jana wybudowano w XIX w. | Wieża jest młodsza."],
  ["pl", "Burmistrz, tj. Adam Sowa, oraz tzw. Rada Starszych obradowali."],
  ["pl", "Umowę podpisał J. Wilk. | W. Sowa był świadkiem. | To koniec."],
  ["pl", "Koszt to 2,5 mln zł. | Dotacja pokryje połowę (ok. 1,2 mln zł). | Reszta to środki własne."],
  ["pl", "Burmistrz podziękował im. | W imieniu szkoły im. Jana Wilka głos zabrała dyrektor."],
  ["pl", "Biuro działa w godz. 10–14. | Burmistrz przyjmuje do 15.30. | Sekretarz zaprasza."],
  ["pl", "Wykonawcą jest Budmax sp. z o.o. | Umowa opiewa na 2 mln zł."],
  ["pl", "Trasa ma 300 m. | Bieg ukończyło 50 os. | Medale wręczył p.o. dyrektora Jan Lis."],
  ["pl", "Gród z X w. p.n.e. | Odkryto go k. Łowicza. | Wykopaliska trwają."],
  ["en", "The fair opens at 10 a.m. Saturday in Co. Mayo. | The U.S. Ambassador and No. 5 Squadron attend."],
  ["lt", "Pradžia 18 val. 30 min. Kaune, Rotušės a. 3, salėje. | Skirta 2 tūkst. 300 eurų."],
  ["en", "The stage is on Elm St. | The choir of St. Ann sings."],
  ["en", "Mr. Hill met Dr. Brown in St. Ives at 5 p.m. on Friday. | They talked."],
  ["en", "The fair opens at 10 a.m. | Entry is free."],
  ["en", "Cllr J. R. Hill spoke first. | “Come and see!” said the mayor. | “It is ours.” | The band played."],
  ["en", "Was it planned? | Yes! | Visitors came from the U.S. and Canada, e.g. from Ohio."],
  ["en", "The pact dates from Sept. 4, 1998. | In Nov. 2001 it was renewed by Hill & Sons Ltd. | The town paid."],
  ["lt", "Sutartis pasirašyta 2011 m. gegužės 3 d. | Ją pasirašė meras."],
  ["lt", "2011 m. gegužės 3 d. Kretingoje lankėsi svečiai. | Nuo 2012 m. Kretinga dalyvauja projekte."],
  ["lt", "Sutartis, pasirašyta 2011 m. gegužės 3 d. Kretingoje, galioja iki šiol."],
  ["lt", "Dalyvavo meras A. Vilkas, prof. dr. B. Lapė ir kun. C. Ožys. | Š. m. birželio 7 d. 18 val. vyks koncertas."],
  ["lt", "Bažnyčia statyta XIX a. | Joje saugomi M. K. Vilko paveikslai ir kt. | Įėjimas laisvas."],
  ["lt", "„Džiaugiuosi!“ – sakė meras. | – Ar atvyksite? – paklausė svečiai."],
  ["lt", "Renginys vyks Vytauto g. 5, t. y. kultūros centre. | Programoje – koncertas, mugė ir pan. | Laukiame!"],
  ["lt", "Skirta 2,5 mln. eurų, t. y. apie 20 proc. | Likusią dalį dengs savivaldybė."],
];

describe("sentences", () => {
  test.each(CASES)("%s: %s", (language, marked) => {
    expect(split(marked.replaceAll(" | ", " "), language)).toEqual(marked.split(" | "));
  });

  test("cover every token once, in order, on any input", () => {
    for (const text of [
      "",
      "...",
      "a.b.c",
      "„. . .“ !!! ?",
      "A. B. C. D.",
      `${"A. ".repeat(50_000)}`,
      "x".repeat(200_000),
    ]) {
      const tokens = tokenize(text);
      let at = 0;
      for (const { start, end } of splitSentences(tokens, { start: 0, end: tokens.length }, SENTENCE_WORDS.pl)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(tokens.length);
    }
  });
});
