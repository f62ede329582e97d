import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of sport event events. */
export const sportEventLt = defineFrame({
  id: "sport_event/lt",
  type: "sport_event",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "laimėti laimi laimėjo, nugalėti nugali nugalėjo, įveikti įveikia įveikė, iškovoti iškovoja iškovojo, pralaimėti pralaimi pralaimėjo, sužaisti sužaidžia sužaidė, užimti užima užėmė, pelnyti pelno pelnė, apginti apgina apgynė, tapti tampa tapo",
        {
          past: "triumfavo|pirmavo|susikovė|finišavo|susirungė|susitiko finale|startavo|sugrįžo su (auksu|medaliais)",
          future: "žais|sužais|susikaus",
        },
      ),
      object:
        "bėgim*|turnyr*|varžyb*|maraton*|pusmaraton*|čempionat*|rungtyn*|taur(ė|ę|ės|es)|lenktyn*|regat*|final*|pirmenyb*|žaidyn*|kros*|estafet*|ral(is|io|į|yje)|triatlon*|spartakiad*|lyg(oje|os|ą)|mač(as|e|o|ą)|futbol*|krepšin*|tinklin*|šachmat*|irkl*|plaukim*|dviratinink*|dvirač*|rankin(io|is)|imtyn*|bokso|lengvosios atletikos|olimpin*|čempion(u|e|ais|ų)",
      without: "premij*|rinkim*|konkurs*|sprendim*|apdovanojim*|pareig*|skaitov*|ordin*",
      roles: { subject: "competitor" },
    },
    {
      forms: verbForms(
        "varžytis varžosi varžėsi, rungtis rungiasi rungėsi, rungtyniauti rungtyniauja rungtyniavo, lenktyniauti lenktyniauja lenktyniavo, bėgti bėga bėgo, irkluoti irkluoja irklavo, plaukti plaukia plaukė, žaisti žaidžia žaidė, startuoti startuoja startavo, važiuoti važiuoja važiavo, žygiuoti žygiuoja žygiavo",
        { past: "nubėgo|įveikė" },
      ),
      object:
        "bėgim*|turnyr*|varžyb*|maraton*|pusmaraton*|čempionat*|rungtyn*|taur(ė|ę|ės|es)|lenktyn*|regat*|final*|pirmenyb*|žaidyn*|kros*|estafet*|ral(is|io|į|yje)|triatlon*|spartakiad*|lyg(oje|os)|mač(as|e|o)|futbol*|krepšin*|tinklin*|šachmat*|irkluotoj*|dviratinink*|nuotol*|distancij*|tras(a|ą|oje)|įvart*|komand(a|os|ų)|sportinink*|bėgik*|plaukik*|ekipaž*|žaidėj*|valt(ys|ių)|žyg(į|io|yje)",
      without: "konkurs*|premij*|rinkim*|keltas|laivas|protų|delegacij*|traukin*|automobil*",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: verbForms(
        "varžytis varžosi varžėsi, rungtis rungiasi rungėsi, lenktyniauti lenktyniauja lenktyniavo, rungtyniauti rungtyniauja rungtyniavo",
      ),
      without:
        "konkurs*|premij*|skaitov*|protų|dain*|rinkim*|aukcion*|virėj*|kulinar*|konditer*|kandidat*|matematik*|viktorin*|partij*|dėl (kainos|pirkėj)*",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: { past: "finišavo|finišavęs|finišavusi|finišą kirto|kirto finišą" },
      roles: { subject: "competitor" },
    },
    {
      forms: { past: "iškovojo|pelnė|užėmė|laimėjo" },
      object:
        "(pirmą|pirmąją|antrą|antrąją|trečią|trečiąją|prizinę) vietą|(aukso|sidabro|bronzos) (medalį|medalius)|auksą|sidabrą|bronzą",
      without: "premij*|konkurs*|dainų|skaitov*|kūrini*|rinkim*",
      roles: { subject: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "turnyr(as|o|ą|ai|ų)|rungtyn(ės|ių|es)|varžyb(os|ų|as)|čempionat(as|o|ą|ai)|bėgim(as|o|ą|ai)|maraton(as|o|ą)|pusmaraton(is|io|į)|lenktyn(ės|ių|es)|(sporto |)žaidyn(ės|ių|es)|spartakiad(a|os|ą)|regat(a|os|ą)|pirmenyb(ės|ių|es)|kros(as|o|ą)|triatlon(as|o|ą)|estafet(ė|ės|ę)|(dviračių|pėsčiųjų|orientacinis|orientacinio|naktinis|naktinio|baidarių) žyg(is|io|į)|rali(s|o)|olimpiad(a|os|ą)|(futbolo|krepšinio|tinklinio|rankinio|ledo ritulio) (mačas|mačo|mačą|rungtynės|rungtynių)|(sporto|bėgimo|dviračių) švent(ė|ės|ę)|plaukimas per ežerą|dviračių žyg(is|io)|orientavimosi sport(o) varžyb(os|ų)|taurės final(as|o)|sąšaud(a|os)|duel(is|io)",
      without: "matematik*|fizik*|chemij*|protų|skaitov*|teisinių žinių",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms:
        "turnyr(e|uose)|rungtynėse|varžybose|čempionat(e|uose)|bėgim(e|uose)|maratone|pusmaratonyje|žaidynėse|regatoje|lenktynėse|spartakiadoje|pirmenybėse|krose|triatlone|estafetėje|(dviračių|pėsčiųjų) žygyje|mače|ralyje",
      without: "protų|skaitov*|matematik*|fizik*|chemij*",
      told: true,
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  examples: [
    { text: "Šeštadienį stadione ⟦varžėsi⟧ Baltijos šalių ugniagesiai." },
    { text: "⟦Varžybos truko⟧ dvi dienas." },
    { text: "Salėje ⟦įvyko šachmatų turnyras⟧." },
    { text: "Sekmadienį ⟦vyko maratonas⟧." },
    { text: "Labdaros ⟦rungtynės vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Varžybos atšauktos⟧ dėl karščio.", modality: "cancelled" },
    { text: "Jonas Girnius ⟦laimėjo bėgimą⟧." },
    { text: "Šeštadienį ⟦startuos bėgimas⟧ aplink ežerą.", modality: "planned" },
    { text: "⟦Rungtynes laimėjo⟧ svečių komanda." },
    { text: "Šimtas ⟦dviratininkų lenktyniavo⟧ aplink ežerą." },
    { text: "Gegužės 3 d. stadione ⟦susikovė⟧ dvi ⟦futbolo⟧ komandos." },
    { text: "Gegužės 4 d. Rūta Kalnienė ⟦tapo⟧ šalies ⟦čempione⟧." },
  ],
  counterExamples: [
    { text: "Virėjai varžėsi, kieno sriuba skanesnė.", because: "cooks" },
    { text: "Stadione telpa tūkstantis žmonių.", because: "a building" },
    { text: "Taurė stovi vitrinoje.", because: "a thing" },
    { text: "Varžybų nugalėtojai bus paskelbti vėliau, jeigu jų bus.", because: "a condition" },
    { text: "Turnyras neįvyko.", because: "what did not take place" },
    { text: "Įmonė nugalėjo viešųjų pirkimų konkurse.", because: "a tender, no match" },
    { text: "Skaitovų varžybose skambėjo eilės.", because: "reciters" },
  ],
});
