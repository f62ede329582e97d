import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of commemoration events. */
export const commemorationLt = defineFrame({
  id: "commemoration/lt",
  type: "commemoration",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "suliepsnoti suliepsnoja suliepsnojo, liepsnoti liepsnoja liepsnojo, padėti padeda padėjo, uždegti uždega uždegė, įžiebti įžiebia įžiebė, nešti neša nešė, sudėti sudeda sudėjo, dėti deda dėjo, atnešti atneša atnešė",
      ),
      object: "laisvės lauž*|atminimo lauž*|gėl(ė|es|ės|ių|ėmis)|vainik*|žvak*|žvakut*|puokšt*|gėlių krepš*",
      without: "eglut*|eglę|advent*|gėlynus|gimtadien*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: verbForms(
        "pagerbti pagerbia pagerbė, paminėti pamini paminėjo, prisiminti prisimena prisiminė, įamžinti įamžina įamžino, minėti mini minėjo, atsisveikinti atsisveikina atsisveikino, palydėti palydi palydėjo",
        {
          past: "nusilenkė|lenkėsi|atidavė pagarbą|pagarbą atidavė|susikaupė|pagarbą išreiškė|išreiškė pagarbą|suklupo|žemai lenkėsi",
          impersonal: "atiduota pagarba|nusilenkta",
          future: "lenksis|atiduos pagarbą",
        },
      ),
      object:
        "atminim*|atmint(į|is|ies)|žuvus*|kritus*|auk(as|ų|os|oms|omis)|tylos minute|tylos minutė|trem(tin|ties|ti)*|sukilė*|partizan*|didvyri*|savanori*|gynėj*|mirus*|mir(ęs|ę|usi)|anapil*|nužudyt*|nukankint*|holokaust*|knygneš*|kapus|kapų|kapą|kapo|kapui|signatar*|laisvės kovų|laisvės kovotojus|velion*|amžin*|politini(us|ams) kalini*|disident*|1941*|sausio 13*|juodojo kaspino|gedulo|genocid*|fašizm*|okupacij*|paskutin(ę|ėn) kelion(ę|ėn)|a a",
      without: "medal*|premij*|padėk(a|ą|as|os|ų|omis)|sportinink*|rinkim*",
      roles: { subject: "attendee", to: "honoured", object: "honoured", with: "honoured" },
    },
    {
      forms: verbForms(
        "atidengti atidengia atidengė, perlaidoti perlaidoja perlaidojo, pašventinti pašventina pašventino, palaidoti palaidoja palaidojo, laidoti laidoja laidojo",
        { noun: "atidengim(as|o|ą)|perlaidojim(as|o)|pašventinim(as|o)" },
      ),
      object:
        "paminkl*|lent(a|os|ą|as)|biust*|skulptūr*|kenotaf*|obelisk*|antkap*|stel(a|ą|os)|kryži*|koplytstulp*|stogastulp*|akmuo|akmen*|bareljef*|statul*|memorial*|palaik*|ženkl(as|ą)|suoliuk*|kapinėse|partizan*|kareivi*|žuv(ę|usius|usieji|us)|savanori*|sukilėli*|tremtini*|vyči(ai|us|ų)|aukos|aukas",
      without: "mokykl*|bažnyčia|salė",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: verbForms("pastatyti pastato pastatė, įamžinti įamžina įamžino, pasodinti pasodina pasodino"),
      object:
        "paminkl*|atminimo (lenta|lentą|akmuo|akmenį|ženklas|ženklą|kryžius|kryžių|ąžuolas|ąžuolą|medis|medį|parkas|parką)|atminimui|atminti|koplytstulp*",
      dated: true,
      without: "nugriaut*|siūl*",
      roles: { to: "honoured", object: "honoured" },
    },
  ],
  nouns: [
    {
      forms:
        "minėjim(as|o|ą|ai|us)|eisen(a|os|ą)|pagerbim(as|o|ą)|atminimo (ceremonija|ceremonijos|valanda|valandos|vakaras|vakaro|renginys|renginio|akcija|akcijos|popietė|popietės|bėgimas|pamoka|žygis)|pagarbos ceremonij(a|os|ą)|atminimo laužai|(vainikų|gėlių|žvakių) (padėjimas|padėjimo|uždegimas|uždegimo)|tylos minut(ė|ės)|gedulo ir vilties dien(a|os)|holokausto aukų (atminimo |)dien(a|os)|laidotuv(ės|ių|es)|perlaidojim(as|o)|atsisveikinim(as|o) su velion(iu|e)|(gedulo|pagerbimo|atminimo) ceremonij(a|os|ą)|vėlin(ės|ių)|skaudžios sukakties minėjim(as|o)",
      without: "jubiliej*|vestuv*|šventin*|karnaval*|fakelų|kalėdin*|tautiniais",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms:
        "minėjime|(atminimo|gedulo|tremtinių|fakelų|pagarbos|tylos|iškilmingoje|patriotinėje) eisenoje|pagerbime|laidotuvėse|atminimo (ceremonijoje|valandoje|vakare|renginyje|popietėje)|(gedulo|pagerbimo) ceremonijoje",
      without: "jubiliej*",
      told: true,
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  examples: [
    { text: "Sausio 13-ąją prie rotušės ⟦suliepsnojo atminimo laužai⟧." },
    { text: "Prie sukilėlių kapo ⟦vyko pagarbos ceremonija⟧." },
    { text: "Spalio 3 d. kapinėse ⟦perlaidoti⟧ trys ⟦partizanai⟧." },
    { text: "Svečiai ⟦padėjo gėlių⟧ prie paminklo." },
    { text: "Gyventojai ⟦pagerbė žuvusius⟧ tylos minute." },
    { text: "Aikštėje ⟦atidengtas paminklas⟧ poetui." },
    { text: "Kapinėse ⟦įvyko minėjimas⟧." },
    { text: "Atminimo lenta ⟦bus atidengta⟧ rugsėjo 1 d.", modality: "planned" },
    { text: "Istorinė ⟦eisena atšaukta⟧ dėl liūties.", modality: "cancelled" },
    { text: "Prie partizanų kapų ⟦uždegtos žvakutės⟧." },
    { text: "⟦Pagerbtas⟧ 1941 metų ⟦tremtinių atminimas⟧." },
    { text: "Prie kryžiaus ⟦sudėtos⟧ lauko gėlių ⟦puokštės⟧." },
    { text: "Kovo 25 d. mokiniai ⟦pagarbą išreiškė⟧ prie tremtinių kapų." },
    { text: "⟦Laidotuvės vyks⟧ rugsėjo 9 d. miesto kapinėse.", modality: "planned" },
    { text: "Parke ⟦pašventintas koplytstulpis⟧ partizanams." },
    { text: "2014 m. rugsėjo 3 d. mokytojo ⟦atminimui pasodintas⟧ ąžuolas." },
  ],
  counterExamples: [
    { text: "Gatvėmis nusidriekė šventinė eisena.", because: "a merry procession" },
    { text: "Paminklas stovi aikštėje.", because: "a monument that stands there" },
    { text: "Gėlių galima nusipirkti turguje.", because: "flowers for sale" },
    { text: "Vainikų niekas nepadėjo.", because: "what was not laid" },
    { text: "Apie minėjimą kalbėta daug.", because: "talk of it" },
    { text: "Ant eglutės uždegtos žvakutės.", because: "a Christmas tree" },
    { text: "Gėlės šiemet pasodintos ir rotušės aikštėje.", because: "flowers that are planted" },
  ],
});
