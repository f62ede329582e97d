import type { LanguageProfile } from "../../engine/language-scores.ts";

/** What Polish is told by: its letters, function words, frequent words of releases, endings. */
export const LANGUAGE_PL: LanguageProfile = {
  code: "pl",
  name: "Polish",
  letters: "ąćęłńóśźż",
  words: `
    i w we z ze na do od o po za przy przez przed nad pod dla u bez między podczas wobec według wśród obok około
    oprócz a ale lub albo oraz ani więc jednak zaś lecz czyli czy że żeby aby gdy gdyż kiedy jeśli jeżeli ponieważ bo
    choć jak jako nie tak też także również już jeszcze tylko bardzo tam tu teraz wtedy potem zawsze nigdy dziś
    wczoraj jutro to ten ta te ci tego tej temu tych tym tymi tę tą się siebie sobie sobą swój swoją swoje swoich
    swoim swojej on ona ono oni one jego jej ich jemu im nim niego niej nich nimi nią mnie mi mną nas nam nami was wam
    wami ja ty my wy mój moja moje nasz nasza nasze naszego naszej naszych naszym wasz pan pani państwo państwa co coś
    kto ktoś który która które którzy którego której których którym którymi którą jaki jaka jakie jakich jest są był
    była było byli były być będzie będą jestem jesteśmy został została zostało zostali zostały zostanie zostaną ma
    mają miał miała miało mieli miały może mogą można trzeba należy wszyscy wszystko wszystkie wszystkich każdy każda
    inne inny innych kilka wiele wielu więcej raz dwa trzy pierwszy pierwsza roku rok lat lata r br dnia godz ul
    odbyło odbyła odbył odbędzie odbyły powiedział powiedziała wziął wzięli udział podczas spotkania spotkanie
    spotkaniu miasta miasto miast mieście miasteczko miejskiego miejskiej miejski miejska gminy gmina gminie powiatu
    urząd urzędu rady rada burmistrz burmistrza prezydent prezydenta wójt starosta mieszkańców mieszkańcy uchwały
    uchwała sesji sesja współpracy współpraca współpracę partnerskie partnerskich partnerskiego umowy umowę wydział
    wydziału dyrektor przewodniczący zastępca radny radni aktualności więcej zapraszamy szkoły szkoła polski polska
    polskiej polsce sie ze zostal zostala byl byla takze rowniez dzieki ktory ktora ktore ktorych miedzy podpisal iż
    właśnie zarówno poprzez celu ramach związku dotyczące zgodnie wspólnie dzięki niż nawet prawie często około ponad
    ponadto natomiast wówczas obecnie następnie wkrótce dlatego zatem mimo niestety dotychczas całym całej całego
    samorządu liczba wyniki plan głos zabrali wśród zespół otwarty otwarta gmin kościół ochotnicza straż powiedzieli
    podkreślił podkreśliła podpisali podpisał otwarcie otwarto odwiedziła odwiedzili gości goście zdjęcia źródło
    opublikowano strona główna drukuj udostępnij powrót oprac dla waszych pl użytkownika użyć użyj należy przykład
    sposób części strony osób osoby dzieci młodzieży imprezy wydarzenia wystawa
  `,
  endings: `
    icki icka ewski ewska owski owska czyk iak wicz rek łek dna dny nik nika nicy rek nego nej wego czka czki wka wki
    ego iego emu iemu ych ich ymi imi ach iach owi ami iami ów ość ości ością nie nia niu niem cja cji cję cją acja
    acji ski ska skie skiego skiej skich skim ską cki cka ckie ckiego ckiej ckich owa owe owy owej owego owych anie
    enie ania enia łem łam liśmy ły ło ła wał wała wali ować uje ują iej dzie czny czna czne cznej cznego arz arza
    stwo stwa stwie eniu aniu niach owych rzy szy czy rze sze cze szcz
  `,
};
