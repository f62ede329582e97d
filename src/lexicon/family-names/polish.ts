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
`;
