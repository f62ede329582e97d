/** Frequent Polish surnames in the masculine form, and surnames of public life that endings alone would misread. Source: typed from general knowledge. */
export const POLISH_FAMILIES = `
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk
Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki
Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski
Sadowski Duda Włodarczyk Wilk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki Kołodziej Kaźmierczak Czarnecki
Sobczak Konieczny Urban Głowacki Wasilewski Sikorski Zakrzewski Krajewski Krupa Laskowski Ziółkowski Gajewski Mróz Szulc Brzeziński Makowski Przybylski Kaczmarczyk Domański
Baranowski Błaszczyk Borowski Adamski Szczepaniak Chojnacki Ciesielski Górecki Andrzejewski Kania Janik Szymczak Leszczyński Mikołajczyk Wesołowski Czerwiński Kozak Cieślak
Bednarek Mucha Kowalewski Zych Markowski Kozieł Konopka Tomczak Kołodziejczyk Musiał Pawlik Urbański Czajkowski Stankiewicz Orłowski Czech Żak Milewski Szczepanik Stasiak
Nowacki Jarosz Kubicki Klimek Polak Banaś Kurek Sowa Bielecki Matuszewski Pająk Socha Skiba Karpiński Marek Bielak Olejniczak Kot Madej Wawrzyniak Rogowski Sobczyk Filipek
Rybak Tkaczyk Wolski Gołębiowski Szostak Wrona Sosnowski Grzelak Mielczarek Sroka Kasprzak Żurek Jastrzębski Jóźwiak Cichocki Kruk Cichoń Owczarek Słowik Kasprzyk Piasecki Kosiński
Drozd Leśniak Frankowski Kujawa Stefański Kula Dobrowolski Żukowski Małek Ratajczak Kępa Bartczak Murawski Zięba Panek Czarnota Marzec Pluta Szewczuk Wnuk Gutowski Sobieraj
Kaczyński Tusk Komorowski Wałęsa Mazowiecki Buzek Miller Belka Kwaśniewski Marcinkiewicz Pawlak Kopacz Szydło Morawiecki Ziobro Schetyna Rokita Giertych Lepper Kukiz Petru
Trzaskowski Hołownia Czarzasty Biedroń Zandberg Kosiniak-Kamysz Kosiniak Kamysz Budka Gowin Terlecki Sasin Kamiński Wąsik Błaszczak Macierewicz Sikorski Bodnar Sienkiewicz Nawrocki Mentzen Bosak Braun Korwin-Mikke
Marks Szekspir Kartezjusz Niemiec Węgier Słowak Litwin Francuz Włoch Hiszpan Anglik Szkot Rom Cygan Turek Tatar Grek Bułgar Rumun Szwed Norweg Łotysz Hindus Waza Podsiadło Jagiełło Sanguszko Linde Kościuszko Moniuszko Matejko Fredro Ziobro Sapieha Radziwiłł Potocki Czartoryski Piłsudski Paderewski Skłodowska Curie Szymborska Tokarczuk Miłosz Reymont Sienkiewicz Mickiewicz Słowacki Norwid
Kopernik Chopin Wajda Polański Kieślowski Zanussi Holland Małysz Stoch Kubica Lewandowski Świątek Radwańska Janowicz Hurkacz Błachowicz Gortat Boniek Deyna Lato Lubański Smolarek Piszczek Szczęsny Fabiański
Krychowiak Milik Zieliński Glik Włodarczyk Kowalczyk Bródka Żyła Kot Hula Kubacki Wolny Ziobro Wyszyński Wojtyła Dziwisz Nycz Gądecki Polak Głódź Jędraszewski Ryś Dydycz Życiński Popiełuszko
Kowal Kozioł Fogiel Zeman Odyniec Wałęsa Gołąb Dąb Sokół Kocioł Kozub Gawęda Cebula Kiełbasa Kapusta Kula Zaremba Zagórski Kulej Kulesza Pazura Stuhr Olbrychski Linda Bonda Janda Krall Hanna
Adamowicz Dulkiewicz Majchrowski Jaśkowiak Dutkiewicz Sutryk Zdanowska Truskolaski Krupa Uszok Ferenc Fijołek Zaleski Żuk Karnowski Szczurek Krzystek Bruski Płażyński Grobelny Lisicki Kropiwnicki
Ciepiela Zgorzelski Szeptycki Kalisz Pospieszalski Niesiołowski Palikot Olechowski Balcerowicz Cimoszewicz Oleksy Pawlak Suchocka Bielecki Olszewski Geremek Kuroń Michnik Frasyniuk Bujak Lis Borusewicz Gwiazda
Bralczyk Zoll Rzepliński Gersdorf Przyłębska Manowska Stępień Safjan Łętowska Lipowicz Pawłowicz Piotrowicz Żalek Kempa Mazurek Brudziński Kurski Kownacki Waszczykowski Czaputowicz Rau Szczerski Dworczyk
Emilewicz Rafalska Szumowski Niedzielski Radziwiłł Gliński Zalewska Piontkowski Czarnek Kościński Cieszyński Wójcik Warchoł Woś Kaleta Jaki Kowalski Rymanowski Olejnik Kraśko Lisicki Karnowski Wildstein
Szyszko Szyszka Bury Biały Czarny Wolny Wesoły Zimny Gorący Mały Duży Dobry Suchy Żywiec Krzywy Koza Kura Wrona Sroka Gęś Kaczka Gil Szpak Kos Dzięcioł Bocian Żuraw Jeleń Sarna Łoś Niedźwiedź Borsuk
Brejza Leszczyna Kraska Kubala Fąfara Mleczko Wołek Gwóźdź Ładoś Ćwiek Rosół Jeż Gaj Pytel Bieniek Chmiel Kłos Ptak Sitko Walko Wańko Zajko Kostko Hołówko Jaśko
Stecko Sadło Gnatowski Szafranek Szymanek Kazanek Maślanka Maślak Masłowski Kapica Kapla Karaś Karpiel Kasza Kiełb Kilian Kita Klepacz Klich Kliś Kłoda Kłoczko Kłyś
Kmita Knapik Kocoń Kocur Koćwin Kołaczek Kołek Kołodziejski Kopeć Kopyt Kopciuch Korba Korczak Kordek Korek Kornacki Korona Kosek Kosmala Kosowski Kostrzewa Koszela
Kość Kotarba Kotlarz Kotula Kowalik Kowalec Kowalów Koziara Koziej Kozera Koźmiński Kret Królik Kruczek Krupiński Krupka Kryszak Krzak Krzemień Krzysztofik Krzyżak
Kuc Kuca Kucia Kudła Kudełka Kuchta Kujawiak Kukla Kukuła Kulig Kulik Kulpa Kupczyk Kupiec Kuraś Kurowski Kurpiel Kurzawa Kus Kusiak Kuśmierz Kuśnierz Kuta Kutyła
Kwaśniak Kwaśny Kwiecień Lach Laska Lasek Lasota Latos Lechowicz Legutko Lenart Leśny Lewicki Liberadzki Libicki Lipa Lipiec Lipka Lipko Litwiniuk Loska Lorek Luty
Łabędź Łach Łakomy Łapa Łata Łatka Łęcki Łoza Łuczak Łuka Łukasik Łupina Łyko Łysiak Łyżwa Łyżwiński Macek Machała Machnik Maciąg Maciejak Mackiewicz Magiera Majcher
Makuch Makuła Malec Malicki Malinka Maliszewski Małecki Małolepszy Mamoń Mandat Mańka Mańko Marchewka Marciniec Marczak Marczuk Markiewicz Maroń Marszałek Martyniuk
Maruszak Masiak Maślany Matczak Matusiak Matuszak Matysiak Matyja Matysik Maziarz Mączka Mądry Męcina Miazga Michalczyk Miczka Midura Mielcarz Mierzwa Mierzejewski
Mikos Mikuła Mikulski Milczarek Miler Misiak Misztal Misztela Miś Młynarz Młynarczyk Moczulski Modrzejewski Mokry Molenda Moroz Moskal Motyka Motyl Mroczek Mrozek
Mrugała Mruk Mrówka Mularczyk Murzyn Musielak Musioł Muszyński Myszka Nadolny Napiórkowski Naróg Nawrot Nędza Niedziela Niemczyk Niezgoda Niewiadomski Nita Nitras
Nocoń Noga Nogaś Nosal Nowaczyk Nowosad Noworyta Obara Obrębski Ochman Oczko Okoń Okoniewski Olak Olech Oleś Oleksiak Oleszczuk Olszak Opala Opoka Orzeł Orzech
Osiński Osuch Ożóg Pach Pachla Pacholczyk Pacyna Paczkowski Padło Pakuła Paluch Palus Panasiuk Pańczyk Papaj Parzych Paszek Paszkiewicz Patyk Pawelec Pawlicki Pawluk
Pączek Pałka Paś Pelc Pęczek Perek Perz Pestka Petela Piechota Piechowiak Piecuch Piela Pierzchała Pieróg Pietras Pietraszek Pietrucha Pietruszka Pięta Pilch Piórko
Pisarek Pisarczyk Piskorz Piwko Piwowarczyk Plichta Płatek Płaza Płonka Pogoda Pogorzelec Pokora Polaczek Poręba Porzucek Potoczek Powała Poźniak Półtorak Prusak
Przybyła Przybysz Przybył Ptaszek Puchała Puchalski Pudełko Pudło Pyka Pyrek Pyrka Raczek Radoń Radwan Rajca Rak Ratajczyk Raś Rataj Regulski Rębacz Rogala Rogalski
Rojek Rokosz Romańczuk Rosiak Rosiński Roszak Rożek Różański Ruchała Rudnik Rybka Rychlik Rydz Ryba Rybarczyk Rybicki Rykała Rzepa Rzepka Rzeźnik Rzońca Sadowy
Salamon Samiec Sas Sawczuk Semeniuk Serafin Serwa Sęk Sidor Siedlecki Siejka Siekiera Siemieniec Sieradzki Sierota Siuda Siwek Siwiec Skalski Skała Skałka Skawiński
Skibiński Skoczek Skoczylas Skóra Skorek Skórka Skowron Skowronek Skrzypek Skrzypczak Skupień Skwara Skwarek Słaby Słoma Słomka Słota Smagała Smoczyk Smoleń Smoła
Smyk Sobala Sobczuk Sobek Sobieski Sobków Sobota Sochacki Soczek Sojka Sójka Sokoł Solarz Solecki Sołtys Sołtysik Sołtysiak Sopel Sordyl Sowiński Spyra Srebro
Stachera Stachoń Stachowiak Stachura Stanek Stanisz Stańczak Stańczyk Starosta Staroń Staszak Staszewski Stawski Stec Stefaniak Stelmach Stelmaszczyk Stodoła
Stokłosa Stolarz Stolarczyk Strózik Strzała Strzelec Strzelecki Studnicki Styczeń Suchodolski Suchanek Sudoł Sulej Surma Surowiec Surówka Susek Suski Sulima Szałas
Szcześniak Szczęch Szczepanek Szczerba Szczotka Szczudło Szczur Szczygieł Szczypka Szczypiorek Szelest Szeliga Szewc Szkudlarek Szlachta Szlęzak Szmidt Szmigiel
Szołtysek Szopa Szot Szpila Szpyrka Szreder Sztuka Szubert Szuba Szuster Szwarc Szweda Szwiec Szydełko Szydłowski Szyda Szymala Szymaniak Ścibor Ślązak Śledź Śliwa
Śliwka Ślusarczyk Ślusarz Śmiałek Śmietana Śmigiel Śniegoń Śpiewak Święch Święcicki Świerczek Świerk Świstak Świtała Świtaj Talaga Tałaj Tarka Tarnowski Telega
Tokarz Tokarski Tomala Tomanek Tomasik Tomaszek Tomczyk Tomera Torba Trawka Trela Trojan Trojanowski Truchan Trybuła Trzaska Trzciński Tułacz Twardoch Twardowski
Twaróg Tyl Tylka Tymiński Tyrała Tyszka Tyszkiewicz Uchman Ulatowski Urbaniak Urbanek Ustupski Walas Walczyk Walasek Walczuk Waligóra Wałek Wałęga Wanat Wańczyk
Warchał Warzecha Wasiak Wasiluk Waszczuk Wawer Wawro Wawrzyńczyk Wącławek Wąs Wcisło Wdowiak Welc Wesołek Węgrzyn Węglarz Wiącek Wiatr Wiater Widera Wieczerzak
Wielgosz Wielgus Wierzba Wierzbicki Wilczek Wilczyński Wiliński Winiarczyk Winiarski Wiśnia Witczak Włodarski Wnęk Wodnicki Wojciechowicz Wojdyła Wojnar Wojtala
Wojtaszek Wojtas Wojtczak Wojtkowiak Wojtowicz Wolak Wolan Wolanin Wołoszyn Worek Woronicz Woźny Wójtowicz Wójcicki Wrzesień Wydra Wypych Wyrwa Wyrzykowski
Wysoczański Zabielski Zabłocki Zachara Zadora Zagrodnik Zajączkowski Zajdel Zalas Załęcki Zapała Zaręba Zarzycki Zarzeczny Zasada Zawada Zawadka Zawiślak Zdeb
Zdrojewski Zdunek Zduńczyk Zegar Zgoda Ziaja Zielonka Ziemba Ziemniak Zimnoch Zimoch Ziobroń Ziółek Znamierowski Zuber Zwierz Zwoliński Zybert Żaba Żabicki Żarnowski
Żelazko Żelazny Żmuda Żołądek Żołnierczyk Żuławski Żur Żurawski Żurawik Żyto Żywicki Kolbe Sforza Barbarossa Jagiellonka Radziwiłłówna Kossak Gierek Gomułka Bierut
Jaroszewicz Rakowski Kiszczak Jasienica Barańczak Gałczyński Tuwim Brzechwa Asnyk Konopnicka Dąbrowska Prus Żeromski Kasprowicz Tetmajer Witkacy Witkiewicz Mrożek
Różewicz Hłasko Białoszewski Grochowiak Staff Leśmian Iłłakowiczówna Pawlikowska Jasnorzewska Kossakowa Osiecka Przybora Wasowski Młynarski Grechuta Demarczyk
Rodowicz Jantar Villas German Santor Kaczmarski Ciechowski Nosowska Staszczyk Stańko Komeda Namysłowski Preisner Kilar Lutosławski Wieniawski Zimerman Rubik
Krauze Światło Kołodko Linde Lange Mikke Zielke Radtke Lemke Reszke Hinze Kunze Behnke Jahnke Rohde Bethke Wilde Henke Manke Tuleya Banaś Soboń Wołoszko Iwaszko Ostaszko Juszko Wasilko Łysko Roszko Hryńko
`;
