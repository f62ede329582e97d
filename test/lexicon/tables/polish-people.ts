/** Inflected names of people, real and invented, with the nominative: typed for these tests. */
export const POLISH_PEOPLE = `
Adamowi Małyszowi | Adam Małysz
Agaty Kuleszy | Agata Kulesza
Agnieszką Holland | Agnieszka Holland
Agnieszki Radwańskiej | Agnieszka Radwańska
Aleksandra Kwaśniewskiego | Aleksander Kwaśniewski
Aleksandrem Fredrą | Aleksander Fredro
Alicji Majewskiej | Alicja Majewska
Andrzeja Wajdy | Andrzej Wajda
Andrzejem Seweryn | Andrzej Seweryn
Andrzejowi Pągowskiemu | Andrzej Pągowski
Andrzejem Stasiukiem | Andrzej Stasiuk
Angeli Merkel | Angela Merkel
Anicie Włodarczyk | Anita Włodarczyk
Anną Dymną | Anna Dymna
Annie Kowalczyk | Anna Kowalczyk
Anny Jantar | Anna Jantar
Antoniego Macierewicza | Antoni Macierewicz
Antoniemu Słonimskiemu | Antoni Słonimski
Arkadiusza Milika | Arkadiusz Milik
Artura Rubinsteina | Artur Rubinstein
Baracka Obamy | Barack Obama
Barbarze Krafftównie | Barbara Krafftówna
Bartosza Zmarzlika | Bartosz Zmarzlik
Beaty Kozidrak | Beata Kozidrak
Benedykta XVI | Benedykt XVI
Benjamina Netanjahu | Benjamin Netanjahu
Billa Clintona | Bill Clinton
Bogdana Borusewicza | Bogdan Borusewicz
Bogusława Lindy | Bogusław Linda
Bolesława Bieruta | Bolesław Bierut
Bolesława Prusa | Bolesław Prus
Borysa Szyca | Borys Szyc
Bronisława Geremka | Bronisław Geremek
Bronisławem Komorowskim | Bronisław Komorowski
Cristiano Ronaldo | Cristiano Ronaldo
Cypriana Kamila Norwida | Cyprian Kamil Norwid
Czesława Niemena | Czesław Niemen
Czesławowi Miłoszowi | Czesław Miłosz
Danuty Szaflarskiej | Danuta Szaflarska
Dariuszem Michalczewskim | Dariusz Michalczewski
Dawida Podsiadły | Dawid Podsiadło
Donaldowi Tuskowi | Donald Tusk
Edwarda Gierka | Edward Gierek
Elizy Orzeszkowej | Eliza Orzeszkowa
Elżbiety II | Elżbieta II
Emilii Plater | Emilia Plater
Emmanuelem Macronem | Emmanuel Macron
Eugeniusza Bodo | Eugeniusz Bodo
Ewie Farnej | Ewa Farna
Ewy Demarczyk | Ewa Demarczyk
Fryderyka Chopina | Fryderyk Chopin
Gabriela Narutowicza | Gabriel Narutowicz
Gabrieli Zapolskiej | Gabriela Zapolska
George'a Busha | George Bush
George’a Orwella | George Orwell
Grzegorza Ciechowskiego | Grzegorz Ciechowski
Grzegorzowi Lacie | Grzegorz Lato
Hanki Ordonówny | Hanka Ordonówna
Hanny Krall | Hanna Krall
Heleny Modrzejewskiej | Helena Modrzejewska
Henryka Sienkiewicza | Henryk Sienkiewicz
Ignacego Krasickiego | Ignacy Krasicki
Ignacym Paderewskim | Ignacy Paderewski
Igi Świątek | Iga Świątek
Ireny Sendlerowej | Irena Sendlerowa
Ireny Szewińskiej | Irena Szewińska
Izabeli Kuny | Izabela Kuna
Jacka Kuronia | Jacek Kuroń
Jackowi Kaczmarskiemu | Jacek Kaczmarski
Jacka Kozła | Jacek Kozioł
Jakuba Błaszczykowskiego | Jakub Błaszczykowski
Jana Brzechwy | Jan Brzechwa
Jana III Sobieskiego | Jan III Sobieski
Jana Kochanowskiego | Jan Kochanowski
Jana Matejki | Jan Matejko
Jana Odyńca | Jan Odyniec
Janem Himilsbachem | Jan Himilsbach
Janusza Korczaka | Janusz Korczak
Janiny Paradowskiej | Janina Paradowska
Jarosława Gowina | Jarosław Gowin
Jerzego Buzka | Jerzy Buzek
Jerzego Popiełuszki | Jerzy Popiełuszko
Jerzym Hoffmanem | Jerzy Hoffman
Jeremiego Przybory | Jeremi Przybora
Joanny Senyszyn | Joanna Senyszyn
Joe Bidena | Joe Biden
Johna F. Kennedy'ego | John F. Kennedy
Jolancie Kwaśniewskiej | Jolanta Kwaśniewska
Josepha Conrada | Joseph Conrad
Józefem Cyrankiewiczem | Józef Cyrankiewicz
Juliana Tuwima | Julian Tuwim
Juliusza Słowackiego | Juliusz Słowacki
Julii Hartwig | Julia Hartwig
Justyny Kowalczyk | Justyna Kowalczyk
Kacpra Sikory | Kacper Sikora
Kamila Stocha | Kamil Stoch
Karola Wojtyły | Karol Wojtyła
Katarzyny Figury | Katarzyna Figura
Kazimierza Deyny | Kazimierz Deyna
Krystyny Jandy | Krystyna Janda
Krzysztofa Kieślowskiego | Krzysztof Kieślowski
Krzysztofa Komedy | Krzysztof Komeda
Krzysztofem Pendereckim | Krzysztof Penderecki
Lecha Wałęsy | Lech Wałęsa
Lechem Kaczyńskim | Lech Kaczyński
Leszka Kołakowskiego | Leszek Kołakowski
Leszkowi Balcerowiczowi | Leszek Balcerowicz
Lwa Tołstoja | Lew Tołstoj
Macieja Zięby | Maciej Zięba
Magdaleny Środy | Magdalena Środa
Małgorzaty Kidawy-Błońskiej | Małgorzata Kidawa-Błońska
Małgorzaty Gersdorf | Małgorzata Gersdorf
Marcina Wolskiego | Marcin Wolski
Marka Belki | Marek Belka
Marka Grechuty | Marek Grechuta
Markiem Edelmanem | Marek Edelman
Markiem Hłaską | Marek Hłasko
Marii Curie-Skłodowskiej | Maria Curie-Skłodowska
Marii Konopnickiej | Maria Konopnicka
Marii Peszek | Maria Peszek
Marty Kaczyńskiej | Marta Kaczyńska
Mateuszem Kusznierewiczem | Mateusz Kusznierewicz
Matki Teresy | Matka Teresa
Michała Bajora | Michał Bajor
Michaiła Gorbaczowa | Michaił Gorbaczow
Mieczysława Fogga | Mieczysław Fogg
Mikołaja Kopernika | Mikołaj Kopernik
Mikołaja Reja | Mikołaj Rej
Mirosława Hermaszewskiego | Mirosław Hermaszewski
Moniki Olejnik | Monika Olejnik
Olgi Tokarczuk | Olga Tokarczuk
Olgą Boznańską | Olga Boznańska
Pawła Kukiza | Paweł Kukiz
Piotra Skargi | Piotr Skarga
Piotrowi Żyle | Piotr Żyła
Rafała Blechacza | Rafał Blechacz
Rafałem Trzaskowskim | Rafał Trzaskowski
Ronalda Reagana | Ronald Reagan
Romana Polańskiego | Roman Polański
Romana Dmowskiego | Roman Dmowski
Ryszarda Kapuścińskiego | Ryszard Kapuściński
Ryszardem Petru | Ryszard Petru
Sławomira Mrożka | Sławomir Mrożek
Stanisława Lema | Stanisław Lem
Stanisława Moniuszki | Stanisław Moniuszko
Stefana Żeromskiego | Stefan Żeromski
Stefanem Kisielewskim | Stefan Kisielewski
Szymona Hołowni | Szymon Hołownia
Tadeusza Kościuszki | Tadeusz Kościuszko
Tadeuszem Mazowieckim | Tadeusz Mazowiecki
Teresie Torańskiej | Teresa Torańska
Tomasza Stańki | Tomasz Stańko
Tomaszowi Lisowi | Tomasz Lis
Urszuli Dudziak | Urszula Dudziak
Viktora Orbána | Viktor Orbán
Wandy Rutkiewicz | Wanda Rutkiewicz
Wincentego Witosa | Wincenty Witos
Wisławy Szymborskiej | Wisława Szymborska
Witolda Gombrowicza | Witold Gombrowicz
Władysława Reymonta | Władysław Reymont
Władysławem Gomułką | Władysław Gomułka
Włodzimierza Cimoszewicza | Włodzimierz Cimoszewicz
Wojciecha Jaruzelskiego | Wojciech Jaruzelski
Wojciechem Młynarskim | Wojciech Młynarski
Zbigniewa Bońka | Zbigniew Boniek
Zbigniewa Herberta | Zbigniew Herbert
Zbigniewowi Ziobrze | Zbigniew Ziobro
Zdzisława Beksińskiego | Zdzisław Beksiński
Zofii Nałkowskiej | Zofia Nałkowska
Zygmunta Krasińskiego | Zygmunt Krasiński
ks. Jana Twardowskiego | ks. Jan Twardowski
Kaczyńskiego | Kaczyński
Tuska | Tusk
Putinowi | Putin
Merkel | Merkel
Wałęsą | Wałęsa
Nowakowi | Nowak
Zielińskiej | Zielińska
Wójcika | Wójcik
Kwiatkowską | Kwiatkowska
Mazurem | Mazur
Dudek | Dudek
Gołębia | Gołąb
Stępnia | Stępień
Kwietnia | Kwiecień
Dudka | Dudek
Gawła | Gaweł
Wróbla | Wróbel
Hegla | Hegel
Orzechowi | Orzech
Kociołka | Kociołek
Sępa | Sęp
`;
