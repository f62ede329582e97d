import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of meeting events. */
export const meetingLt = defineFrame({
  id: "meeting/lt",
  type: "meeting",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "susitiko|susitikome|buvo susitikę",
        passive: "susitikta",
        present: "susitinka",
        future: "susitiks|susitiksime",
        infinitive: "susitikti",
      },
      without: "finale|pusfinalyje|aikštėje varžovai",
      roles: { subject: "guest", object: "guest", with: "host" },
    },
    {
      forms: {
        past: "kalbėjosi|tarėsi|diskutavo|aptarė|pasitarė|pasikalbėjo|bendravo|derėjosi",
        passive: "kalbėtasi|tartasi|diskutuota|derėtasi|aptart(as|a|i|os)",
        future: "tarsis|kalbėsis|aptars|diskutuos",
      },
      object: "su",
      person: true,
      without: "konferencij*|seminar*",
      roles: { subject: "attendee", object: "attendee", with: "attendee" },
    },
    {
      forms: {
        past: "kalbėjosi|tarėsi|diskutavo|aptarė|pasitarė|pasikalbėjo|bendravo|derėjosi",
        passive: "kalbėtasi|tartasi|diskutuota|derėtasi",
        future: "tarsis|kalbėsis|aptars|diskutuos",
      },
      object:
        "su (meru|mere|merais|gyventojais|kolegomis|atstovais|vadovais|ministru|ministre|ambasadoriumi|ambasadore|verslininkais|bendruomene|seniūnais|seniūnaičiais|jaunimu|ūkininkais|delegacija|svečiais|pedagogais|medikais|mokytojais|tėvais|senjorais|moksleiviais)",
      without: "konferencij*|seminar*|delegacij*",
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: { past: "rinkosi|susirinko|susibūrė", present: "renkasi", future: "rinksis|susirinks" },
      object: "merai|vadovai|seniūnai|seniūnaičiai|savivaldybių|ekspertai|specialistai|direktoriai",
      without:
        "posėd*|koncert*|konferencij*|švent*|minė*|parod*|forum*|kapin*|paminkl*|miši*|seminar*|festival*|varžyb*|turnyr*",
      roles: { subject: "attendee" },
    },
  ],
  nouns: [
    {
      forms:
        "susitikim(as|o|ą|ai|us|ų|u)|pokalb(is|io|į|iai)|pasitarim(as|o|ą|ai)|diskusij(a|ą|os)|deryb(os|ų|as)|susirinkim(as|o|ą|ai)|sueig(a|os|ą)|apskritojo stalo diskusij(a|os)|apskritas(is|) stalas",
      without: "viršūnių",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
    {
      forms:
        "susitikim(e|uose)|pokalb(yje|iuose)|pasitarim(e|uose)|diskusijo(je|se)|derybose|susirinkim(e|uose)|sueigoje",
      without: "viršūnių",
      told: true,
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [
    { text: "Meras ⟦susitiko su ambasadoriumi⟧." },
    { text: "Tauragėje ⟦įvyko⟧ savivaldybių vadovų ⟦susitikimas⟧." },
    { text: "⟦Susitikimas⟧ su verslininkais ⟦vyks⟧ birželio 5 d.", modality: "planned" },
    { text: "Gruodį ⟦įvyko pirmasis⟧ abiejų rajonų atstovų ⟦susitikimas⟧." },
    { text: "⟦Susitikimas atšauktas⟧ dėl audros.", modality: "cancelled" },
    { text: "⟦Pasitarimas⟧ dėl kelių ⟦surengtas⟧ rotušėje." },
    { text: "Vicemeras ⟦su seniūnaičiais aptarė⟧ kelių priežiūrą." },
    { text: "⟦Susirinkime dalyvavo⟧ keturiasdešimt gyventojų." },
  ],
  counterExamples: [
    { text: "Susitikimų salė yra antrame aukšte.", because: "a room for meetings" },
    { text: "Meras norėtų susitikti su gyventojais.", because: "a wish is no event" },
    { text: "Ar susitikimas įvyko?", because: "a question tells nothing" },
    { text: "Susitikimas neįvyko, nes jo niekas nesurengė.", because: "what did not take place" },
    { text: "Finale susitiko dvi stipriausios komandos.", because: "a match" },
  ],
});
