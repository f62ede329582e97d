import { countryForms } from "../../shared/cities/country-forms.ts";

/** Countries in English with their adjectives. */
export const COUNTRIES = countryForms(
  `
PL Poland Polish Poles
LT Lithuania Lithuanian
DE Germany German
CZ Czechia Czech
SK Slovakia Slovak
UA Ukraine Ukrainian
BY Belarus Belarusian
RU Russia Russian
LV Latvia Latvian
EE Estonia Estonian
FR France French
GB England English Britain British Scotland Scottish Wales Welsh UK
IE Ireland Irish
IT Italy Italian
ES Spain Spanish
PT Portugal Portuguese
NL Netherlands Dutch Holland
BE Belgium Belgian
LU Luxembourg
CH Switzerland Swiss
AT Austria Austrian
HU Hungary Hungarian
RO Romania Romanian
MD Moldova Moldovan
BG Bulgaria Bulgarian
GR Greece Greek
CY Cyprus Cypriot
MT Malta Maltese
HR Croatia Croatian
SI Slovenia Slovenian
RS Serbia Serbian
BA Bosnia Bosnian
ME Montenegro
MK Macedonia Macedonian
AL Albania Albanian
XK Kosovo
TR Turkey Turkish Türkiye
GE Georgia Georgian
AM Armenia Armenian
AZ Azerbaijan Azerbaijani
KZ Kazakhstan Kazakh
UZ Uzbekistan Uzbek
DK Denmark Danish
SE Sweden Swedish
NO Norway Norwegian
FI Finland Finnish
IS Iceland Icelandic
CA Ontario Manitoba Alberta Saskatchewan Newfoundland
GB Kent Essex Sussex Devon Cornwall Dorset Somerset Norfolk Suffolk Yorkshire Lancashire Shropshire Herefordshire Cheshire Cumbria Surrey Hampshire Berkshire Oxfordshire Gloucestershire Worcestershire Warwickshire Staffordshire Derbyshire Nottinghamshire Lincolnshire Leicestershire Northumberland
US USA US America American
CA Canada Canadian
MX Mexico Mexican
BR Brazil Brazilian
AR Argentina Argentine
CL Chile Chilean
CU Cuba Cuban
CN China Chinese
JP Japan Japanese
KR Korea Korean
IN India Indian
VN Vietnam Vietnamese
TW Taiwan Taiwanese
IL Israel Israeli
PS Palestine Palestinian
DZ Algeria Algerian
EG Egypt Egyptian
MA Morocco Moroccan
TN Tunisia Tunisian
SY Syria Syrian
LB Lebanon Lebanese
JO Jordan Jordanian
IR Iran Iranian
IQ Iraq Iraqi
AU Australia Australian
NZ Zealand
ZA Africa
PE Peru
PA Panama
BO Bolivia Bolivian
CO Colombia Colombian
EC Ecuador
VE Venezuela Venezuelan
UY Uruguay
PY Paraguay
NG Nigeria Nigerian
KE Kenya Kenyan
ET Ethiopia Ethiopian
GH Ghana
SN Senegal
UG Uganda
RW Rwanda
TZ Tanzania
CM Cameroon
PK Pakistan Pakistani
BD Bangladesh
NP Nepal
LK Lanka
TH Thailand Thai
ID Indonesia Indonesian
MY Malaysia Malaysian
PH Philippines Philippine
MN Mongolia Mongolian
SA Arabia Saudi
AE Emirates
QA Qatar
KW Kuwait
YE Yemen
AF Afghanistan Afghan
KH Cambodia
LA Laos
MM Myanmar
HT Haiti
JM Jamaica
DO Dominican
GT Guatemala
HN Honduras
NI Nicaragua
CR Rica
LY Libya
SD Sudan
MG Madagascar
LI Liechtenstein
KG Kyrgyzstan
TJ Tajikistan
TM Turkmenistan
`,
  [],
);
