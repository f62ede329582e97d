import { defineFrame } from "../frame.ts";

/** How Polish releases tell of anniversary events. */
export const anniversaryPl = defineFrame({
  id: "anniversary/pl",
  type: "anniversary",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "obchodzi(ł|ła|ło|li|ły|liśmy)|świętowa(ł|ła|ło|li|ły|liśmy)|uczci(ł|ła|li|ły)|celebrowa(ł|ła|li)",
        impersonal: "obchodzono|świętowano|uczczono|celebrowano",
        present: "obchodzi|obchodzą|świętuje|świętują|obchodzimy|świętujemy",
        future:
          "będzie obchodzić|będą obchodzić|będziemy obchodzić|będzie świętować|będą świętować|będziemy świętować|uczci|uczczą",
      },
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|tysiącleci*|półwiecz*|gody",
      without: "śmierci|wybuchu|powstani*",
    },
  ],
  nouns: [
    { forms: "jubileusz(|u|em)", without: "śmierci" },
    {
      forms: "obchod(y|ów|ach|ami)|obchodów|jubileusz(|u|em)|uroczystości jubileuszow(e|ych)",
      object:
        "roczni*|jubileusz*|leci(e|a)|leciu|wiek*|urodzin*|dziesięcioleci*|piętnastoleci*|dwudziestoleci*|dwudziestopięcioleci*|trzydziestoleci*|trzydziestopięcioleci*|czterdziestoleci*|pięćdziesięcioleci*|sześćdziesięcioleci*|siedemdziesięcioleci*|osiemdziesięcioleci*|dziewięćdziesięcioleci*|stuleci*|stupięćdziesięcioleci*|dwustuleci*|trzechsetleci*|tysiącleci*|półwiecz*|gody|jubileuszow*|lat",
      without: "niepodległości Polski|wojny|powstani*|śmierci",
    },
  ],
  examples: [
    { text: "Miasta ⟦świętowały 20. rocznicę⟧ partnerstwa." },
    { text: "W Opolu ⟦odbyły się obchody⟧ jubileuszu szkoły." },
    { text: "W 2018 roku ⟦obchodziliśmy jubileusz⟧ współpracy." },
    { text: "W sobotę 4 maja biblioteka ⟦obchodziła 70-lecie⟧." },
    { text: "⟦Obchody⟧ dwudziestej rocznicy ⟦odbędą się⟧ 9 września.", modality: "planned" },
    { text: "⟦Jubileusz⟧ chóru ⟦uświetnił⟧ występ orkiestry: obchody jubileuszu odbyły się w sobotę." },
  ],
  counterExamples: [
    { text: "Szkoła powstała w rocznicę urodzin poety.", because: "the date of another event" },
    { text: "Artyści przygotowali jubileuszową płytę.", because: "an adjective names no event" },
    { text: "Nie obchodzono rocznicy.", because: "what was not celebrated" },
    { text: "Zbliża się rocznica.", because: "nothing is said to be held" },
  ],
});
