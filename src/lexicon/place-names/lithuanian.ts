/** Lithuanian names of countries, regions, seas, rivers and large cities; one a line, in the nominative. Source: typed from general knowledge. */
export const LITHUANIAN_PLACES = `
Afganistanas
Airija
Albanija
Alžyras
Amerika
Andora
Anglija
Angola
Antarktida
Antarktika
Argentina
Armėnija
Arktika
Artimieji Rytai
Australija
Austrija
Azerbaidžanas
Azija
Bahamai
Bahreinas
Balkanai
Baltarusija
Baltija
Baltijos jūra
Bangladešas
Barbadosas
Bavarija
Belgija
Belizas
Beninas
Bolivija
Bosnija
Bosnija ir Hercegovina
Botsvana
Brazilija
Britanija
Brunėjus
Bulgarija
Burundis
Butanas
Centrinė Afrikos Respublika
Čadas
Čekija
Čečėnija
Čilė
Danija
Didžioji Britanija
Dominikos Respublika
Dramblio Kaulo Krantas
Džibutis
Egiptas
Ekvadoras
Eritrėja
Estija
Etiopija
Europa
Europos Sąjunga
Sąjunga
Fidžis
Filipinai
Gabonas
Gambija
Gana
Graikija
Gruzija
Gvatemala
Gvinėja
Haitis
Hondūras
Honkongas
Indija
Indonezija
Irakas
Iranas
Islandija
Ispanija
Italija
Izraelis
Jamaika
Japonija
Jemenas
Jordanija
Jugoslavija
Jungtinė Karalystė
Jungtinės Amerikos Valstijos
Jungtinės Valstijos
Jungtiniai Arabų Emyratai
Juodkalnija
Kambodža
Kamerūnas
Kanada
Kataras
Kaukazas
Kazachstanas
Kenija
Kinija
Kipras
Kirgizija
Kirgizstanas
Kolumbija
Kongas
Korėja
Kosovas
Kosta Rika
Krymas
Kroatija
Kuba
Kuveitas
Laosas
Latvija
Lenkija
Lesotas
Libanas
Liberija
Libija
Lichtenšteinas
Lietuva
Lietuvos Respublika
Respublika
Liuksemburgas
Madagaskaras
Makedonija
Šiaurės Makedonija
Malaizija
Malavis
Maldyvai
Malis
Malta
Marokas
Mauricijus
Mauritanija
Meksika
Mianmaras
Moldova
Monakas
Mongolija
Mozambikas
Namibija
Naujoji Zelandija
Nepalas
Nyderlandai
Nigerija
Nigeris
Nikaragva
Norvegija
Olandija
Omanas
Pakistanas
Palestina
Panama
Paragvajus
Peru
Pietų Afrika
Pietų Korėja
Pietų Amerika
Šiaurės Amerika
Portugalija
Prancūzija
Ruanda
Rumunija
Rusija
Rusijos Federacija
Salvadoras
San Marinas
Saudo Arabija
Seišeliai
Senegalas
Serbija
Singapūras
Sirija
Slovakija
Slovėnija
Somalis
Sovietų Sąjunga
Šri Lanka
Sudanas
Suomija
Surinamas
Škotija
Švedija
Šveicarija
Tadžikija
Tadžikistanas
Tailandas
Taivanas
Tanzanija
Togas
Tunisas
Turkija
Turkmėnija
Turkmėnistanas
Uganda
Ukraina
Urugvajus
Uzbekija
Uzbekistanas
Vatikanas
Velsas
Venesuela
Vengrija
Vietnamas
Vokietija
Zambija
Zimbabvė
Afrika
Eurazija
Okeanija
Aukštaitija
Žemaitija
Dzūkija
Suvalkija
Sūduva
Mažoji Lietuva
Klaipėdos kraštas
Prūsija
Rytų Prūsija
Palenkė
Mazovija
Silezija
Pamarys
Galicija
Volynė
Podolė
Livonija
Kuršas
Žiemgala
Latgala
Sibiras
Uralas
Karelija
Laplandija
Skandinavija
Pabaltijys
Rytai
Vakarai
Šiaurė
Pietūs
Teksasas
Kalifornija
Florida
Aliaska
Toskana
Sicilija
Sardinija
Korsika
Normandija
Katalonija
Bretanė
Burgundija
Saksonija
Tiuringija
Hesenas
Brandenburgas
Alpės
Karpatai
Tatrai
Himalajai
Pirėnai
Apeninai
Atlantas
Atlanto vandenynas
Ramusis vandenynas
Juodoji jūra
Viduržemio jūra
Šiaurės jūra
Nemunas
Neris
Nevėžis
Šventoji
Dubysa
Jūra
Minija
Merkys
Venta
Mūša
Lėvuo
Šešupė
Akmena
Dangė
Vilnia
Vilnelė
Nemunėlis
Dauguva
Vysla
Oderis
Dniepras
Dunojus
Volga
Reinas
Elbė
Sena
Temzė
Nilas
Amazonė
Kuršių nerija
Kuršių marios
Kauno marios
Vilnius
Kaunas
Klaipėda
Šiauliai
Panevėžys
Alytus
Marijampolė
Mažeikiai
Jonava
Utena
Kėdainiai
Telšiai
Tauragė
Ukmergė
Visaginas
Plungė
Kretinga
Palanga
Šilutė
Radviliškis
Gargždai
Rokiškis
Druskininkai
Elektrėnai
Jurbarkas
Biržai
Vilkaviškis
Joniškis
Raseiniai
Kuršėnai
Prienai
Garliava
Anykščiai
Grigiškės
Naujoji Akmenė
Kelmė
Varėna
Lentvaris
Kaišiadorys
Šalčininkai
Pasvalys
Kupiškis
Zarasai
Kazlų Rūda
Kalvarija
Širvintos
Molėtai
Švenčionys
Švenčionėliai
Ignalina
Šakiai
Skuodas
Šilalė
Pakruojis
Lazdijai
Trakai
Nida
Neringa
Birštonas
Vievis
Rietavas
Pagėgiai
Žiežmariai
Eišiškės
Nemenčinė
Ariogala
Seda
Žagarė
Linkuva
Tytuvėnai
Rusnė
Juodkrantė
Kernavė
Medininkai
Punskas
Seinai
Suvalkai
Augustavas
Gardinas
Lyda
Minskas
Brestas
Vitebskas
Maskva
Sankt Peterburgas
Peterburgas
Kaliningradas
Karaliaučius
Tilžė
Sovetskas
Ryga
Daugpilis
Liepoja
Jelgava
Jūrmala
Ventspilis
Talinas
Tartu
Pernu
Narva
Helsinkis
Stokholmas
Oslas
Kopenhaga
Reikjavikas
Varšuva
Krokuva
Lodzė
Vroclavas
Poznanė
Gdanskas
Gdynė
Sopotas
Ščecinas
Bydgoščius
Liublinas
Balstogė
Katovicai
Torunė
Olštynas
Opolė
Žešuvas
Kelcai
Elblongas
Elbingas
Čenstakava
Zakopanė
Berlynas
Hamburgas
Miunchenas
Kelnas
Frankfurtas
Drezdenas
Leipcigas
Bona
Viena
Praha
Praga
Bratislava
Budapeštas
Bukareštas
Sofija
Belgradas
Zagrebas
Liubliana
Sarajevas
Atėnai
Roma
Milanas
Venecija
Florencija
Neapolis
Turinas
Madridas
Barselona
Lisabona
Paryžius
Marselis
Lionas
Nica
Strasbūras
Briuselis
Antverpenas
Haga
Amsterdamas
Roterdamas
Ženeva
Ciurichas
Bernas
Londonas
Edinburgas
Glazgas
Dublinas
Kijevas
Kyjivas
Lvovas
Odesa
Charkivas
Chersonas
Donbasas
Doneckas
Luhanskas
Mariupolis
Kišiniovas
Tbilisis
Jerevanas
Baku
Stambulas
Ankara
Jeruzalė
Tel Avivas
Kairas
Damaskas
Bagdadas
Teheranas
Kabulas
Delis
Naujasis Delis
Pekinas
Šanchajus
Tokijas
Seulas
Vašingtonas
Niujorkas
Čikaga
Los Andželas
Bostonas
Torontas
Vilniaus apskritis
Kauno apskritis
Klaipėdos apskritis
Šiaulių apskritis
Panevėžio apskritis
Alytaus apskritis
Marijampolės apskritis
Tauragės apskritis
Telšių apskritis
Utenos apskritis
Seimas
Vyriausybė
Laisvės alėja
Žvėrynas
Žalgiris
Antakalnis
Užupis
Šnipiškės
Karoliniškės
Lazdynai
Fabijoniškės
Pašilaičiai
Justiniškės
Viršuliškės
Pilaitė
Naujamiestis
Senamiestis
Žirmūnai
Šeškinė
Vilijampolė
Šilainiai
Dainava
Aleksotas
Petrašiūnai
Šančiai
Eiguliai
Kalniečiai
Panemunė
Žaliakalnis
Žinios
Vakarų žinios
Lietuvos žinios
Lietuvos rytas
Didžioji Britanija
Pietų Afrika
Šiaurės Airija
Bosnija ir Hercegovina
Sakartvelas
Suvalkija
Mažoji Lietuva
Rytprūsiai
Baltijos jūra
Juodoji jūra
Viduržemio jūra
Šiaurės jūra
Alpės
Andai
Kaukazas
Uralas
Himalajai
Pirėnai
Karpatai
Tatrai
Dunojus
Reinas
Visla
Oderis
Elbė
Dniepras
Dauguva
Volga
Sena
Temzė
Amazonė
Nilas
Misisipė
Kalifornija
Teksasas
Florida
Aliaska
Bavarija
Saksonija
Prūsija
Livonija
Kuršas
Žiemgala
Galicija
Voluinė
Podolė
Sicilija
Sardinija
Korsika
Kreta
Grenlandija
Java
Sumatra
Normandija
Bretanė
Burgundija
Toskana
Lombardija
Katalonija
Andalūzija
Škotija
Velsas
Osetija
Abchazija
Čečėnija
Krymas
Donbasas
Padniestrė
Palestina
Tibetas
Kašmyras
`;
