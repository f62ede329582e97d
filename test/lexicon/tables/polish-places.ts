/** Inflected geographical names with the nominative: typed for these tests. */
export const POLISH_PLACES_IN_CASES = `
Polsce | Polska
Niemiec | Niemcy
Niemczech | Niemcy
Włoszech | Włochy
Włoch | Włochy
Węgrzech | Węgry
Czech | Czechy
Chinach | Chiny
Indii | Indie
Stanach Zjednoczonych | Stany Zjednoczone
Wielkiej Brytanii | Wielka Brytania
Korei Północnej | Korea Północna
Zjednoczonych Emiratach Arabskich | Zjednoczone Emiraty Arabskie
Republice Czeskiej | Republika Czeska
Arabią Saudyjską | Arabia Saudyjska
Nowej Zelandii | Nowa Zelandia
Bośni i Hercegowinie | Bośnia i Hercegowina
Ukrainą | Ukraina
Białorusi | Białoruś
Litwie | Litwa
Łotwy | Łotwa
Estonią | Estonia
Rosją | Rosja
Francji | Francja
Hiszpanii | Hiszpania
Szwajcarii | Szwajcaria
Portugalię | Portugalia
Grecji | Grecja
Turcją | Turcja
Iraku | Irak
Iranem | Iran
Afganistanu | Afganistan
Pakistanie | Pakistan
Egiptu | Egipt
Maroka | Maroko
Kuby | Kuba
Meksyku | Meksyk
Peru | Peru
Chile | Chile
Śląska | Śląsk
Dolnego Śląska | Dolny Śląsk
Górnym Śląsku | Górny Śląsk
Wielkopolski | Wielkopolska
Małopolsce | Małopolska
Mazowszu | Mazowsze
Pomorzem | Pomorze
Pomorza Zachodniego | Pomorze Zachodnie
Kujaw | Kujawy
Mazurach | Mazury
Warmii | Warmia
Podlasiu | Podlasie
Podkarpacia | Podkarpacie
Tatr | Tatry
Tatrach | Tatry
Bieszczadach | Bieszczady
Karpat | Karpaty
Sudetów | Sudety
Bałtyku | Bałtyk
Morza Bałtyckiego | Morze Bałtyckie
Morzem Czarnym | Morze Czarne
Wisły | Wisła
Wiśle | Wisła
Odrą | Odra
Warcie | Warta
Bugu | Bug
Sanem | San
Dunaju | Dunaj
Renu | Ren
Tamizą | Tamiza
Europie | Europa
Unii Europejskiej | Unia Europejska
Azji | Azja
Afryką | Afryka
Ameryki Południowej | Ameryka Południowa
Bliskim Wschodzie | Bliski Wschód
Kaukazu | Kaukaz
Krymie | Krym
Syberii | Syberia
Toruniu | Toruń
Torunia | Toruń
Warszawą | Warszawa
Krakowie | Kraków
Łodzi | Łódź
Wrocławiem | Wrocław
Poznaniowi | Poznań
Gdańsku | Gdańsk
Gdyni | Gdynia
Szczecinem | Szczecin
Bydgoszczy | Bydgoszcz
Lublinie | Lublin
Białymstoku | Białystok
Katowicach | Katowice
Katowic | Katowice
Kielc | Kielce
Olsztynem | Olsztyn
Zielonej Górze | Zielona Góra
Nowym Sączem | Nowy Sącz
Nowego Targu | Nowy Targ
Jeleniej Górze | Jelenia Góra
Bielsku-Białej | Bielsko-Biała
Golubia-Dobrzynia | Golub-Dobrzyń
Jastrzębiu-Zdroju | Jastrzębie-Zdrój
Gorzowie Wielkopolskim | Gorzów Wielkopolski
Ostrowa Wielkopolskiego | Ostrów Wielkopolski
Piotrkowie Trybunalskim | Piotrków Trybunalski
Stalowej Woli | Stalowa Wola
Rudzie Śląskiej | Ruda Śląska
Dąbrowy Górniczej | Dąbrowa Górnicza
Starogardzie Gdańskim | Starogard Gdański
Tychach | Tychy
Zakopanem | Zakopane
Zakopanego | Zakopane
Sopotem | Sopot
Chełmna | Chełmno
Grudziądzu | Grudziądz
Ciechocinku | Ciechocinek
Wilnie | Wilno
Kownem | Kowno
Lwowie | Lwów
Kijowa | Kijów
Grodnie | Grodno
Berlinem | Berlin
Paryżu | Paryż
Londynie | Londyn
Wiednia | Wiedeń
Rzymem | Rzym
Brukseli | Bruksela
Pradze | Praga
Nowym Jorku | Nowy Jork
Waszyngtonem | Waszyngton
Moskwie | Moskwa
Petersburga | Petersburg
Sztokholmu | Sztokholm
Kopenhadze | Kopenhaga
Hadze | Haga
Rydze | Ryga
województwie pomorskim | województwo pomorskie
powiatu toruńskiego | powiat toruński
gminie Osielsko | gmina Osielsko
ulicy Szerokiej | ulica Szeroka
Rynku Staromiejskim | Rynek Staromiejski
placu Wolności | plac Wolności
alei Niepodległości | aleja Niepodległości
jeziora Gopło | jezioro Gopło
rzeki Drwęcy | rzeka Drwęca
Puszczy Białowieskiej | Puszcza Białowieska
Rzeczypospolitej Polskiej | Rzeczpospolita Polska
Niemcom | Niemcy
Morskiego Oka | Morskie Oko
Obwodu Donieckiego | Obwód Doniecki
Góry Kalwarii | Góra Kalwaria
Nadrenii Północnej-Westfalii | Nadrenia Północna-Westfalia
Karoliny Północnej | Karolina Północna
Republiki Południowej Afryki | Republika Południowej Afryki
Hubei | Hubei
`;
