import { defineFrame } from "../frame.ts";

/** How Polish releases tell of anniversary events. */
export const anniversaryPl = defineFrame({
  id: "anniversary/pl",
  type: "anniversary",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "obchodził|świętował|uczcił|celebrował|fetował|doczekał się|zainaugurował",
        impersonal: "obchodzono|świętowano|uczczono|celebrowano|fetowano|zainaugurowano",
        present: "obchodzi|obchodzą|świętuje|świętują|obchodzimy|świętujemy|celebruje|celebrują|celebrujemy",
        future:
          "będzie obchodzić|będą obchodzić|będziemy obchodzić|będzie świętować|będą świętować|będziemy świętować|będzie obchodził|będzie obchodziła|będzie obchodziło|będą obchodzili|będą obchodziły|będzie świętował|będzie świętowała|będą świętowali|uczci|uczczą|uczcimy|zainauguruje",
        infinitive: "uczcić",
      },
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|ćwierćwiecz*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|czterdziestopięcioleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|siedemdziesięciopięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|studziesięcioleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|czterystuleci*|pięćsetleci*|sześćsetleci*|siedemsetleci*|osiemsetleci*|tysiącleci*|półwiecz*|gody",
      without:
        "śmierci|wybuchu|powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego|śląskiego|kościuszkowskiego|kampanii|w)|powstań|zbrodni|katastrof*|bitw*|deportacj*|ofiar|pogrom*|likwidacj*|napaści|mordu",
    },
    {
      forms: {
        past: "przypadł|wypadł|był okazją do|stał się okazją do|upłynął pod znakiem|upłynęły pod znakiem|minął pod znakiem|przebiegał pod znakiem|stał pod znakiem|stały pod znakiem",
        present: "przypada|wypada",
        future: "przypadnie|wypadnie|będzie okazją do",
      },
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|ćwierćwiecz*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|czterdziestopięcioleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|siedemdziesięciopięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|studziesięcioleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|czterystuleci*|pięćsetleci*|sześćsetleci*|siedemsetleci*|osiemsetleci*|tysiącleci*|półwiecz*|gody",
      without:
        "śmierci|wybuchu|powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego|śląskiego|kościuszkowskiego|kampanii|w)|powstań|początk*",
    },
  ],
  nouns: [
    {
      forms: "fet(a|y|ę|ą)",
      without: "dni|dożyn*|awans*|mistrzo*|medal*|meczu|karnawał*|sylwestr*|imienin*",
    },
    { forms: "jubileusz(|u|em|owi)", without: "śmierci|jubileusz* miłosierdzia|roku jubileuszowego" },
    {
      forms:
        "obchod(y|ów|ach|ami|om)|jubileusz(|u|em)|uroczystości jubileuszow(e|ych)|gal(a|i|ę) jubileuszow(a|ej|ą)|święt(o|a|em) (szkoły|jednostki|pułku)",
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|ćwierćwiecz*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|czterdziestopięcioleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|siedemdziesięciopięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|studziesięcioleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|czterystuleci*|pięćsetleci*|sześćsetleci*|siedemsetleci*|osiemsetleci*|tysiącleci*|półwiecz*|gody|jubileuszow*|lat",
      without:
        "niepodległości Polski|wojny|śmierci|wybuchu|powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego|śląskiego|kościuszkowskiego|kampanii|w)|powstań|zbrodni|katastrof*|bitw*|ofiar",
    },
  ],
  examples: [
    { text: "Rok 2019 ⟦upłynął pod znakiem stulecia⟧ szkoły." },
    { text: "Maj 2019 r. ⟦minął pod znakiem jubileuszu⟧ chóru." },
    { text: "⟦Fetę urządzono⟧ w Opolu w 2019 r." },
    { text: "⟦Feta odbyła się⟧ w maju 2019 r." },
    { text: "Miasta ⟦świętowały 20. rocznicę⟧ partnerstwa." },
    { text: "W Opolu ⟦odbyły się obchody⟧ jubileuszu szkoły." },
    { text: "W 2018 roku ⟦obchodziliśmy jubileusz⟧ współpracy." },
    { text: "W sobotę 4 maja biblioteka ⟦obchodziła 70-lecie⟧." },
    { text: "⟦Obchody⟧ dwudziestej rocznicy ⟦odbędą się⟧ 9 września.", modality: "planned" },
    { text: "⟦Jubileusz⟧ chóru ⟦uświetnił⟧ występ orkiestry: obchody jubileuszu odbyły się w sobotę." },
    { text: "⟦Trzydziestolecie⟧ umowy ⟦przypadnie⟧ we wrześniu 2026 r.", modality: "planned" },
    { text: "⟦25-lecie⟧ szkoły ⟦uczczono⟧ 4 maja 2019 r. koncertem." },
    { text: "W czerwcu 2014 r. orkiestra ⟦doczekała się jubileuszu⟧ stulecia." },
  ],
  counterExamples: [
    { text: "Po meczu odbyła się feta z okazji awansu.", because: "a team that is cheered" },
    { text: "Szkoła powstała w rocznicę urodzin poety.", because: "the date of another event" },
    { text: "Artyści przygotowali jubileuszową płytę.", because: "an adjective names no event" },
    { text: "Nie obchodzono rocznicy.", because: "what was not celebrated" },
    { text: "Zbliża się rocznica.", because: "nothing is said to be held" },
    {
      text: "W piątek uczczono rocznicę wybuchu powstania styczniowego.",
      because: "an act of remembrance has its own type",
    },
  ],
});
