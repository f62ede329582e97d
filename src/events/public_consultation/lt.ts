import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of public consultation events. */
export const publicConsultationLt = defineFrame({
  id: "public_consultation/lt",
  type: "public_consultation",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "apklausti apklausia apklausė, konsultuotis konsultuojasi konsultavosi, klausti klausia klausė, teirautis teiraujasi teiravosi, balsuoti balsuoja balsavo, kviesti kviečia kvietė",
        {
          impersonal: "klausta|teirautasi|konsultuotasi|balsuota",
          present:
            "kviečiami (balsuoti|teikti|reikšti|pareikšti|išsakyti|pateikti|išreikšti|siūlyti|užpildyti anketą|dalyvauti apklausoje|dalyvauti svarstyme)|kviečiame (balsuoti|teikti pasiūlymus|teikti siūlymus|pareikšti nuomonę|išsakyti nuomonę)|klausiama|renkama nuomonė",
        },
      ),
      object:
        "gyventojų (nuomonės|pasiūlymų|siūlymų|klausia|klausė)|gyventojų|gyventojus|gyventojai|gyventojams|miestieči(us|ų|ai)|visuomen(ės|ę|e)|bendruomen(ės|ę)|nuomon*",
      without:
        "taryba|tarybos|rinkim*|posėd*|komitet*|žurnalist*|mero|seim*|kandidat*|koncert*|švent*|talk*|parod*|mug*|festival*|susitik*|atvykti|apsilankyti|atidarym*|mokym*",
      roles: { subject: "organizer" },
    },
    {
      forms: { past: "balsavo|pareiškė|atidavė|pateikė|užpildė", impersonal: "balsuota|pateikta|gauta" },
      object:
        "už (projektą|idėją|pavadinimą)|anket*|dalyvaujam* biudžet*|(pasiūlymų|siūlymų|pastabų) (dėl|plan*|projekt*)|gyventojų (pasiūlym|siūlym|pastab)*",
      without: "taryb*|rinkim*|komitet*|posėd*",
      dated: true,
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "(gali|galės|kviečiami|galima|bus galima) balsuoti|balsuoti (gali|galės|kviečiami|galima)",
      },
      without: "taryb*|rinkim*|seim*|kandidat*|komitet*|prezident*|mer(o|ą|us)",
      dated: true,
    },
    {
      forms: { past: "baigėsi|prasidėjo|vyko|truko", future: "vyks|prasidės|baigsis" },
      object:
        "dalyvaujamojo biudžeto|projektų balsavimas|balsavimas už|gyventojų apklausa|siūlymų teikimas|viešasis svarstymas",
    },
  ],
  nouns: [
    {
      forms: "(pirmajame|antrajame|viešame|projekto) (svarstyme|aptarime)",
      without: "taryb*|komitet*|skaitym*|seim*",
      told: true,
      roles: { subject: "participant" },
    },
    {
      forms:
        "apklaus(a|os|ą|ų)|referendum(as|o|ą)|vieš(osios|ųjų|os|ąsias) konsultacij(os|ų|as)|konsultacij(os|ų) su (gyventojais|visuomene|bendruomene)|peticij(a|os|ą)|(projektų|projekto|dalyvaujamojo biudžeto|gyventojų) balsavim(as|o|ą)|ank(eta|etos|etą)|viešin(imas|imo) su visuomene|(plano|planų|projekto|projektų|sprendinių|koncepcijos) (viešinimas|viešinimo)|vieš(as|asis|ojo|ąjį) (svarstymas|svarstymo|svarstymą|aptarimas|aptarimo|klausymas|susirinkimas|susirinkimo)",
      without: "seniūnaičių|rinkim*",
      roles: { subject: "participant" },
    },
    {
      forms: "pristatym(as|o|ą)|svarstym(as|o|ą|ai)|aptarim(as|o|ą)|klausym(ai|ų)|susirinkim(as|o|ą)",
      object: "vieš(as|asis|ojo|ąjį|ame)|gyvento*|visuomen*|projekt(o|ų)|(bendrojo|detaliojo|teritorijų) plan(o|ų)",
      without: "taryb*|komitet*|knygos|steigiam*|ataskaitin*|rinkim*",
      roles: { subject: "participant" },
    },
    {
      forms:
        "viešajame (svarstyme|aptarime|susirinkime)|viešame (svarstyme|aptarime)|apklausoje|referendume|peticijoje",
      told: true,
      roles: { subject: "participant" },
    },
  ],
  examples: [
    { text: "Rugsėjo 3–9 d. gyventojai ⟦kviečiami išsakyti nuomonę⟧ dėl pakrantės." },
    { text: "Kovo 4 d. ⟦įvyko viešas⟧ detaliojo plano ⟦pristatymas⟧." },
    { text: "Balandžio 3–9 d. ⟦vyks plano viešinimas⟧.", modality: "planned" },
    { text: "Iki gegužės 3 d. miestelėnai ⟦gali balsuoti⟧, kaip pavadinti tiltą." },
    { text: "Gegužę ⟦surengta gyventojų apklausa⟧." },
    { text: "⟦Įvyko viešas svarstymas⟧ dėl parko." },
    { text: "⟦Apklausa prasidės⟧ gegužės 9 d.", modality: "planned" },
    { text: "2013 m. kovo 3 d. ⟦įvyko referendumas⟧." },
    { text: "Gyventojai ⟦apklausti⟧ dėl aikštės." },
    { text: "⟦Viešas svarstymas atšauktas⟧.", modality: "cancelled" },
    { text: "Dėl naujo maršruto ⟦bus klausiama gyventojų⟧ nuomonės.", modality: "planned" },
    { text: "⟦Viešasis svarstymas vyks⟧ kovo 4 d.", modality: "planned" },
    { text: "Balandžio 3 d. seniūnijoje ⟦vyko viešasis aptarimas⟧ dėl parko." },
    { text: "Savivaldybė 2019 m. kovą ⟦klausė gyventojų nuomonės⟧ apie parką." },
  ],
  counterExamples: [
    { text: "Rinkimuose gegužės 3 d. gali balsuoti visi.", because: "an election" },
    { text: "Anketą galima atsisiųsti.", because: "nothing is said to be held" },
    { text: "Gyventojai gali teikti siūlymus.", because: "an offer" },
    { text: "Nuomonė svarbi.", because: "an opinion" },
    { text: "Apklausa neįvyko.", because: "what did not take place" },
    { text: "Posėdyje tarybos nariai balsavo už gyventojams skirtą programą.", because: "a council that votes" },
    { text: "Gyventojai kviečiami į šventę.", because: "an invitation to another event" },
  ],
});
