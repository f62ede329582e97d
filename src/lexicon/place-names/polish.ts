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
`;
