import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of meeting events. */
export const meetingLt = defineFrame({
  id: "meeting/lt",
  type: "meeting",
  language: "lt",
  verbs: [
    {
      forms: verbForms("susitikti susitinka susitiko", { past: "susitikome|buvo susitikę", impersonal: "susitikta" }),
      without: "finale|pusfinalyje|aikštėje varžovai|rungtyn*|turnyr*",
      roles: { subject: "guest", object: "guest", with: "host" },
    },
    {
      forms: {
        past: "susipažino|susipažinęs|susipažinusi|pasimatė|matėsi",
        future: "susipažins",
      },
      object: "su",
      person: true,
      without: "gaminiais|veikla|istorija|projekt*|parod*|ekspozicij*",
      within: 8,
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: verbForms(
        "kalbėtis kalbasi kalbėjosi, tartis tariasi tarėsi, diskutuoti diskutuoja diskutavo, aptarti aptaria aptarė, pasitarti pasitaria pasitarė, pasikalbėti pasikalba pasikalbėjo, bendrauti bendrauja bendravo, derėtis derasi derėjosi, apsvarstyti apsvarsto apsvarstė",
        { impersonal: "kalbėtasi|tartasi|diskutuota|derėtasi|bendrauta" },
      ),
      object: "su",
      person: true,
      without: "konferencij*|seminar*|tarybos posėd*",
      roles: { subject: "attendee", object: "attendee", with: "attendee" },
    },
    {
      forms: verbForms(
        "kalbėtis kalbasi kalbėjosi, tartis tariasi tarėsi, diskutuoti diskutuoja diskutavo, aptarti aptaria aptarė, pasitarti pasitaria pasitarė, pasikalbėti pasikalba pasikalbėjo, bendrauti bendrauja bendravo, derėtis derasi derėjosi",
        { impersonal: "kalbėtasi|tartasi|diskutuota|derėtasi" },
      ),
      object:
        "su (meru|mere|merais|gyventojais|kolegomis|atstovais|vadovais|ministru|ministre|ambasadoriumi|ambasadore|verslininkais|bendruomene|seniūnais|seniūnaičiais|jaunimu|ūkininkais|delegacija|svečiais|pedagogais|medikais|mokytojais|tėvais|senjorais|moksleiviais|savanoriais|specialistais|darbuotojais|globėjais|gimnazistais|studentais|mokiniais|ugniagesiais|pareigūnais|visuomene|partneriais|kaimynais|bendruomenėmis|politikais|seimo nariais|burmistru|prezidentu|konsulu|rektoriumi|direktoriumi|direktore|gamintojais|menininkais)",
      without: "konferencij*|seminar*|delegacij*|nuo (19|20)*",
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: verbForms("rinktis renkasi rinkosi, susirinkti susirenka susirinko", { past: "susibūrė|susėdo prie" }),
      object:
        "atstovai|delegacijos|partneriai|delegatai|kaimynai|merai|vadovai|seniūnai|seniūnaičiai|savivaldybių|ekspertai|specialistai|direktoriai|bičiuliai|veteranai|absolventai|pirmakursiai|prie vieno stalo|prie apskritojo stalo",
      without:
        "posėd*|koncert*|konferencij*|švent*|minė*|parod*|forum*|kapin*|paminkl*|miši*|seminar*|festival*|varžyb*|turnyr*",
      roles: { subject: "attendee" },
    },
    {
      forms: verbForms(
        "priimti priima priėmė, pasveikinti pasveikina pasveikino, sutikti sutinka sutiko, pasitikti pasitinka pasitiko",
      ),
      object:
        "savivaldyb(ėje|ės rūmuose|ės pastate)|rotušėje|mero kabinete|savo kabinete|rūmuose|prezidentūroje|ministerijoje|seime",
      person: true,
      without: "sprendim*|biudžet*|įstatym*|nutarim*|lankytoj*|darbuotoj*|rezoliucij*|gyventojus",
      roles: { subject: "host", object: "guest", by: "host" },
    },
    {
      forms: { past: "priėmė" },
      object: "delegaciją|svečius|mokinius|moksleivius",
      within: 3,
      person: true,
      without: "sprendim*|savo namuose|šeim(a|os)",
      roles: { subject: "host", with: "guest" },
    },
    {
      forms: { past: "įvyko|vyko|prasidėjo|užsimezgė|mezgėsi" },
      object: "pokalbis|derybos|diskusija|konsultacijos tarp|apskritasis stalas",
      roles: { subject: "attendee", with: "attendee" },
    },
  ],
  nouns: [
    {
      forms:
        "susitikim(as|o|ą|ai|us|ų|u)|pokalb(is|io|į|iai)|pasitarim(as|o|ą|ai)|diskusij(a|ą|os)|deryb(os|ų|as)|susirinkim(as|o|ą|ai)|sueig(a|os|ą)|apskritojo stalo diskusij(a|os)|apskrit(as|asis|ojo) stal(as|o)|(darbo|dalykiniai) (pusryčiai|pietūs|vakarienė|susitikimas|susitikimo)|audiencij(a|os|ą)|(knygos|romano|leidinio|albumo) (pristatymas|pristatymo|pristatymą|sutiktuvės|sutiktuvių|sutiktuves)|nuotolin(is|io|į) (susitikimas|susitikimo|pasitarimas|pokalbis)|priėmim(as|o|ą) pas (merą|merę)|mero priėmim(as|o)|oficial(us|aus) priėmim(as|o)|pasitarim(as|o) su|darbo grupės posėd(is|žio|į)|valdybos posėd(is|žio|į)|arbatos (popietė|popietės|valandėlė)",
      without: "viršūnių|muzikos|spaudos|atleidimo|poezijos ir muzikos",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
    {
      forms:
        "susitikim(e|uose)|pokalb(yje|iuose)|pasitarim(e|uose)|diskusijo(je|se)|derybose|susirinkim(e|uose)|sueigoje|audiencijoje|(knygos|romano|leidinio|albumo) (pristatyme|sutiktuvėse)",
      without: "viršūnių|muzikos|spaudos",
      told: true,
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [
    { text: "Vakar ⟦delegaciją priėmė⟧ merė Rūta Kalnienė." },
    { text: "Meras ⟦susitiko su ambasadoriumi⟧." },
    { text: "Tauragėje ⟦įvyko⟧ savivaldybių vadovų ⟦susitikimas⟧." },
    { text: "⟦Susitikimas⟧ su verslininkais ⟦vyks⟧ birželio 5 d.", modality: "planned" },
    { text: "Gruodį ⟦įvyko pirmasis⟧ abiejų rajonų atstovų ⟦susitikimas⟧." },
    { text: "⟦Susitikimas atšauktas⟧ dėl audros.", modality: "cancelled" },
    { text: "⟦Pasitarimas⟧ dėl kelių ⟦surengtas⟧ rotušėje." },
    { text: "Vicemeras ⟦su seniūnaičiais aptarė⟧ kelių priežiūrą." },
    { text: "⟦Susirinkime dalyvavo⟧ keturiasdešimt gyventojų." },
    { text: "Vakar svečius ⟦rotušėje priėmė⟧ merė Rūta Kalnienė." },
    { text: "1988 m. Rygoje mokytojas ⟦susipažino⟧ su direktore Ona Berže." },
    { text: "Bibliotekoje ⟦surengtos knygos sutiktuvės⟧." },
  ],
  counterExamples: [
    { text: "Susitikimų salė yra antrame aukšte.", because: "a room for meetings" },
    { text: "Meras norėtų susitikti su gyventojais.", because: "a wish is no event" },
    { text: "Ar susitikimas įvyko?", because: "a question tells nothing" },
    { text: "Susitikimas neįvyko, nes jo niekas nesurengė.", because: "what did not take place" },
    { text: "Finale susitiko dvi stipriausios komandos.", because: "a match" },
    { text: "Mokiniai susipažino su miesto istorija.", because: "a thing one gets to know" },
  ],
});
