/** Polish names of countries, continents, regions, seas, mountains and rivers; one a line, in the nominative. Source: typed from general knowledge. */
export const POLISH_PLACES = `
Afganistan
Albania
Algieria
Andora
Angola
Antigua i Barbuda
Arabia Saudyjska
Argentyna
Armenia
Australia
Austria
Azerbejdżan
Bahamy
Bahrajn
Bangladesz
Barbados
Belgia
Belize
Benin
Bhutan
Białoruś
Boliwia
Bośnia
Bośnia i Hercegowina
Botswana
Brazylia
Brunei
Bułgaria
Burkina Faso
Burundi
Chile
Chiny
Chorwacja
Cypr
Czad
Czarnogóra
Czechy
Dania
Dominika
Dominikana
Dżibuti
Egipt
Ekwador
Erytrea
Estonia
Eswatini
Etiopia
Fidżi
Filipiny
Finlandia
Francja
Gabon
Gambia
Ghana
Grecja
Grenada
Gruzja
Gujana
Gwatemala
Gwinea
Haiti
Hiszpania
Holandia
Honduras
Hongkong
Indie
Indonezja
Irak
Iran
Irlandia
Irlandia Północna
Islandia
Izrael
Jamajka
Japonia
Jemen
Jordania
Jugosławia
Kambodża
Kamerun
Kanada
Katar
Kazachstan
Kenia
Kirgistan
Kiribati
Kolumbia
Komory
Kongo
Korea
Korea Południowa
Korea Północna
Kosowo
Kostaryka
Kuba
Kuwejt
Laos
Lesotho
Liban
Liberia
Libia
Liechtenstein
Litwa
Luksemburg
Łotwa
Macedonia
Macedonia Północna
Madagaskar
Malawi
Malediwy
Malezja
Mali
Malta
Maroko
Mauretania
Mauritius
Meksyk
Mjanma
Mołdawia
Monako
Mongolia
Mozambik
Namibia
Nepal
Niderlandy
Niemcy
Niger
Nigeria
Nikaragua
Norwegia
Nowa Zelandia
Oman
Pakistan
Palestyna
Panama
Papua-Nowa Gwinea
Paragwaj
Peru
Polska
Portugalia
Republika Czeska
Rosja
Ruanda
Rumunia
Salwador
San Marino
Senegal
Serbia
Seszele
Sierra Leone
Singapur
Słowacja
Słowenia
Somalia
Sri Lanka
Stany Zjednoczone
Stany
Sudan
Surinam
Syria
Szkocja
Szwajcaria
Szwecja
Tadżykistan
Tajlandia
Tajwan
Tanzania
Togo
Tunezja
Turcja
Turkmenistan
Uganda
Ukraina
Urugwaj
Uzbekistan
Walia
Watykan
Wenezuela
Węgry
Wielka Brytania
Wietnam
Włochy
Wybrzeże Kości Słoniowej
Zambia
Zimbabwe
Zjednoczone Emiraty Arabskie
Związek Radziecki
Afryka
Ameryka
Ameryka Południowa
Ameryka Północna
Antarktyda
Antarktyka
Arktyka
Azja
Europa
Eurazja
Oceania
Anglia
Brytania
Bretania
Andaluzja
Aragonia
Bawaria
Brandenburgia
Burgundia
Chuzestan
Dalmacja
Dolna Saksonia
Donbas
Floryda
Galicja
Górny Śląsk
Dolny Śląsk
Hesja
Inflanty
Istria
Kalabria
Kalifornia
Kampania
Karyntia
Kastylia
Kaszuby
Katalonia
Kaukaz
Krym
Kujawy
Kurlandia
Kurpie
Lapponia
Lazurowe Wybrzeże
Liguria
Lombardia
Lotaryngia
Lubelszczyzna
Łużyce
Małopolska
Mazowsze
Mazury
Meklemburgia
Miami
Moguncja
Morawy
Nadrenia
Nadrenia Północna-Westfalia
Naddniestrze
Normandia
Opolszczyzna
Palatynat
Piemont
Podhale
Podkarpacie
Podlasie
Podole
Polesie
Pomorze
Pomorze Zachodnie
Powiśle
Prusy
Prusy Wschodnie
Roztocze
Ruś
Saara
Saksonia
Saksonia-Anhalt
Sardynia
Sandżak
Śląsk
Spisz
Styria
Suwalszczyzna
Syberia
Sycylia
Szampania
Szlezwik-Holsztyn
Szwabia
Teksas
Toskania
Transylwania
Turyngia
Tyrol
Umbria
Warmia
Warmia i Mazury
Westfalia
Wielkopolska
Wileńszczyzna
Wołyń
Wschód
Zachód
Północ
Południe
Zakarpacie
Zagłębie
Żmudź
Żuławy
Alaska
Alpy
Andy
Ardeny
Apeniny
Bałkany
Beskidy
Bieszczady
Gorce
Góry Świętokrzyskie
Góry Stołowe
Góry Izerskie
Himalaje
Jura
Karkonosze
Karpaty
Kordyliery
Pieniny
Pireneje
Sudety
Tatry
Ural
Karaiby
Baleary
Cyklady
Hawaje
Kaszmir
Kanary
Korsyka
Kreta
Rodos
Majorka
Grenlandia
Nowa Fundlandia
Kurdystan
Bliski Wschód
Daleki Wschód
Atlantyk
Pacyfik
Bałtyk
Morze
Morze Bałtyckie
Morze Śródziemne
Morze Czarne
Morze Północne
Ocean Atlantycki
Ocean Spokojny
Zatoka Perska
Zatoka Gdańska
Zalew Szczeciński
Mierzeja Wiślana
Półwysep Iberyjski
Wisła
Odra
Warta
Bug
Narew
Noteć
Wisłok
Wisłoka
San
Dunajec
Pilica
Brda
Drwęca
Wda
Bzura
Wieprz
Nysa
Nysa Łużycka
Bóbr
Barycz
Poprad
Raba
Soła
Łyna
Pasłęka
Rega
Parsęta
Słupia
Radunia
Niemen
Wilia
Dniepr
Dniestr
Dunaj
Don
Wołga
Ren
Men
Łaba
Sekwana
Loara
Rodan
Garonna
Tamiza
Tyber
Pad
Nil
Amazonka
Missisipi
Gopło
Śniardwy
Mamry
Wigry
Nowy Jork
Londyn
Paryż
Berlin
Moskwa
Kijów
Lwów
Wilno
Ryga
Tallinn
Praga
Bratysława
Wiedeń
Budapeszt
Rzym
Mediolan
Wenecja
Florencja
Neapol
Turyn
Madryt
Barcelona
Sewilla
Lizbona
Ateny
Sofia
Bukareszt
Belgrad
Zagrzeb
Lublana
Sarajewo
Skopje
Tirana
Kopenhaga
Oslo
Sztokholm
Helsinki
Bruksela
Antwerpia
Haga
Amsterdam
Rotterdam
Genewa
Zurych
Monachium
Hamburg
Kolonia
Drezno
Lipsk
Norymberga
Akwizgran
Petersburg
Sankt Petersburg
Mińsk
Grodno
Brześć
Charków
Odessa
Mariupol
Chersoń
Donieck
Ługańsk
Stambuł
Ankara
Jerozolima
Tel Awiw
Kair
Damaszek
Bagdad
Teheran
Kabul
Delhi
Nowe Delhi
Pekin
Szanghaj
Tokio
Seul
Waszyngton
Chicago
Dublin
Edynburg
Kiszyniów
Tbilisi
Erywań
Baku
Warszawa
Kraków
Łódź
Wrocław
Poznań
Gdańsk
Gdynia
Sopot
Trójmiasto
Szczecin
Bydgoszcz
Lublin
Białystok
Katowice
Toruń
Włocławek
Rzeszów
Kielce
Olsztyn
Opole
Gorzów Wielkopolski
Gorzów
Zielona Góra
Częstochowa
Radom
Sosnowiec
Gliwice
Zabrze
Bytom
Tychy
Chorzów
Ruda Śląska
Rybnik
Bielsko-Biała
Bielsko
Dąbrowa Górnicza
Elbląg
Płock
Wałbrzych
Tarnów
Koszalin
Kalisz
Legnica
Grudziądz
Słupsk
Jaworzno
Jelenia Góra
Nowy Sącz
Nowy Targ
Jastrzębie-Zdrój
Konin
Piotrków Trybunalski
Inowrocław
Suwałki
Ostrów Wielkopolski
Stargard
Gniezno
Siedlce
Głogów
Lubin
Piła
Zamość
Leszno
Łomża
Ełk
Mielec
Stalowa Wola
Tarnobrzeg
Przemyśl
Krosno
Sanok
Chełm
Biała Podlaska
Puławy
Świnoujście
Kołobrzeg
Zakopane
Krynica
Krynica-Zdrój
Ciechocinek
Sejny
Puńsk
Augustów
Malbork
Tczew
Kwidzyn
Starogard Gdański
Wejherowo
Hel
Żywiec
Cieszyn
Wieliczka
Oświęcim
Skierniewice
Sieradz
Zgierz
Pabianice
Kutno
Żyrardów
Pruszków
Otwock
Legionowo
Ciechanów
Ostrołęka
Giżycko
Mrągowo
Ostróda
Iława
Brodnica
Chełmno
Golub-Dobrzyń
Unia Europejska
Unia
Sejm
Senat
Republika
Królestwo
Cesarstwo
Rzeczpospolita
Rzeczpospolita Polska
Ziemia
Wzgórze
Wzgórza
Góra
Góry
Wyspa
Wyspy
Wyspy Owcze
Wyspy Kanaryjskie
Zatoka
Jezioro
Ocean
Rzeka
Dolina
Półwysep
Kanał
Cieśnina
Zalew
Pustynia
Puszcza
Puszcza Białowieska
Wybrzeże
Pojezierze
Delta
Internet
Biblia
Kościół
Twitter
Facebook
Bosfor
Jura
Kadyks
Hawana
Apulia
Lukka
Neapol
Roma
Morskie Oko
Republika Południowej Afryki
Karolina Północna
Karolina Południowa
Dakota Północna
Dakota Południowa
Wirginia Zachodnia
Nowy Meksyk
Nowa Anglia
Nowa Kaledonia
Nowa Gwinea
Nowa Szkocja
Nowy Brunszwik
Nowa Południowa Walia
Queensland
Tasmania
Ontario
Quebec
Manitoba
Kolumbia Brytyjska
Jukon
Pensylwania
Luizjana
Missouri
Montana
Nebraska
Nevada
Newada
Minnesota
Michigan
Wisconsin
Ohio
Illinois
Iowa
Kansas
Kentucky
Tennessee
Alabama
Arkansas
Oklahoma
Oregon
Wyoming
Idaho
Arizona
Delaware
Maryland
Massachusetts
New Jersey
New Hampshire
Vermont
Maine
Connecticut
Rhode Island
Dystrykt Kolumbii
Czeczenia
Dagestan
Inguszetia
Tatarstan
Baszkiria
Kałmucja
Abchazja
Osetia
Osetia Południowa
Osetia Północna
Górski Karabach
Adżaria
Karelia
Jakucja
Buriacja
Tuwa
Czuwaszja
Kamczatka
Czukotka
Sachalin
Wyspy Kurylskie
Nadrenia-Palatynat
Badenia
Badenia-Wirtembergia
Meklemburgia-Pomorze Przednie
Pomorze Przednie
Zagłębie Saary
Szlezwik
Holsztyn
Kraj Saary
Górna Austria
Dolna Austria
Salzburg
Tyrol Południowy
Południowy Tyrol
Trydent
Wenecja Euganejska
Friuli
Lacjum
Bazylikata
Marche
Abruzja
Emilia-Romania
Dolina Aosty
Sabaudia
Prowansja
Langwedocja
Akwitania
Alzacja
Pikardia
Owernia
Gaskonia
Delfinat
Ile-de-France
Flandria
Walonia
Brabancja
Fryzja
Jutlandia
Skania
Laponia
Kraj Basków
Nawarra
Kantabria
Asturia
Estremadura
Murcja
Walencja
Kastylia-La Mancha
Madera
Azory
Algarve
Tracja
Epir
Tesalia
Peloponez
Attyka
Chios
Lesbos
Korfu
Santoryn
Cypr Północny
Siedmiogród
Banat
Wołoszczyzna
Besarabia
Bukowina
Dobrudża
Wojwodina
Slawonia
Rumelia
Anatolia
Mezopotamia
Babilonia
Asyria
Sumer
Fenicja
Judea
Samaria
Strefa Gazy
Zachodni Brzeg
Wzgórza Golan
Synaj
Półwysep Krymski
Półwysep Arabski
Półwysep Apeniński
Półwysep Bałkański
Półwysep Skandynawski
Półwysep Helski
Pendżab
Beludżystan
Waziristan
Sindh
Bengal
Bengal Zachodni
Bihar
Goa
Kerala
Tybet
Sinkiang
Mandżuria
Mongolia Wewnętrzna
Hubei
Syczuan
Guangdong
Makau
Hokkaido
Honsiu
Okinawa
Jawa
Sumatra
Borneo
Bali
Celebes
Timor Wschodni
Cejlon
Zanzibar
Darfur
Sahara
Sahara Zachodnia
Sahel
Sudan Południowy
Katanga
Tygraj
Transwal
Afryka Północna
Afryka Zachodnia
Afryka Wschodnia
Ameryka Środkowa
Ameryka Łacińska
Azja Mniejsza
Azja Środkowa
Azja Wschodnia
Azja Południowo-Wschodnia
Europa Środkowa
Europa Wschodnia
Europa Zachodnia
Europa Środkowo-Wschodnia
Europa Północna
Europa Południowa
Skandynawia
Beneluks
Maghreb
Lewant
Indochiny
Półwysep Indyjski
Kaukaz Północny
Kaukaz Południowy
Zakaukazie
Święte Cesarstwo Rzymskie
Cesarstwo Rzymskie
Imperium Rzymskie
Imperium Osmańskie
Imperium Rosyjskie
Cesarstwo Bizantyńskie
Bizancjum
Austro-Węgry
Prusy Królewskie
Prusy Książęce
Prusy Zachodnie
Wielkie Księstwo Litewskie
Wielkie Księstwo Poznańskie
Księstwo Warszawskie
Królestwo Polskie
Ruś Kijowska
Ruś Czerwona
Ruś Czarna
Ruś Biała
Wolne Miasto Gdańsk
Generalne Gubernatorstwo
Trzecia Rzesza
Rzesza
III Rzesza
Związek Sowiecki
Federacja Rosyjska
Chińska Republika Ludowa
Republika Chińska
Republika Federalna Niemiec
Niemiecka Republika Demokratyczna
Polska Rzeczpospolita Ludowa
Czechosłowacja
Rodezja
Persja
Syjam
Birma
Abisynia
Górna Wolta
Republika Zielonego Przylądka
Wyspy Zielonego Przylądka
Republika Środkowoafrykańska
Demokratyczna Republika Konga
Gwinea Bissau
Gwinea Równikowa
Brytyjskie Wyspy Dziewicze
Wyspy Dziewicze
Wyspy Marshalla
Wyspy Salomona
Wyspy Brytyjskie
Wyspy Normandzkie
Wyspa Man
Wyspa Wielkanocna
Kajmany
Bermudy
Falklandy
Hebrydy
Orkady
Szetlandy
Nowe Hebrydy
Antyle
Małe Antyle
Wielkie Antyle
Portoryko
Trynidad
Tobago
Tuvalu
Vanuatu
Samoa
Tonga
Palau
Nauru
Mikronezja
Polinezja
Melanezja
Gujana Francuska
Patagonia
Ziemia Ognista
Amazonia
Jukatan
Suazi
Święta Helena
Aleuty
Ziemia Lubuska
Ziemia Święta
Ziemia Chełmińska
Ziemia Dobrzyńska
Ziemie Odzyskane
Kresy
Kresy Wschodnie
Pałuki
Kociewie
Bory Tucholskie
Pojezierze Mazurskie
Kotlina Kłodzka
Kotlina Jeleniogórska
Wyżyna Krakowsko-Częstochowska
Jura Krakowsko-Częstochowska
Nizina Mazowiecka
Zagłębie Dąbrowskie
Zaolzie
Śląsk Cieszyński
Śląsk Opolski
Śląsk Górny
Sądecczyzna
Rzeszowszczyzna
Białostocczyzna
Kielecczyzna
Sandomierszczyzna
Zamojszczyzna
Chełmszczyzna
Lwowszczyzna
Grodzieńszczyzna
Poznańszczyzna
Nowosądecczyzna
Gdańszczyzna
Orawa
Żywiecczyzna
Łużyce Górne
Łużyce Dolne
Pomorze Gdańskie
Pomorze Środkowe
Pomorze Wschodnie
Pomorze Nadwiślańskie
Mazowsze Płockie
Ponidzie
Świętokrzyskie
Lubelskie
Lubuskie
Łódzkie
Małopolskie
Mazowieckie
Opolskie
Podkarpackie
Podlaskie
Pomorskie
Śląskie
Wielkopolskie
Zachodniopomorskie
Dolnośląskie
Warmińsko-Mazurskie
Kujawsko-Pomorskie
Beskid Śląski
Beskid Żywiecki
Beskid Niski
Beskid Sądecki
Beskid Mały
Beskid Wyspowy
Bieszczady Zachodnie
Tatry Wysokie
Tatry Zachodnie
Góry Bystrzyckie
Góry Bialskie
Góry Sowie
Góry Kaczawskie
Góry Orlickie
Góry Opawskie
Góry Skaliste
Masyw Śnieżnika
Rudawy Janowickie
Śnieżka
Szrenica
Ślęża
Giewont
Świnica
Kasprowy Wierch
Gubałówka
Babia Góra
Turbacz
Trzy Korony
Tarnica
Połonina Wetlińska
Połonina Caryńska
Łysica
Łysa Góra
Święty Krzyż
Jasna Góra
Czantoria
Skrzyczne
Szyndzielnia
Klimczok
Pilsko
Barania Góra
Mont Blanc
Matterhorn
Etna
Wezuwiusz
Elbrus
Kilimandżaro
Mount Everest
Nanga Parbat
Gaszerbrum
Ararat
Góra Oliwna
Dolomity
Wogezy
Szwarcwald
Las Bawarski
Las Teutoburski
Rudawy
Szumawa
Tatry Niskie
Mała Fatra
Wielka Fatra
Pamir
Tienszan
Ałtaj
Hindukusz
Karakorum
Rodopy
Stara Płanina
Appalachy
Góry Świętej Anny
Sierra Nevada
Morze Azowskie
Morze Kaspijskie
Morze Czerwone
Morze Martwe
Morze Egejskie
Morze Adriatyckie
Morze Jońskie
Morze Tyrreńskie
Morze Południowochińskie
Morze Białe
Morze Barentsa
Morze Marmara
Adriatyk
Ocean Indyjski
Ocean Arktyczny
Zatoka Pucka
Zatoka Botnicka
Zatoka Fińska
Zatoka Meksykańska
Zatoka Biskajska
Zalew Wiślany
Mierzeja Kurońska
Zalew Kuroński
Zalew Soliński
Zalew Zegrzyński
Kanał La Manche
Kanał Sueski
Kanał Panamski
Kanał Augustowski
Kanał Elbląski
Cieśnina Gibraltarska
Cieśnina Ormuz
Cieśnina Kerczeńska
Dardanele
Skagerrak
Bajkał
Ładoga
Onega
Jezioro Bodeńskie
Jezioro Genewskie
Jezioro Górne
Jezioro Aralskie
Jezioro Czorsztyńskie
Jeziorak
Niegocin
Miedwie
Wdzydze
Bornholm
Gotlandia
Olandia
Rugia
Uznam
Wolin
Alandy
Spitsbergen
Ibiza
Minorka
Teneryfa
Fuerteventura
Lanzarote
Capri
Lampedusa
Mykonos
Biebrza
Supraśl
Świder
Liwiec
Wkra
Skrwa
Prosna
Gwda
Drawa
Ina
Wieprza
Łeba
Motława
Wierzyca
Nogat
Krutynia
Pisa
Czarna Hańcza
Rospuda
Narewka
Skawa
Nida
Radomka
Tanew
Huczwa
Krzna
Bystrzyca
Obra
Kaczawa
Kwisa
Bystrzyca Kłodzka
Nysa Kłodzka
Mała Panew
Kłodnica
Olza
Brynica
Przemsza
Biała Przemsza
Czarna Przemsza
Ślęza
Oława
Widawa
Osobłoga
Stradomka
Czarny Dunajec
Biały Dunajec
Łososina
Jasiołka
Wiar
Osława
Solinka
Strwiąż
Poltwa
Zbrucz
Seret
Prut
Boh
Prypeć
Berezyna
Dźwina
Świsłocz
Szczara
Mereczanka
Newa
Irtysz
Jenisej
Amur
Eufrat
Tygrys
Ganges
Indus
Brahmaputra
Mekong
Jangcy
Huang He
Zambezi
Limpopo
Orinoko
Parana
Rio Grande
Potomak
Wełtawa
Morawa
Cisa
Mozela
Wezera
Szprewa
Hawela
Izara
Ruhra
Marna
Dordogne
Ebro
Duero
Gwadalkiwir
Arno
Rubikon
Skalda
Moza
Islamabad
Karaczi
Lahore
Multan
Peszawar
Rawalpindi
Kolombo
Katmandu
Dhaka
Rangun
Bangkok
Hanoi
Sajgon
Manila
Dżakarta
Canberra
Sydney
Melbourne
Wellington
Ottawa
Toronto
Montreal
Vancouver
Nowy Orlean
Filadelfia
Detroit
Houston
Dallas
Atlanta
Seattle
Denver
Las Vegas
Los Angeles
San Francisco
San Diego
Caracas
Bogota
Quito
La Paz
Santiago
Buenos Aires
Montevideo
Rio de Janeiro
Sao Paulo
Brasilia
Algier
Tunis
Trypolis
Rabat
Casablanca
Chartum
Addis Abeba
Nairobi
Kampala
Kinszasa
Luanda
Pretoria
Kapsztad
Johannesburg
Lagos
Abudża
Dakar
Bejrut
Amman
Rijad
Mekka
Medyna
Dubaj
Abu Zabi
Doha
Aleppo
Mosul
Basra
Isfahan
Kandahar
Nur-Sułtan
Astana
Ałmaty
Taszkent
Samarkanda
Biszkek
Duszanbe
Aszchabad
Ułan Bator
Wuhan
Kanton
Nankin
Harbin
Lhasa
Pjongjang
Hiroszima
Nagasaki
Fukushima
Kioto
Osaka
Jokohama
Soczi
Kazań
Nowosybirsk
Jekaterynburg
Władywostok
Smoleńsk
Katyń
Królewiec
Kaliningrad
Psków
Nowogród
Murmańsk
Archangielsk
Rostów nad Donem
Rostów
Wołgograd
Stalingrad
Leningrad
Grozny
Biesłan
Suchumi
Cchinwali
Batumi
Sewastopol
Symferopol
Jałta
Kercz
Tarnopol
Stanisławów
Iwano-Frankiwsk
Drohobycz
Łuck
Równe
Winnica
Żytomierz
Połtawa
Zaporoże
Dniepropietrowsk
Czernihów
Czerniowce
Użhorod
Czarnobyl
Witebsk
Mohylew
Homel
Bobrujsk
Nowogródek
Baranowicze
Pińsk
Troki
Kowno
Kłajpeda
Szawle
Poniewież
Dyneburg
Lipawa
Windawa
Dorpat
Narwa
Turku
Tampere
Goeteborg
Göteborg
Malmö
Uppsala
Trondheim
Aarhus
Odense
Lubeka
Kilonia
Rostock
Schwerin
Greifswald
Lubmin
Sassnitz
Brema
Hanower
Dortmund
Düsseldorf
Bonn
Frankfurt nad Menem
Frankfurt nad Odrą
Frankfurt
Stuttgart
Karlsruhe
Ratyzbona
Augsburg
Pasawa
Weimar
Erfurt
Magdeburg
Poczdam
Chociebuż
Zgorzelec
Görlitz
Budziszyn
Liberec
Ostrawa
Brno
Ołomuniec
Karlowe Wary
Koszyce
Preszów
Żylina
Debreczyn
Segedyn
Pecz
Linz
Innsbruck
Bazylea
Berno
Lozanna
Davos
Strasburg
Reims
Lyon
Marsylia
Tuluza
Bordeaux
Nantes
Calais
Dunkierka
Rouen
Cannes
Awinion
Lourdes
Gandawa
Brugia
Liège
Eindhoven
Utrecht
Maastricht
Bergamo
Werona
Padwa
Bolonia
Genua
Piza
Siena
Asyż
Rimini
Bari
Palermo
Katania
Malaga
Kordoba
Salamanka
Saragossa
Bilbao
Santiago de Compostela
Porto
Coimbra
Birmingham
Manchester
Liverpool
Leeds
Glasgow
Belfast
Cardiff
Oksford
Cambridge
Salisbury
Bristol
Dover
Southampton
Londonderry
Saloniki
Pireus
Nikozja
Split
Dubrownik
Mostar
Nowy Sad
Nisz
Prisztina
Podgorica
Warna
Burgas
Płowdiw
Konstanca
Kluż
Timisoara
Izmir
Antalya
Antalia
Bursa
Hajfa
Betlejem
Nazaret
Hebron
Ramallah
Aleksandria
Luksor
Hurghada
`;
