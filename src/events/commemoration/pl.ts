import { defineFrame } from "../frame.ts";

/** How Polish releases tell of commemoration events. */
export const commemorationPl = defineFrame({
  id: "commemoration/pl",
  type: "commemoration",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "złoży(ł|ła|li|ły|liśmy)",
        impersonal: "złożono",
        passive: "złożon(e|o|y)",
        future: "złoży|złożą",
        noun: "złożeni(e|a|em)|składani(e|a)",
      },
      object: "kwiat*|wieniec|wieńc*|wieńce|wiązank*|znicz*|hołd|kamienie na|kamyki",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "odda(li|ł|ła) hołd|uczci(li|ł|ła|ły)|upamiętni(li|ł|ła|ły)|zapali(li|ł|ła|ły)|odda(ły|no) hołd|pochyli(li|ły) głowy|zapłonę(ły)|pomodli(li|ły) się",
        impersonal: "oddano hołd|uczczono|upamiętniono|zapalono|wspominano|odczytano apel",
        passive: "upamiętnion(y|a|e|o|i)",
        future: "upamiętni|upamiętnią|uczci|uczcimy|upamiętnimy",
      },
      object:
        "pamięć|ofiar*|bohater*|poległ*|hołd|znicz*|minutą ciszy|żołnier*|powstań*|zmarł*|rocznic*|tablic*|pomnik*|wydarze*|lampk*|świec*|grob*|mogił*|na cmentarzu|pamięci|poległym",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "odsłoni(ł|ła|li|ły)",
        impersonal: "odsłonięto",
        passive: "odsłonięt(y|a|e|o)",
        future: "odsłoni|odsłonią",
        noun: "odsłonięci(e|a|u|em)",
      },
      object: "pomnik*|tablic*|popiersi*|obelisk*|mural*|rzeźb*|krzyż*|kamień|głaz*|ławk*|ławecz*|płyt*|figur*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  nouns: [
    {
      forms:
        "apel(|u) poległych|apel(|u) pamięci|uroczystości (pod pomnikiem|na cmentarzu)|zaduszki|marsz(|u) pamięci|uroczystości (patriotyczne|rocznicowe|upamiętniające|żałobne)|obchody (święta|rocznicy wybuchu|dnia pamięci|narodowego święta)|obchodów (święta|rocznicy wybuchu|dnia pamięci|narodowego święta)|akademi(a|i|ę)",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  examples: [
    { text: "Delegacje ⟦złożyły kwiaty⟧ pod pomnikiem." },
    { text: "Mieszkańcy ⟦oddali hołd⟧ poległym." },
    { text: "Na rynku ⟦odsłonięto pomnik⟧ poety." },
    { text: "⟦Uczczono pamięć⟧ ofiar minutą ciszy." },
    { text: "Tablica ⟦zostanie odsłonięta⟧ 1 września.", modality: "planned" },
    { text: "⟦Marsz pamięci odwołano⟧ z powodu wichury.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Pomnik stoi na rynku od lat.", because: "a monument that stands there" },
    { text: "Uczniowie złożyli podpisy pod listem.", because: "signatures are no flowers" },
    { text: "Kwiaty można kupić na targu.", because: "flowers for sale" },
    { text: "Nie złożono żadnych wieńców.", because: "what was not laid" },
  ],
});
