import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of concert events. */
export const concertLt = defineFrame({
  id: "concert/lt",
  type: "concert",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "koncertuoti koncertuoja koncertavo, dainuoti dainuoja dainavo, groti groja grojo, griežti griežia griežė, muzikuoti muzikuoja muzikavo, sugiedoti sugieda sugiedojo, giedoti gieda giedojo, sudainuoti sudainuoja sudainavo, padainuoti padainuoja padainavo, sugroti sugroja sugrojo, pagroti pagroja pagrojo, pasikoncertuoti pasikoncertuoja pasikoncertavo, vargonuoti vargonuoja vargonavo",
        {
          past: "uždainavo|užgrojo|skambino|užtraukė dainą|pritarė armonika|linksmino|džiugino|nuotaiką (kūrė|dovanojo)|(susirinkusius|svečius|žiūrovus) (linksmino|džiugino)|muzika skambėjo|skambėjo dainos|liejosi dainos",
          future: "linksmins|džiugins",
        },
      ),
      without:
        "vaidmen*|rungtyn*|varžyb*|varp(as|ais)|telefon*|pamokos|mokosi|mokėsi|himn*|neši|muilo|fejerverk*|paroda|parodos|mokykloje dirb*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer", with: "performer" },
    },
    {
      forms: verbForms(
        "atlikti atlieka atliko, pasirodyti pasirodo pasirodė, nuskambėti nuskamba nuskambėjo, skambėti skamba skambėjo, parengti parengia parengė, pristatyti pristato pristatė",
      ),
      object:
        "arij*|kūrin(ys|į|io|ius|iai)|dain(as|ą|os)|orkestr(as|o|ui|ą)|chor(as|o|ui|ai)|ansambl*|solist*|scenoje|scenos|koncert(as|ą|ai|us|e)|kapela|kapelos|bigbendas|kvartet*|kvintet*|trio|pianist*|smuikinink*|simfonij*|opera|operą|kantat*|oratorij*|giesm(ė|ę|ės|es|ių)|muzika|muzikos (kūrin|vakar)*|vargonų|rečital*|muzikinė programa|muzikinę programą",
      without:
        "darb*|remont*|tyrim*|parod*|dalyvaut*|turnyr*|knygos|knyga|konferencij*|projekt*|vadovavo|įrengin*|aprang*|instrument*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer", with: "performer" },
    },
    {
      forms: verbForms(
        "surengti surengia surengė, padovanoti padovanoja padovanojo, dovanoti dovanoja dovanojo, rengti rengia rengė, parengti parengia parengė, atlikti atlieka atliko, sugroti sugroja sugrojo",
      ),
      object:
        "koncert(as|ą|ai|us|inę|ėlį)|rečital*|(muzikinę|koncertinę) programą|muzikinį (sveikinimą|spektaklį)|kalėdinį koncertą",
      roles: { subject: "performer", by: "performer" },
    },
    {
      forms: { past: "dirigavo", future: "diriguos" },
      object: "koncert(ą|ui|us|ams)",
      roles: { subject: "performer" },
    },
  ],
  nouns: [
    {
      forms:
        "koncert(as|o|ą|ai|us|ų|ui)|rečital(is|io|į)|(muzikos|dainų|dainos|romansų|džiazo|simfoninio orkestro|orkestro|bardų|poezijos ir muzikos|kamerinės muzikos|vargonų muzikos|sakralinės muzikos|dainuojamosios poezijos|operos|folkloro) (vakaras|vakaro|vakarą|vakarai|popietė|popietės|popietę|valanda|valandos|valandą|rytmetis)|simfonij(a|os)|miuzikl(as|o|ą)|oper(a|os|ą)|vakaron(ė|ės|ę)|muzikin(is|io) (vakaras|vakaro|spektaklis|spektaklio)|(koncertinė|muzikinė) programa",
      notBefore: "sal*|program*|organizator*|lankytoj*|direktor*|teatr*",
      without: "operos teatr*|dėl koncertų sal*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: "pasirodym(as|o|ą|ai)",
      object: "orkestr*|chor(o|ų|as)|ansambl*|grup(ės|ių)|kapel*|kolektyv*|solist*|atlikėj*|bigbend*",
      without: "sport*|varžyb*|turnyr*",
      roles: { of: "performer" },
    },
    {
      forms:
        "koncert(e|uose)|koncertu|rečitalyje|(muzikos|dainų|orkestro|poezijos ir muzikos) (vakare|popietėje)|vakaronėje",
      told: true,
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  examples: [
    { text: "Gruodžio 4 d. ⟦koncertą dovanojo⟧ meno mokyklos auklėtiniai." },
    { text: "Aikštėje ⟦įvyko⟧ orkestro ⟦koncertas⟧." },
    { text: "Šeštadienį ⟦koncertavo choras⟧." },
    { text: "Scenoje ⟦grojo orkestras⟧." },
    { text: "⟦Koncertas vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Koncertas atšauktas⟧ dėl audros.", modality: "cancelled" },
    { text: "Renginį ⟦vainikavo koncertas⟧." },
    { text: "Katedroje ⟦vargonavo⟧ svečias iš Rygos." },
    { text: "Rudens vakaro ⟦koncertas neįvyko⟧ dėl gedimo.", modality: "cancelled" },
    { text: "Po mišių bažnyčioje ⟦skambėjo vargonų muzika⟧." },
    { text: "Susirinkusiems ⟦koncertą padovanojo⟧ kaimo kapela." },
    { text: "Gegužės 3 d. ⟦vyko dainų vakaras⟧." },
    { text: "Rugsėjo 9 d. aikštėje ⟦skambės dainos⟧.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Koncertų salė remontuojama.", because: "a building" },
    { text: "Aktorius atliko pagrindinį vaidmenį.", because: "a part that is played" },
    { text: "Bilietai į koncertus pigūs.", because: "nothing is said to be held" },
    { text: "Darbus atliko bendrovė.", because: "works that are done" },
    { text: "Mobilusis telefonas skambino be paliovos.", because: "no music" },
    { text: "Operos teatras parduoda bilietus.", because: "a house" },
    { text: "Chorui padovanoti nauji instrumentai.", because: "a gift" },
  ],
});
