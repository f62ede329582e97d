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
          "będzie obchodzić|będą obchodzić|będziemy obchodzić|będzie świętować|będą świętować|będziemy świętować|będzie obchodził|będzie obchodziła|będzie obchodziło|będą obchodzili|będą obchodziły|będzie świętował|będzie świętowała|będą świętowali|będą świętowały|(obchodzić|świętować) (będzie|będą|będziemy)|uczci|uczczą|uczcimy|zainauguruje",
        infinitive: "uczcić",
        passive: "obchodzon(y|a|e|ego|ej|ą|ym|ych)|świętowan(y|a|e|ego|ej|ym)|fetowan(y|a|e)|uczczon(y|a|e)",
      },
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|ćwierćwiecz*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|czterdziestopięcioleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|siedemdziesięciopięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|studziesięcioleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|czterystuleci*|pięćsetleci*|sześćsetleci*|siedemsetleci*|osiemsetleci*|tysiącleci*|półwiecz*|gody|lat (istnienia|działalności|współpracy|partnerstwa|pożycia|tradycji|wspólnego|małżeństwa|przyjaźni|pracy artystycznej)",
      without:
        "śmierci|wybuchu|powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego|śląskiego|kościuszkowskiego|kampanii|w)|powstań|zbrodni|katastrof*|bitw*|deportacj*|ofiar|pogrom*|likwidacj*|napaści|mordu",
    },
    {
      forms: {
        past: "przypadł|wypadł|okazją do|był okazją do|stał się okazją do|upłynął pod znakiem|upłynęły pod znakiem|minął pod znakiem|przebiegał pod znakiem|stał pod znakiem|stały pod znakiem",
        present: "przypada|wypada",
        future: "przypadnie|wypadnie|będzie okazją do",
      },
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|ćwierćwiecz*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|czterdziestopięcioleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|siedemdziesięciopięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|studziesięcioleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|czterystuleci*|pięćsetleci*|sześćsetleci*|siedemsetleci*|osiemsetleci*|tysiącleci*|półwiecz*|gody|lat (istnienia|działalności|współpracy|partnerstwa|pożycia|tradycji|wspólnego|małżeństwa|przyjaźni|pracy artystycznej)",
      without:
        "śmierci|wybuchu|powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego|śląskiego|kościuszkowskiego|kampanii|w)|powstań|początk*",
    },
    {
      forms: { past: "minęł(o|y)|upłynęł(o|y)|stuknęł(o|y)|mijał(o|y)", present: "mija|mijają|upływa|upływają" },
      object:
        "równo|dokładnie|lat od|lata od|rok od|roku od|wieku od|dekad od|dekady od|rocznica|dziesięciolecie|ćwierćwiecze|dwudziestolecie|trzydziestolecie",
      without: "śmierci|wybuchu|tragedii|katastrof*|zbrodni|wypadk*|wojny|kadencj*|terminu",
      dated: true,
    },
    {
      forms: { past: "skończył|ukończył|zdmuchnął", present: "kończy|kończą" },
      object:
        "sto lat|(25|30|35|40|45|50|60|70|75|80|90|100|110|120|125|150|200) lat|ćwierć wieku|pół wieku|świeczki|świeczek|setny rok życia|sto lat życia|setny rok",
      without: "studi*|prac*|remont*|gdy|kiedy|wyrok*|osob*|któr*|kandydat*|uczestni*",
      dated: true,
      roles: { subject: "honoured" },
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
    {
      forms:
        "uroczystoś(ć|ci|ciach|ciami)|gal(a|i|ę)|impre(za|zy|zę)|akademi(a|i|ę)|świętowani(e|a)|zjazd(|u) (absolwentów|wychowanków)|urodzin(y|ach) (miasta|szkoły|biblioteki|chóru|klubu|teatru|muzeum|przedszkola)|benefis(|u)|bankiet(|u)",
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|urodzin*|ćwierćwiecz*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|czterdziestoleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|osiemdziesięcioleci*|stuleci*|studziesięcioleci*|stupięćdziesięcioleci*|półwiecz*|gody|benefis*",
      without:
        "śmierci|wybuchu|wojny|powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego|śląskiego)|powstań|zbrodni|katastrof*|bitw*|ofiar|niepodległości|konstytucji|boksu|mszy|pogrzebow*|żałobn*",
      within: 6,
    },
    {
      forms: "złot(e|ych) god(y|ów)|diamentow(e|ych) god(y|ów)|rok(|u) jubileuszow(y|ego)",
      without: "kościel*|miłosierdzia",
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
    { text: "⟦Jubileusz⟧ chóru ⟦uświetnił⟧ występ orkiestry." },
    { text: "⟦Trzydziestolecie⟧ umowy ⟦przypadnie⟧ we wrześniu 2026 r.", modality: "planned" },
    { text: "⟦25-lecie⟧ szkoły ⟦uczczono⟧ 4 maja 2019 r. koncertem." },
    { text: "W czerwcu 2014 r. orkiestra ⟦doczekała się jubileuszu⟧ stulecia." },
    { text: "4 maja 2019 r. ⟦minęło trzydzieści lat od⟧ zawarcia umowy." },
    { text: "W czerwcu 2018 r. chór ⟦skończył pół wieku⟧." },
    { text: "W teatrze ⟦odbyła się gala⟧ z okazji pięćdziesięciolecia klubu." },
    { text: "W przyszłym roku miasto ⟦obchodzić będzie jubileusz⟧ nadania praw miejskich.", modality: "planned" },
    { text: "W sobotę 4 maja 2019 r. dziesięć par małżeńskich ⟦świętowało Złote Gody⟧." },
    { text: "Dziesięciolecie klubu, ⟦obchodzone we wrześniu⟧ 2012 r., zgromadziło stu gości." },
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
    { text: "4 maja 2019 r. minął termin składania wniosków.", because: "a term that ends" },
    { text: "W hali odbyła się gala boksu w rocznicę powstania klubu.", because: "a fight" },
  ],
});
