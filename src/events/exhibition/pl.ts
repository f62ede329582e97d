import { defineFrame } from "../frame.ts";

/** How Polish releases tell of exhibition events. */
export const exhibitionPl = defineFrame({
  id: "exhibition/pl",
  type: "exhibition",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "otworzy(ł|ła|li|ły)|zaprezentowa(ł|ła|li|ły)|pokaza(ł|ła|li)|eksponowa(ł|ła|li)|oprowadzi(ł|ła|li)|zawis(ła|ły|ł)|obejrze(li|ć)|obejrza(ł|ła)|stanęła|pokazywa(ł|ła|no)",
        impersonal: "otwarto|zaprezentowano|pokazano|eksponowano|udostępniono|odsłonięto",
        passive: "otwart(a|e|y|ą|ej)|prezentowan(a|e|y|ą|ej)|eksponowan(a|e|y)|przygotowan(a|ą|ej)",
        present:
          "prezentuje|można oglądać|można zwiedzać|oglądać można|można (tam |ją |)obejrzeć|można zobaczyć|jest czynna|prezentuj(ą|emy)|udostępnia",
        future: "otworzy|otworzą|zaprezentuje|zobaczą|będzie można oglądać|zostanie otwarta",
        infinitive: "otworzyć|obejrzeć|zwiedzić|zobaczyć",
        noun: "otwarci(e|a|u|em)",
      },
      object: "wystaw(a|ę|y|ie|ą)|ekspozycj*|wernisaż*|galeri*",
      without: "wystawę stał*",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  nouns: [
    {
      forms: "wernisaż(|u|em|e)|finisaż(|u|em)|wystaw(a|y|ę|ie|ą)|ekspozycj(a|i|ę|ą)",
      without: "sklepow*|stałej wystawy",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  examples: [
    { text: "W muzeum ⟦otwarto wystawę⟧ fotografii." },
    { text: "W galerii ⟦odbył się wernisaż⟧ obrazów." },
    { text: "⟦Wystawa⟧ rzeźb ⟦zostanie otwarta⟧ 9 maja.", modality: "planned" },
    { text: "Biblioteka ⟦zaprezentowała wystawę⟧ plakatów." },
    { text: "W ratuszu ⟦trwała wystawa⟧ map." },
    { text: "⟦Wernisaż odwołano⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Wystawa sklepowa przyciąga wzrok.", because: "a shop window" },
    { text: "W muzeum można kupić bilety.", because: "nothing is shown" },
    { text: "Nie otwarto wystawy.", because: "a negated verb" },
    { text: "Otwarto nową szkołę.", because: "a school has its own type" },
  ],
});
