import { describe, expect, test } from "vitest";
import { findCities } from "../../src/cli/stages/layers.ts";
import type { Language } from "../../src/languages/codes.ts";

/** Sentences as releases have them, and the official names of the cities in them, in order of the entries. */
const SENTENCES: Record<Language, readonly (readonly [text: string, cities: string])[]> = {
  pl: [
    [
      "Delegacja z Jeleniej Góry odwiedziła w maju Bautzen, Cervię i Erftstadt.",
      "Jelenia Góra,Bautzen,Cervia,Erftstadt",
    ],
    ["Burmistrz Sejn Arkadiusz Nowalski podpisał porozumienie z merem Łoździej.", "Sejny,Lazdijai"],
    [
      "Miastami partnerskimi Suwałk są Alytus, Mariampol, Grande-Synthe (Francja), Notodden (Norwegia), Võru (Estonia) i Waren (Niemcy).",
      "Suwałki,Alytus,Marijampolė,Grande-Synthe,Notodden,Võru,Waren",
    ],
    ["W Gminie Puńsk oraz we wsi Wojtokiemie odbyły się dożynki.", "Puńsk,Wojtokiemie"],
    ["Prezydent Białegostoku Tadeusz Truskolaski gościł w Wilnie i Grodnie.", "Białystok,Vilnius,Hrodna"],
    ["Uczniowie z Ełku pojechali do Druskienik, a potem do Olity.", "Ełk,Druskininkai,Alytus"],
    ["Mieszkańcy Nowego Sącza oraz Starego Sącza spotkali się na rynku.", "Nowy Sącz,Stary Sącz"],
    ["W Kole otwarto nową bibliotekę. Burmistrz Koła zaprosił mieszkańców.", "Koło"],
    [
      "Umowę z Płockiem podpisali przedstawiciele Darmstadt, Forlì, Mytiszczi i Auxerre.",
      "Płock,Darmstadt,Forlì,Mytishchi,Auxerre",
    ],
    ["Prezydent Łodzi Hanna Zdanowska przekazała pomoc dla Lwowa i Równego.", "Łódź,Lviv,Rivne"],
    [
      "Kościerzyna ma partnera w Niemczech – miasto Cölbe – oraz na Litwie: Mariampol.",
      "Kościerzyna,Cölbe,Marijampolė",
    ],
    [
      "W poniedziałek w Ostrowie Wielkopolskim, Krotoszynie i Pleszewie wystąpi orkiestra.",
      "Ostrów Wielkopolski,Krotoszyn,Pleszew",
    ],
    ["Koncert odbędzie się w kościele w Tarnowskich Górach o godz. 18.", "Tarnowskie Góry"],
    ["Delegacja samorządowców z rejonu solecznickiego przyjechała do Torunia.", "Toruń"],
    ["Warsztaty w Gołdapi i Olecku poprowadziła artystka z Kłajpedy.", "Gołdap,Olecko,Klaipėda"],
    ["Starosta ełcki i wójt gminy Prostki podpisali umowę w Kalinowie.", "Prostki,Kalinowo"],
    ["List do burmistrza Bielska Podlaskiego wysłano z Birż.", "Bielsk Podlaski,Biržai"],
    ["W tym roku do Zakopanego, Kielc i Rzymu wyjadą najlepsi.", "Zakopane,Kielce,Roma"],
    ["Współpraca Gdyni z chińskim miastem Zhuhai trwa od lat.", "Gdynia,Zhuhai"],
    ["Prezydent Gdańska spotkał się z nadburmistrzem Bremy.", "Gdańsk,Bremen"],
    ["Goście z Nowej Soli, Senftenbergu i Achim obejrzeli port.", "Nowa Sól,Senftenberg,Achim"],
    ["Na zaproszenie mera Trok do Nowej Sarzyny przybył chór.", "Trakai,Nowa Sarzyna"],
    [
      "Delegacja rejonu wileńskiego z merem Robertem Duchniewiczem na czele odwiedziła w piątek Gołdap. Gości przyjął burmistrz Gołdapi Konrad Kazaniecki.",
      "Gołdap",
    ],
    [
      "Na ulicy Wileńskiej w Ełku zderzyły się dwa auta. Kierowca z Olecka trafił do szpitala w Suwałkach.",
      "Ełk,Olecko,Suwałki",
    ],
    [
      "Prezydent Słupska Krystyna Danilecka-Wojewódzka spotkała się z burmistrzem Ustki Jackiem Maniszewskim.",
      "Słupsk,Ustka",
    ],
    ["Chór z Landwarowa wystąpił w Bytowie, a dzień później w Miastku.", "Lentvaris,Bytów,Miastko"],
    ["Nauczyciele Zespołu Szkół w Bobolicach odwiedzili szkołę w Demmin.", "Bobolice,Demmin"],
    ["Wicewojewoda Maciej Nowak otworzył drogę z Sianowa do Polanowa.", "Sianów,Polanów"],
    ["W niedzielę 12 maja we wsi Kukinia koło Ustronia Morskiego odsłonięto tablicę.", "Kukinia,Ustronie Morskie"],
    ["Marszałek województwa Olgierd Geblewicz gratulował mieszkańcom Gminy Manowo.", "Manowo"],
    ["Muzeum w Bielsku-Białej wypożyczyło obraz z Frydka-Mistka.", "Bielsko-Biała,Frýdek-Místek"],
    ["Goście z czeskiej Opawy i słowackiej Żyliny wzięli udział w jarmarku w Raciborzu.", "Opava,Žilina,Racibórz"],
    ["Koncert dla Ukrainy: zebrano pieniądze dla Mikołajowa i Chersonia.", "Mykolaiv,Kherson"],
    ["Wystawę pokazano wcześniej w Paryżu, Brukseli, Wiedniu i Nowym Jorku.", "Paris,Bruxelles,Wien,New York"],
    ["Prezydent Adam Kowalski z Gliwic, poseł Jan Kowal i senator Ewa Góra złożyli kwiaty.", "Gliwice"],
    ["Starosta powiatu kępińskiego i burmistrz Kępna podziękowali strażakom z OSP Baranów.", "Kępno"],
    ["Klub Lech Poznań zagra w Kownie z Żalgirisem.", "Kaunas"],
    ["Ksiądz Jan Turek odprawił mszę w kościele św. Jana w Kole.", "Koło"],
    ["Miasto Piła podpisało umowę z firmą budowlaną z Wałcza.", "Piła,Wałcz"],
    ["Dyrektor Biblioteki Publicznej w Żarach otrzymała nagrodę w Weißwasser.", "Żary,Weißwasser"],
    ["W rejonie święciańskim, w Podbrodziu, otwarto polską szkołę.", "Pabradė"],
    ["Orkiestra Dęta z Brzegu Dolnego zagrała w Jaworze.", "Brzeg Dolny,Jawor"],
    ["Studentka Uniwersytetu Jagiellońskiego pochodzi z Sejn.", "Sejny"],
    ["Rada Miasta Zielona Góra przyjęła stanowisko w sprawie lotniska w Babimoście.", "Zielona Góra,Babimost"],
    ["Dyrektor Muzeum Okręgowego im. Leona Wyczółkowskiego w Bydgoszczy mówił o Warszawie.", "Bydgoszcz,Warszawa"],
  ],
  lt: [
    [
      "Alytaus miesto meras Nerijus Cesiulis priėmė svečius iš Suvalkų, Gižycko ir Augustavo.",
      "Alytus,Suwałki,Giżycko,Augustów",
    ],
    [
      "Marijampolės delegacija lankėsi Bergisch Gladbacho, Kvidzyno ir Valkos miestuose.",
      "Marijampolė,Bergisch Gladbach,Kwidzyn,Valka",
    ],
    ["Birštono savivaldybė pasirašė sutartį su Leśna (Lenkija).", "Birštonas,Leśna"],
    ["Panevėžio rajono Krekenavos seniūnijoje atidarytas parkas.", "Panevėžys,Krekenava"],
    ["Šalčininkuose ir Eišiškėse vyko mugės, o Dieveniškėse – koncertas.", "Šalčininkai,Eišiškės,Dieveniškės"],
    ["Iš Kauno į Gardiną ir Balstogę išvyko jaunieji muzikai.", "Kaunas,Hrodna,Białystok"],
    ["Klaipėda, Gdynė ir Liubekas bendradarbiauja jau seniai.", "Klaipėda,Gdynia,Lübeck"],
    ["Druskininkų savivaldybės meras Ričardas Malinauskas susitiko su Ełko meru.", "Druskininkai,Ełk"],
    [
      "Palangoje viešėjo svečiai iš Bytovo (Lenkija), Jūrmalos (Latvija), Pernu (Estija) ir Ustkos.",
      "Palanga,Bytów,Jūrmala,Pärnu,Ustka",
    ],
    ["Biržų rajono savivaldybės taryba posėdžiavo Vabalninke.", "Biržai,Vabalninkas"],
    ["Zapyškio seniūnijos seniūnas pakvietė į Kluoniškius.", "Zapyškis,Kluoniškiai"],
    ["Visagine gyvena žmonės iš Minsko, Smolensko ir Sankt Peterburgo.", "Visaginas,Minsk,Smolensk,Saint Petersburg"],
    ["Neringos ir Nidos gyventojai rinkosi prie švyturio.", "Neringa,Nida"],
    ["Vilniaus universiteto profesorė skaitė paskaitą Varniuose.", "Varniai"],
    ["Ukmergės, Širvintų ir Molėtų rajonų savivaldybės pirks autobusus.", "Ukmergė,Širvintos,Molėtai"],
    ["Kretingos rajono Kartenos miestelyje įvyko šventė.", "Kretinga,Kartena"],
    ["Rokiškio krašto muziejus gavo dovaną iš Estergomo.", "Rokiškis,Esztergom"],
    ["Ministras lankėsi Vievyje, Elektrėnuose ir Semeliškėse.", "Vievis,Elektrėnai,Semeliškės"],
    ["Susitikime su Zelionogursko (Rusija) vadovais dalyvavo Pagėgių meras.", "Pagėgiai"],
    ["Sutartis su Sakartvelo miestu Telaviu pasirašyta Kėdainiuose.", "Telavi,Kėdainiai"],
    [
      "Vilniaus rajono savivaldybės meras Robertas Duchnevičius lankėsi Nemenčinėje ir Maišiagaloje.",
      "Vilnius,Nemenčinė,Maišiagala",
    ],
    ["Trakų rajone, Rūdiškėse, atidaryta nauja biblioteka.", "Trakai,Rūdiškės"],
    ["Šilutės, Klaipėdos ir Kretingos rajonų vadovai susitiko Gargžduose.", "Šilutė,Klaipėda,Kretinga,Gargždai"],
    ["Kauno „Žalgiris“ žais Vilniuje su „Rytu“.", "Kaunas,Vilnius"],
    ["Lenkijos Seinų apskrities viršininkas atvyko į Lazdijus.", "Sejny,Lazdijai"],
    ["Gatvės remontas Tilžės gatvėje Šiauliuose baigtas.", "Šiauliai"],
    ["Mažeikių rajono meras Rūta Matulaitienė pasveikino Sedos bendruomenę.", "Mažeikiai,Seda"],
    ["Anykščiuose, Svėdasuose ir Debeikiuose vyks koncertai.", "Anykščiai,Svėdasai,Debeikiai"],
    [
      "Delegacija iš Opočno (Lenkija), Kuldygos (Latvija) ir Herfordo (Vokietija) susitiko Skuode.",
      "Opoczno,Kuldīga,Herford,Skuodas",
    ],
    ["Rietave prisiminta, kaip čia lankėsi svečiai iš Saldaus.", "Rietavas,Saldus"],
    ["Ketvirtadienį Prienuose, o penktadienį Birštone – sporto šventė.", "Prienai,Birštonas"],
    ["Vilniaus gatve žygiavo minia žmonių iš Elektrėnų.", "Elektrėnai"],
    ["Zarasų krašto muziejuje – dailininkės iš Daugpilio paroda.", "Zarasai,Daugavpils"],
    ["Ignalinos rajono Dūkšto seniūnijoje pastatytas tiltas.", "Ignalina,Dūkštas"],
    [
      "Jonavos meras Mindaugas Sinkevičius susitiko su Varšuvos, Krokuvos ir Berlyno merais.",
      "Jonava,Warszawa,Kraków,Berlin",
    ],
    ["Akmenės rajono savivaldybė, Naujoji Akmenė, V. Kudirkos g. 2.", "Akmenė,Naujoji Akmenė"],
    ["Muzikantai iš Gruzijos miesto Kutaisio grojo Kelmėje.", "Kutaisi,Kelmė"],
    ["Vilkaviškio vyskupas lankėsi Pilviškiuose.", "Vilkaviškis,Pilviškiai"],
    ["Ukrainos miestas Boryspilis gavo paramą iš Marijampolės.", "Boryspil,Marijampolė"],
    ["Panevėžio apskrities policija tiria įvykį Ramygaloje.", "Panevėžys,Ramygala"],
    ["Gintaras Gardinas ir Rasa Alytė dainavo Molėtuose.", "Molėtai"],
    ["Alytaus rajono Punios šile rasti senoviniai radiniai.", "Alytus,Punia"],
    ["Kupiškėnai svečiavosi Kovelyje, Ukrainoje.", "Kovel"],
  ],
  en: [
    ["The Mayor of Kaunas met a delegation from Tampere, Linköping and Växjö.", "Kaunas,Tampere,Linköping,Växjö"],
    ["Galway has been twinned with Lorient, Menlo Park and Chicago.", "Galway,Lorient,Menlo Park,Chicago"],
    ["In Klaipėda, guests from Mannheim, Lübeck and Gdynia saw the port.", "Klaipėda,Mannheim,Lübeck,Gdynia"],
    ["Limerick City and County Council will send a letter to Quimper.", "Limerick,Quimper"],
    ["The town of Birštonas signed an agreement with Keila, Estonia.", "Birštonas,Keila"],
    ["Gdańsk's mayor, Aleksandra Dulkiewicz, flew to Bremen on Monday.", "Gdańsk,Bremen"],
    ["The village of Punsk, near Sejny, is home to many Lithuanians.", "Puńsk,Sejny"],
    ["Reading Borough Council is twinned with Düsseldorf; visitors came to Reading by train.", "Reading,Düsseldorf"],
    ["Bath and Braunschweig have been friends since 1971; the Mayor of Bath said so.", "Bath,Braunschweig"],
    ["Cork's sister city, San Francisco, sent a choir.", "Cork,San Francisco"],
    ["Delegates from Lodz, Szczecin and Bialystok attended.", "Łódź,Szczecin,Białystok"],
    ["Marijampolė Municipality hosted children from Kharkiv and Bucha.", "Marijampolė,Kharkiv,Bucha"],
    ["The Lord Mayor of Dublin visited Tbilisi and Kutaisi in Georgia.", "Dublin,Tbilisi,Kutaisi"],
    ["The delegation from Trakai visited Giżycko and Malbork in September.", "Trakai,Giżycko,Malbork"],
    ["Kėdainiai District Mayor Valentinas Tamulis signed the memorandum in Łobez.", "Kėdainiai,Łobez"],
    ["Dublin City Council and the Mayor of Tbilisi met in the Mansion House.", "Dublin,Tbilisi"],
    ["Kilkenny's friends from Formigine, Italy, came for the festival.", "Kilkenny,Formigine"],
    ["Mayor Jacek Jaśkowiak of Poznań flew to Hanover on 3 May.", "Poznań,Hannover"],
    ["The Vilnius–Kaunas railway line was closed.", "Vilnius,Kaunas"],
    ["Students at the University of Warsaw came from Nida and Šilutė.", "Nida,Šilutė"],
    ["St Albans and Worms have been partners since 1957.", "St Albans,Worms"],
    ["The Lithuanian town of Šalčininkai received buses from Gdynia.", "Šalčininkai,Gdynia"],
    ["Oxford Street shops in London sold out.", "London"],
    ["She was born in Święciany (now Švenčionys) and studied in Lviv.", "Švenčionys,Lviv"],
    ["Wrocław will host the games in 2029, Jacek Sutryk said.", "Wrocław"],
    ["A letter from Odesa was read in Limerick City Hall.", "Odessa,Limerick"],
    ["The Bishop of Derry visited Letterkenny.", "Derry,Letterkenny"],
    ["Durham's twin city, Tübingen, sent its youth orchestra.", "Durham,Tübingen"],
    ["Elected representatives from Aalborg, Riga and Tartu discussed ferries.", "Aalborg,Rīga,Tartu"],
    ["Nottingham and Minsk ended their link; Karlsruhe and Ghent remain.", "Nottingham,Minsk,Karlsruhe,Gent"],
    ["The Port of Klaipėda and the Port of Antwerp exchanged letters.", "Klaipėda,Antwerpen"],
    ["In Split, Zadar and Nice the choir sang to full houses.", "Split,Zadar,Nice"],
  ],
};

const namesIn = (text: string, language: Language): string[] => {
  // The stage gives { cities }, as `kronika stage cities` prints it.
  const { cities } = findCities({ text, language, published: null, html: null, url: null, kind: "any" }) as {
    cities: readonly { readonly name: string }[];
  };
  return cities.map(({ name }) => name).sort();
};

describe("cities of a sentence", () => {
  for (const language of ["pl", "lt", "en"] as const)
    test.each(SENTENCES[language])(`${language}: "%s" names %s`, (text, cities) => {
      expect(namesIn(text, language)).toEqual(cities.split(",").sort());
    });
});
