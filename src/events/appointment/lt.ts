import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of appointment events. */
export const appointmentLt = defineFrame({
  id: "appointment/lt",
  type: "appointment",
  language: "lt",
  verbs: [
    {
      forms: { present: "vadovauja|eina|dirba|darbuojasi|pirmininkauja|pavaduoja|šeimininkauja" },
      since: true,
      person: true,
      without: "projekt*|orkestr*|kolektyv*",
      roles: { subject: "appointee" },
    },
    {
      forms: verbForms(
        "paskirti paskiria paskyrė, skirti skiria skyrė, patvirtinti patvirtina patvirtino, pavesti paveda pavedė, patikėti patiki patikėjo, deleguoti deleguoja delegavo, įdarbinti įdarbina įdarbino, pasirinkti pasirenka pasirinko, atrinkti atrenka atrinko, pasamdyti pasamdo pasamdė, perkelti perkelia perkėlė, paaukštinti paaukština paaukštino",
        { past: "pakvietė eiti", noun: "paskyrim(as|o|ą)" },
      ),
      object:
        "vieton|(jo|jos|jų) viet(oje|on|ą)|į (jo|jos) vietą|pareig*|direktor*|vadov(u|e|ais|o|ę|ą)|patarėj*|pavaduotoj*|seniūn(u|e|o|ę|ą)|konsul*|vedėj*|ministr(u|e)|sekretor*|pirminink*|darb(ą|o|us)|ambasador*|viršinink*|administrator*|atstov(u|e|ais)|nar(iu|iais|e|ėmis)|post*|vicemer*|mer(u|e)|rektor*|kapelion*|klebon*|komendant*|dirigent*|inspektor*|architekt*|kontrolier*|koordinator*|prokuror*|ombudsmen*|specialist*|kurator*|treneri*|meno vadov*|dekan*|gydytoj*|redaktor*|muziejininku|muziejininke|bibliotekininke",
      without:
        "biudžet*|lėš*|premij*|vard*|sprendim*|eurų|plan(as|ą|o)|medal*|padėk*|apdovanojim*|sutart*|taisykl*|tvark*|delegacij*|svečius|stipendij*|ordin*|dėmes*|param*|konkurso nuostat*|aprašas|aprašą",
      roles: { subject: "appointer", object: "appointee" },
    },
    {
      forms: verbForms(
        "tapti tampa tapo, perimti perima perėmė, užimti užima užėmė, imtis imasi ėmėsi, pereiti pereina perėjo",
        {
          past: "(pradėjo|ėmė|pradėjusi|pradėjęs) (eiti|dirbti|vadovauti|darbuotis)|(darbą|veiklą|kadenciją) pradėjo|pradėjo (darbą|kadenciją)|(dirbti|vadovauti|eiti) pradėjo|stojo prie vairo|ėmė vadovauti|vairą perėmė|perėmė vairą|atėjo (dirbti|vadovauti)|sėdo į",
          present: "pereina|pradeda eiti|pradeda darbą|pradeda vadovauti|pradeda dirbti",
          future: "eis|vadovaus|talkins|pradės eiti|pradės darbą|pradės dirbti|pradės vadovauti|dirbs|stos prie vairo",
          infinitive: "eiti",
        },
      ),
      object:
        "pareig*|direktor*|vadov(u|e|ais|o|ės|ei|ui|ę)|patarėj*|pavaduotoj*|seniūn*|konsul*|vedėj*|ministr*|sekretor*|pirminink*|darb(ą|o|us)|ambasador*|viršinink*|administrator*|atstov*|nar(iu|iais|e|ėmis)|post(as|ą|e)|vicemer*|mer(u|e|o|ės|ų)|rektor*|kapelion*|klebon*|komendant*|dirigent*|inspektor*|architekt*|kontrolier*|koordinator*|prokuror*|ombudsmen*|specialist*|kurator*|treneri*|kėdę|vair(ą|o)|administracijai|įstaigai|gimnazijai|mokyklai|muziejui|bibliotekai|seniūnijai|ligoninei|centrui|teatrui|skyriui|įmonei|dekan*",
      without:
        "partner*|laureat*|nugalėtoj*|čempion*|sostin*|orkestr*|įstatym*|viet(ą|os|as)|prizinink*|mėnes*|kariuomen*|mokinių|delegacij*|statyb*|tradicij*|centru|simbol*|nariais",
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "(pradėjo|ėmė) (eiti|dirbti|vadovauti)|darbą pradėjo|pradėjo darbą|tapo|perėmė|stojo prie vairo|ėmė vadovauti|pradėjo vadovauti|vadovauti pradėjo|užėmė|ėmėsi",
        passive: "perimt(as|os)",
        future: "eis|vadovaus|talkins|pradės eiti|pradės darbą|pradės dirbti|taps|dirbs|perims",
        infinitive: "eiti",
      },
      object:
        "pareig*|direktor*|vadov(u|e|ais)|patarėj*|pavaduotoj*|seniūn(u|e)|konsul(u|e)|vedėj(u|a)|ministr(u|e)|sekretor*|pirminink*|ambasador*|viršinink*|administrator*|post(ą|o)|vicemer*|mer(u|e|ui)|rektor(iu|e)|kapelion*|klebon(u|o)|komendant*|dirigent*|architekt*|kontrolier*|prokuror*",
      without:
        "partner*|laureat*|nugalėtoj*|čempion*|sostin*|orkestr*|įstatym*|viet(ą|os|as)|prizinink*|delegacij*|nariais",
      roles: { subject: "appointee" },
    },
    {
      forms: { future: "vadovaus" },
      dated: true,
      person: true,
      without: "delegacij*|orkestr*|chor*|grup*|projekt*|posėd*",
      roles: { subject: "appointee" },
    },
    {
      forms: verbForms(
        "prisaikdinti prisaikdina prisaikdino, prisiekti prisiekia prisiekė, inauguruoti inauguruoja inauguravo",
        {
          past: "davė priesaiką|priesaiką (davė|priėmė|ištarė)|duodamas priesaiką",
          passive: "prisaikdint(as|a|i|os)|inauguruot(as|a)",
        },
      ),
      orPerson: true,
      object: "mer(as|ė|o)|nar(ys|iai|ė)|taryb*|seniūn*|komendant*|vadov*|rektor*|prezident*",
      without: "kari(ai|ų)|šauli*|skaut*|gimnazist*|projekt*|teism*",
      roles: { subject: "appointee", object: "appointee" },
    },
    {
      forms: verbForms("laimėti laimi laimėjo"),
      object: "konkursą|atranką",
      person: true,
      without: "dainų|piešini*|skaitov*|premij*|rangos|projekt*|fotografij*|viešąjį|pirkim*",
      roles: { subject: "appointee" },
    },
    {
      forms: verbForms("perduoti perduoda perdavė"),
      object:
        "(pirmininkės|pirmininko|direktoriaus|direktorės|vadovo|mero|merės|seniūno|seniūnės|vadovės) (antspaudą|pareigas|regalijas|kėdę|raktus|vairą|estafetę)|pareigas",
      person: true,
      roles: { to: "appointee", object: "appointee" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Iš komisijos pasitraukus Petrui Eglei, ⟦jo vieton paskirta⟧ Ona Beržė." },
    { text: "Meras direktore ⟦paskyrė Rūtą Kalnienę⟧." },
    { text: "Jonas Girnius ⟦pradėjo eiti direktoriaus pareigas⟧." },
    { text: "Administracijos direktoriumi ⟦paskirtas⟧ Petras Eglė." },
    { text: "Nuo rugsėjo 1 d. ji ⟦eis pavaduotojos pareigas⟧.", modality: "planned" },
    { text: "Seniūne ⟦paskirta⟧ Ona Beržė." },
    { text: "2019 m. kovo 1 d. A. Uosis ⟦tapo muziejaus direktoriumi⟧." },
    { text: "Naujasis seniūnas ⟦davė priesaiką⟧ gegužės 3 d." },
    { text: "Nuo kovo 1 d. ligoninei ⟦vadovaus Ona Beržė⟧.", modality: "planned" },
    { text: "Vedėja nuo 2019 m. sausio 7 d. ⟦dirba⟧ Rūta Kalnienė." },
    { text: "Nuo gegužės 2 d. gimnazijai ⟦pradėjo vadovauti Ona Beržė⟧." },
    { text: "Petras Eglė direktoriaus ⟦pareigas perėmė⟧ 2018 m. kovo 5 d." },
    { text: "Pirmininkės ⟦pareigas⟧ Rūta Kalnienė ⟦perdavė⟧ Jonui Girniui." },
    { text: "Nauja muziejaus vadove ⟦patvirtinta Rūta Kalnienė⟧." },
  ],
  counterExamples: [
    { text: "Premija paskirta poetui.", because: "a prize that is given" },
    { text: "Mokyklos direktorius pakvietė tėvus.", because: "an office is only named" },
    { text: "Lėšos skirtos keliams remontuoti.", because: "money that is given" },
    { text: "Naujas vadovas dar nepaskirtas.", because: "a negated verb" },
    { text: "Choras laimėjo dainų konkursą.", because: "a contest, no post" },
    { text: "Jis visą gyvenimą dirba mokytoju.", because: "a biography" },
    { text: "Choras tapo miesto simboliu.", because: "a group that becomes a symbol" },
    { text: "Lėktuvui vadovauja kapitonas.", because: "nothing begins" },
  ],
});
