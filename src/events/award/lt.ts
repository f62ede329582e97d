import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of award events. */
export const awardLt = defineFrame({
  id: "award/lt",
  type: "award",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "apdovanoti apdovanoja apdovanojo, išdalyti išdalija išdalijo, pasidabinti pasidabina pasidabino, papuošti papuošia papuošė, įteikti įteikia įteikė, suteikti suteikia suteikė, skirti skiria skyrė, paskirti paskiria paskyrė, pagerbti pagerbia pagerbė, pažymėti pažymi pažymėjo, įvertinti įvertina įvertino, teikti teikia teikė, prisegti prisega prisegė, užkabinti užkabina užkabino",
        {
          past: "atiteko|nukeliavo|keliavo|teko",
          noun: "įteikim(as|o|ą)|suteikim(as|o|ą)|apdovanojim(as|o)|skyrim(as|o)",
        },
      ),
      object:
        "vard(as|o|ą|ai|us|u)|premij*|apdovanojim*|medal*|ženkl*|regalij*|padėk(a|ą|as|os|ų|omis)|diplom(as|ai|u|ą|us|ais|ų)|ordin*|titul*|priz(as|ą|ai|us)|taur(ė|ę|es|ės)|stipendij*|statulėl*|garbės|nominacij*|kryži(us|aus|ų|umi)|padėkos rašt*|atminimo ženkl*|žymen*|padėkomis|rašt(as|ą|ais|ai) už|nuopelnų|skydel*|pilieč*",
      without:
        "žuvus*|atminimą|lėš*|galimyb*|teis(ę|ės)|gatvei|aikštei|mokyklai|gatvės|paraišk*|kandidatūr*|siūlym*|pasiūlym*|pareig*|paslaug*|direktoriaus|žuvusiesiems|bažnyčiai|varžyb*|rungtyn*|turnyr*|gėles|gėlių|pabaigos|baigimo|brandos|atestat*|kapo|garbės sargyb*|salv(ė|es|ėmis)|partizan*",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: verbForms(
        "gauti gauna gavo, pelnyti pelno pelnė, laimėti laimi laimėjo, atsiimti atsiima atsiėmė, iškovoti iškovoja iškovojo, nusipelnyti nusipelno nusipelnė, sulaukti sulaukia sulaukė",
        { past: "susižėrė|parsivežė|pasidabino|atsiėmė|nuskynė|pasipuošė|tapo (premijos |konkurso |)laureat(u|e|ais)" },
      ),
      object:
        "vard(as|o|ą|ai|us)|premij*|apdovanojim*|medal*|ženkl*|regalij*|padėk(ą|as|os|ų)|diplom(as|ai|u|ą|us|ais|ų)|ordin*|titul*|priz(as|ą|ai|us)|stipendij*|nominacij*|laureat*",
      without: "bėgim*|turnyr*|varžyb*|čempionat*|rungtyn*|neigiam*|finansavim*|rungt*|lengvaatl*|komand*",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: verbForms(
        "tapti tampa tapo, pripažinti pripažįsta pripažino, paskelbti paskelbia paskelbė, pavadinti pavadina pavadino, išrinkti išrenka išrinko",
      ),
      object:
        "garbės pilieči*|garbės piliečiu|garbės piliete|garbės nar(iu|e)|laureat*|nugalėtoj*|geriausi*|gražiausi*|metų (mokytoju|mokytoja|žmogumi|ūkininku|ūkininke|sportininku|sportininke|treneriu|gydytoju|gydytoja|savanoriu|savanore|knyga|įmone|seniūnija|bibliotekininke|bibliotekininku|kultūros|verslininku|verslininke|kūrėju|kūrėja|socialiniu|bendruomene|policininku|ugniagesiu)",
      without:
        "aikštės|rungtyn*|varžyb*|turnyr*|bėgim*|čempionat*|konkurs(ą|o sąlyg*)|pirkim*|pakrantės|rezultat*|regat*|žaidyn*|lyg(os|oje)",
      roles: { subject: "recipient", object: "recipient" },
    },
    {
      forms: verbForms("apdovanoti apdovanoja apdovanojo"),
      without: "žuvus*|dovanomis|suvenyr*|siūlo|kapo",
      roles: { subject: "giver", object: "recipient" },
    },
    {
      forms: verbForms("pagerbti pagerbia pagerbė"),
      object:
        "šiuo vardu|nusipelniusi*|geriausi*|sportinink*|mokytoj*|pedagog*|kultūros darbuotoj*|medik*|ugniages*|abiturient*|šimtukinink*|ūkinink*|savanori*|kraujo donor*|nugalėtoj*|olimpiad*|daugiavaik*|darbuotoj*|socialini*|meno kūrėj*|kūrėj*|verslinink*|bibliotekinink*|ilgamet*|seniūn*|savanor*|policinink*|gydytoj*|laureat*",
      without:
        "žuvus*|atmin*|tylos|mirus*|kapą|kapus|kapų|partizan*|trem*|kūrėjus savanorius|1918*|gynėj*|garbės sargyb*|salv(ė|es|ėmis)",
      roles: { subject: "giver", object: "recipient" },
    },
  ],
  nouns: [
    {
      forms:
        "apdovanojimų (ceremonija|ceremonijoje|ceremonijos|vakaras|vakare|šventė|šventėje|renginys|renginyje|iškilmės|iškilmėse)|padėkos (vakaras|vakare|renginys|renginyje|popietė|popietėje)|nugalėtojų pagerbim(as|o)|(premijos|premijų|medalių|regalijų|padėkų|diplomų|apdovanojimų) (įteikimas|įteikimo|įteikimą|teikimas|teikimo)",
    },
  ],
  examples: [
    { text: "Medaliais ⟦apdovanoti⟧ gydytoja Ona Beržė ir treneris Petras Eglė." },
    { text: "Metų mokytojos ⟦titulas⟧ šiemet ⟦nukeliavo⟧ lituanistei Onai Beržei." },
    { text: "Meras ⟦įteikė medalius⟧ ugniagesiams." },
    { text: "Rašytoja ⟦gavo miesto premiją⟧." },
    { text: "Garbės piliečio vardas ⟦suteiktas gydytojui⟧." },
    { text: "Mokytojai ⟦apdovanoti padėkomis⟧." },
    { text: "Premijos ⟦bus įteiktos⟧ gegužės 9 d.", modality: "planned" },
    { text: "Skulptorius ⟦pelnė apdovanojimą⟧." },
    { text: "⟦Metų mokytoja pripažinta⟧ Ona Beržė." },
    { text: "Garbės ženklą ugniagesiui ⟦prisegė⟧ meras." },
    { text: "Už pagalbą ligoninei gydytoja Ona Beržė ⟦apdovanota mero padėka⟧." },
    { text: "Garbės ženklas šiemet ⟦atiteko⟧ ugniagesiui Petrui Eglei." },
    { text: "⟦Įteikdama premiją⟧ merė Rūta Kalnienė dėkojo poetui Jonui Girniui." },
    { text: "Geriausi rajono ⟦sportininkai pagerbti⟧ rotušėje gegužės 3 d." },
    { text: "⟦Premijų įteikimas vyks⟧ rugsėjo 9 d.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Premija šiemet neskirta.", because: "a negated verb" },
    { text: "Savivaldybė gavo paramą.", because: "money is no award" },
    { text: "Komisija svarsto paraiškas premijoms.", because: "nothing is given yet" },
    { text: "Naujai gatvei suteiktas poeto vardas.", because: "a street that is named" },
    { text: "Pastatas pripažintas netinkamu naudoti.", because: "a verdict, no prize" },
    { text: "Gyventojai kandidatūras premijai gali teikti iki gegužės 1 d.", because: "nothing is given yet" },
    { text: "Rotušėje pagerbtas žuvusiųjų mokytojų atminimas.", because: "the dead are commemorated" },
    {
      text: "Abiturientams įteikti brandos atestatai, vienas jų – su pagyrimu ir medaliu.",
      because: "certificates of a school",
    },
  ],
});
