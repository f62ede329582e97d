import { defineFrame } from "../frame.ts";

/** How Polish releases tell of exhibition events. */
export const exhibitionPl = defineFrame({
  id: "exhibition/pl",
  type: "exhibition",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "otworzył|zaprezentował|pokazał|eksponował|oprowadził|zawisł(a|y|)|obejrze(li|ć)|obejrzał|stanął|pokazywał|zagościł|zawitał|trafił|zwiedził|prezentował|wystawił|udostępnił",
        impersonal: "otwarto|zaprezentowano|pokazano|eksponowano|udostępniono|odsłonięto|prezentowano|zamknięto",
        passive:
          "otwart(a|e|y|ą|ej)|prezentowan(a|e|y|ą|ej)|eksponowan(a|e|y)|przygotowan(a|ą|ej)|udostępnion(a|ą)|pokazywan(a|ą)",
        present:
          "prezentuje|można oglądać|można zwiedzać|oglądać można|można (tam |ją |)obejrzeć|można zobaczyć|jest czynna|prezentuj(ą|emy)|udostępnia|można podziwiać|podziwiać można|czynna jest|jest dostępna",
        future:
          "otworzy|otworzą|otworzymy|zaprezentuje|zaprezentują|zobaczą|zobaczymy|będzie można oglądać|będzie można zobaczyć|będzie można podziwiać|będzie można zwiedzać|będzie ją można oglądać|będzie czynna|będzie dostępna|zostanie otwarta|zagości|trafi|pokaże",
        infinitive: "otworzyć|obejrzeć|zwiedzić|zobaczyć",
        noun: "otwarci(e|a|u|em)|zamknięci(e|a) (wystawy|ekspozycji)",
      },
      object: "wystaw(a|ę|y|ie|ą)|ekspozycj*|wernisaż*|galeri* (prac|obrazów|zdjęć)",
      without: "wystawę stał*|wystaw* stał*|witryn*|psów|gołębi|sklepow*",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
    {
      forms: {
        past: "wystawił|prezentował|pokazał|zaprezentował|eksponował",
        impersonal: "eksponowano|wystawiono|pokazano|zaprezentowano|obejrzano|oglądano|podziwiano",
        present: "można oglądać|można podziwiać|można zobaczyć|prezentuje",
        future:
          "będzie można oglądać|będzie można podziwiać|będzie można zobaczyć|zaprezentuje|pokaże|pokażemy|zaprezentujemy",
      },
      object:
        "obrazy|prace malarskie|prace (uczniów|uczestników|fotografa|artystów|plastyków)|fotogramy|zbiór (obrazów|fotografii|grafik)|grafiki|rzeźby|akwarele|instalacj* artystyczn*|fotografi*|rysunki|malarstw*",
      without: "upomin*|prezent*|podarowa*|na aukcj*|film*|spektakl*|na scenie|w prezencie|skradzion*|konkurs*",
      roles: { subject: "artist", of: "artist" },
    },
    {
      forms: {
        past: "zawisł(a|y|o)|zawisł|zdobił|wypełnił|stanął|zagościł|trafił",
        impersonal: "zawieszono|rozwieszono|ustawiono",
        future: "zawisną|ozdobią|zagoszczą|stanie|trafią",
        present: "zdobi|zdobią",
      },
      object:
        "obrazy|prace|fotografi*|fotogramy|grafiki|akwarele|rysunki|plansze|wystaw*|ekspozycj*|zdjęcia|plakaty|instalacj*",
      without:
        "budow*|remont*|drogow*|monitoring*|reklam*|wyborcz*|sztandar*|do druku|do aresztu|policj*|na aukcj*|prace przy",
      dated: true,
      roles: { object: "artist", of: "artist" },
    },
  ],
  nouns: [
    {
      forms:
        "wernisaż(|u|em|e|owi)|finisaż(|u|em)|retrospektyw(a|y|ę)|biennale|triennale|prezentacj(a|i|ę) (prac|obrazów|fotografii|dorobku|malarstwa|rzeźb)|pokaz(|u) (prac|fotografii|obrazów|rękodzieła)|instalacj(a|i|ę) artystyczn(a|ej|ą)|wystaw(a|y|ę|ie|ą|om)|ekspozycj(a|i|ę|ą)",
      without: "sklepow*|stałej wystawy|wystaw* stał*|witryn*|wystaw* psów|gołębi",
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
    { text: "W galerii malarka Ewa Krawiec ⟦pokazała akwarele⟧." },
    { text: "Do muzeum ⟦zawitała wystawa⟧ plakatów." },
    { text: "W maju 2018 r. na ścianach urzędu ⟦zawisły prace⟧ przedszkolaków." },
    { text: "W galerii ⟦odbyła się prezentacja prac⟧ z pleneru." },
  ],
  counterExamples: [
    { text: "Wystawa sklepowa przyciąga wzrok.", because: "a shop window" },
    { text: "W muzeum można kupić bilety.", because: "nothing is shown" },
    { text: "Nie otwarto wystawy.", because: "a negated verb" },
    { text: "Otwarto nową szkołę.", because: "a school has its own type" },
    { text: "Na aukcji pokazano gościom obrazy i rzeźby.", because: "an auction" },
    { text: "W maju 2018 r. na słupach zawisły plakaty wyborcze.", because: "a campaign" },
  ],
});
