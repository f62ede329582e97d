import { countryForms } from "../../shared/cities/country-forms.ts";

const ADJECTIVE = ["i", "a", "ie", "iego", "iemu", "im", "iej", "ą", "ich", "imi", "o"];

/** Forms of countries in Polish with their adjectives. */
export const COUNTRIES = countryForms(
  `
PL Polsk(a|i|ę|ą) polsce polsk* RP
LT Litw(a|y|ie|ę|ą) litewsk*
DE Niem(cy|iec|com|cami|czech) niemieck*
CZ Czech(y|ami|om|ach|) czesk*
SK Słowacj(a|i|ę|ą) słowack*
UA Ukrain(a|y|ie|ę|ą) ukraińsk*
BY Białoru(ś|si|sią) białorusk*
RU Rosj(a|i|ę|ą) rosyjsk*
LV Łotw(a|y|ie|ę|ą) łotewsk*
EE Estoni(a|i|ę|ą) estońsk*
FR Francj(a|i|ę|ą) francusk*
GB Angli(a|i|ę|ą) angielsk* Szkocj(a|i|ę|ą) szkock* Wali(a|i|ę|ą) walijsk* Brytani(a|i|ę|ą) brytyjsk*
IE Irlandi(a|i|ę|ą) irlandzk*
IT Włoch(y|ami|om|) Włoszech włosk*
ES Hiszpani(a|i|ę|ą) hiszpańsk*
PT Portugali(a|i|ę|ą) portugalsk*
NL Holandi(a|i|ę|ą) holendersk* Niderland(y|ów|ach) niderlandzk*
BE Belgi(a|i|ę|ą) belgijsk*
LU Luksemburg(|u|iem) luksembursk*
CH Szwajcari(a|i|ę|ą) szwajcarsk*
AT Austri(a|i|ę|ą) austriack*
HU Węg(ry|ier|rami|rom) Węgrzech węgiersk*
RO Rumuni(a|i|ę|ą) rumuńsk*
MD Mołdawi(a|i|ę|ą) mołdawsk*
BG Bułgari(a|i|ę|ą) bułgarsk*
GR Grecj(a|i|ę|ą) greck*
CY Cypr(|u|em|ze) cypryjsk*
MT Malt(a|y|cie|ę|ą) maltańsk*
HR Chorwacj(a|i|ę|ą) chorwack*
SI Słoweni(a|i|ę|ą) słoweńsk*
RS Serbi(a|i|ę|ą) serbsk*
BA Bośni(a|i|ę|ą) bośniack*
ME Czarnogór(a|y|ę|ą|ze) czarnogórsk*
MK Macedoni(a|i|ę|ą) macedońsk*
AL Albani(a|i|ę|ą) albańsk*
XK Kosow(o|a|em|ie) kosowsk*
TR Turcj(a|i|ę|ą) tureck*
GE Gruzj(a|i|ę|ą) gruzińsk*
AM Armeni(a|i|ę|ą) armeńsk* ormiańsk*
AZ Azerbejdżan(|u|em|ie) azersk*
KZ Kazachstan(|u|em|ie) kazachsk*
UZ Uzbekistan(|u|em|ie) uzbeck*
DK Dani(a|i|ę|ą) duńsk*
SE Szwecj(a|i|ę|ą) szwedzk*
NO Norwegi(a|i|ę|ą) norwesk*
FI Finlandi(a|i|ę|ą) fińsk*
IS Islandi(a|i|ę|ą) islandzk*
US USA Amery(ka|ki|kę|ką) Ameryce amerykańsk* Stan(y|ów|ach|ami)
CA Kanad(a|y|ę|ą) Kanadzie kanadyjsk*
MX meksykańsk*
BR Brazyli(a|i|ę|ą) brazylijsk*
AR Argentyn(a|y|ie|ę|ą) argentyńsk*
CL Chile chilijsk*
CU Kub(a|y|ie|ę|ą) kubańsk*
CN Chin(y|ami|om|ach|) chińsk* ChRL
JP Japoni(a|i|ę|ą) japońsk*
KR Kore(a|i|ę|ą) koreańsk*
IN Indi(e|ami|ach|om) hindusk* indyjsk*
VN Wietnam(|u|em|ie) wietnamsk*
TW Tajwan(|u|em|ie) tajwańsk*
IL Izrael(|a|em|u) izraelsk*
PS Palestyn(a|y|ie|ę|ą) palestyńsk*
DZ Algieri(a|i|ę|ą) algiersk*
EG Egip(t|tu|tem|cie) egipsk*
MA Marok(o|a|iem|u) marokańsk*
TN Tunezj(a|i|ę|ą) tunezyjsk*
SY Syri(a|i|ę|ą) syryjsk*
LB Liban(|u|em|ie) libańsk*
IR Iran(|u|em|ie) irańsk*
IQ Irak(|u|iem) irack*
AU Australi(a|i|ę|ą) australijsk*
NZ nowozelandzk*
ZA południowoafrykańsk*
BO Boliwi(a|i|ę|ą)
CO Kolumbi(a|i|ę|ą)
EC Ekwador(|u|em) Ekwadorze
VE Wenezuel(a|i|ę|ą)
PE Peru
UY Urugwaj(|u|em)
NG Nigeri(a|i|ę|ą)
KE Keni(a|i|ę|ą)
ET Etiopi(a|i|ę|ą)
GH Gan(a|y|ie|ę)
RW Rwand(a|y|zie|ę)
TZ Tanzani(a|i|ę|ą)
PK Pakistan(|u|em|ie)
BD Bangladesz(|u|em)
NP Nepal(|u|em)
TH Tajlandi(a|i|ę|ą)
ID Indonezj(a|i|ę|ą)
MY Malezj(a|i|ę|ą)
PH Filipin(y|ach|ami)
MN Mongoli(a|i|ę|ą) mongolsk*
SA Arabi(a|i|ę|ą)
AE Emirat(y|ów|ach)
AF Afganistan(|u|em|ie) afgańsk*
KH Kambodż(a|y|ę|ą)
JO Jordani(a|i|ę|ą)
LY Libi(a|i|ę|ą)
KG Kirgistan(|u|em|ie) kirgisk*
TJ Tadżykistan(|u|em|ie)
MD mołdawsk*
LI Liechtenstein(|u|em|ie)
VA watykańsk*
`,
  ADJECTIVE,
);
