import type { GivenNameTable } from "./given-name-table.ts";

/** Polish first names with the diminutives that releases print. Source: typed from general knowledge of Polish names. */
export const POLISH: GivenNameTable = {
  male: {
    frequent: `
Adam Adrian Aleksander Alfred Andrzej Antoni Arkadiusz Artur Bartłomiej Bartosz Bogdan Bogumił Bogusław Bolesław Bronisław
Cezary Czesław Damian Daniel Dariusz Dawid Dominik Edmund Edward Emil Eugeniusz Feliks Filip Franciszek Fryderyk Gabriel Gerard Grzegorz
Henryk Hubert Ignacy Igor Ireneusz Jacek Jakub Jan Janusz Jarosław Jerzy Józef Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz
Klaudiusz Konrad Krystian Krzysztof Lech Leon Leonard Leszek Lucjan Ludwik Łukasz Maciej Maksymilian Marcel Marcin Marek Marian Mariusz
Mateusz Michał Mieczysław Mikołaj Miłosz Mirosław Norbert Oskar Patryk Paweł Piotr Przemysław Rafał Remigiusz Robert Roman Romuald
Ryszard Sebastian Seweryn Sławomir Stanisław Stefan Sylwester Szczepan Szymon Tadeusz Teodor Tomasz Tymoteusz Wacław Waldemar
Wawrzyniec Wiesław Wiktor Wincenty Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zygmunt`,
    others: `
Jezus Chrystus Abraham Achilles Adolf Alan Albert Albin Aleksy Alojzy Alan Amadeusz Ambroży Anastazy Anatol Andrzejek Antek Apolinary Apoloniusz Ariel
Arnold Aron Augustyn August Aureliusz Baltazar Barnaba Bartek Bartłomiej Bazyli Beniamin Benedykt Bernard Bertold Błażej Bogdan Bogusz
Bohdan Bonawentura Bonifacy Borys Bożydar Bronek Bruno Brunon Cyprian Cyryl Czarek Czcibor Dacjan Damazy Darek Dezydery Dionizy
Dobiesław Dobromir Dobrosław Domagoj Donat Dyonizy Dymitr Edek Edgar Edwin Efrem Egidiusz Eligiusz Eliasz Emanuel Emilian Erazm Eryk Ernest Erwin
Ewald Ewaryst Fabian Fabiusz Felicjan Ferdynand Fidelis Flawiusz Florian Fortunat Franek Gaweł Gedeon Genadiusz Gerwazy Gniewko Gniewomir
Gniewosz Godfryd Gościsław Gracjan Grzesiek Gustaw Gwidon Hektor Heliodor Henio Henryk Herbert Herkules Hermenegild Hiacynt Hieronim
Hilary Hipolit Honoriusz Horacy Hugo Hugon Idzi Ildefons Innocenty Ireneusz Iwan Iwo Izaak Izajasz Izydor Jacenty Janek Janisław
Jaremi Jarek Jaromir Jaropełk Jeremi Jeremiasz Jędrzej Joachim Joel Jonasz Jonatan Jordan Józek Józio Jozafat Juda Julek Jurek Justyn Juliusz
Kaj Kajus Kalikst Kanut Kasjan Kasper Kazik Kazimierz Kewin Klemens Konstanty Konstantyn Korneliusz Korneli Kosma Krystyn Krzesimir Krzyś
Krzysiek Ksawery Kuba Kuno Kwiryn Lambert Laurencjusz Leander Leoncjusz Leopold Lesław Lew Liwiusz Longin Lubomir Lubosław Luborad Lucjusz Ludomił Ludomir
Ludosław Łazarz Maks Maksym Makary Maciek Malachiasz Manfred Manuel Marceli Marcjan Mariusz Maryn Mateusz Maurycy Medard Melchior
Metody Michałek Mieszko Mietek Milan Miłosław Miłowan Mirek Miron Modest Mojżesz Mścisław Napoleon Narcyz Natan Natanael Nestor Nikodem
Nikifor Oktawian Oktawiusz Olaf Oleg Olgierd Olek Onufry Orest Oswald Otokar Otto Otton Pafnucy Pankracy Pantaleon Paschalis Patrycjusz Patrycy
Paulin Pius Piotrek Piotruś Placyd Polikarp Prokop Protazy Przemek Przemysł Przybysław Radek Radomił Radomir Radosław Radzimir
Rajmund Rajnold Renat Rodryg Roch Roland Rudolf Rufin Rufus Ruben Salomon Sambor Samson Samuel Saturnin Sergiusz Sędzimir Sędziwój
Siemowit Sławek Sławoj Sobiesław Stach Staszek Staś Stanimir Stefek Światopełk Świętopełk Świętosław Sylwan Sylweriusz Sylwiusz Szczęsny
Tadek Tobiasz Tomek Tomisław Tristan Tycjan Tymon Tymek Tytus Ulryk Urban Ursyn Wacek Waldek Walenty Walerian Walery Walter Walenty
Wasyl Wenancjusz Wenanty Wergiliusz Wieńczysław Wiesiek Wilhelm Wit Witek Witalis Witomir Witosław Władek Włodek Wojtek Wojsław
Wolfgang Wyszomir Zachariasz Zawisza Zbyszek Zbyszko Zdobysław Zdzich Zefiryn Zenobiusz Ziemowit Zoltan Zygfryd Zyndram Żegota
Jaś Zbyś Zdzisiek Rysiek Heniek Jędrek Jasiek Bolek Lolek Felek Zenek Grześ Szymek Adaś Pawełek Kubuś Tomuś Tomcio Maciuś Misiek Arek Marcinek Wojtuś
Alek Romek Stasiek Wicek Gienek Jacuś Stefcio Kacperek Ignaś Leoś Oluś Mikołajek Jasio Kazio Stasio Zdzisio Rysio Zygmuś Benek Geniek Ludwiś Błażejek
Sebek Seba Kamilek Danielek Filipek Dominiczek Patryczek Igorek Fabianek Dawidek Mirosławek`,
  },
  female: {
    frequent: `
Adrianna Agata Agnieszka Aleksandra Alicja Alina Amelia Anastazja Aneta Angelika Aniela Anita Anna Antonina Barbara Beata Bernadetta 
Bożena Cecylia Celina Dagmara Danuta Daria Dominika Dorota Edyta Elżbieta Emilia Eugenia Ewa Ewelina Felicja 
Gabriela Genowefa Grażyna Halina Hanna Helena Honorata Ilona Irena Irmina Iwona Izabela Jadwiga Janina Joanna Jolanta Judyta Julia Julita
Justyna Kamila Karina Karolina Katarzyna Kinga Klaudia Klementyna Kornelia Krystyna Laura Lena Leokadia Lidia Liliana Lucyna Łucja Magda Magdalena
Maja Malwina Małgorzata Maria Marianna Mariola Marlena Marta Martyna Marzena Michalina Milena Monika Nadzieja Natalia Nina Oliwia
Olga Patrycja Paula Paulina Regina Renata Roksana Róża Rozalia Sabina Sandra Stefania Sylwia Teresa Urszula Wanda Weronika 
Wiktoria Wioletta Zofia Zuzanna Żaneta`,
    others: `
Ada Hanka Jadzia Kaśka Zośka Baśka Maryśka Gośka Ulka Olka Magdalenka Marta Irenka Helenka Stefka Bronka Mirka Józia Lilka Lenka Nelka Wiesia Krysia
Danusia Dorotka Elżunia Iwonka Renatka Agusia Marzenka Marylka Franciszka Zdzisława Władysława Wiesława Stanisława Mirosława Ludwika Kazimiera Józefa
Henryka Czesława Bronisława Bogusława Bogumiła Adela Adelajda Adriana Agapita Agnes Agrypina Aida Alberta Albina Aldona Alfreda Aleksja Alfonsyna
Alojza Amalia Amanda Ambrozja Anatolia Andrea Andżelika
Ania Anka  Angela Antonia Apolonia Ariadna Arleta Asia Astryda Atena Augustyna Aurelia Aurora Balbina Basia Beatrycze Beatrice Benedykta Berenika Bernarda
Bernadeta Berta Bianka Blandyna Blanka Bogdana Bogna Bona Bonifacja Bożenna Brygida Brigitta Celestyna Cyntia Czechna Dalia Dalila Damroka Danka Daniela Dajana Debora Delfina
Diana Dobrawa Dobrochna Dobromiła Dobrosława Domicela Domicja Donata  Dosia Dzierżysława Edeltrauda Edwina Edda Elena Eleonora Eliza Ela Elwira Emanuela Emma
Erika Eryka Ernestyna Estera Eufemia Eufrozyna Eulalia Eunika Eustachia Ewangelina Fabiana Faustyna Fatima Felicyta Feliksa Filipina Filomena Flawia Flora Florentyna
Fryderyka Gaja Gertruda Gizela Gloria Gracja Gracjana  Gustawa Hela Helga Hermina Hieronima Hilaria Hildegarda Hiacynta Hortensja Ida Idalia Iga Ignacja  Ilza Ina Ines
Inga Ingeborga Inka Irma Irmgarda Iza Izolda Iwa Jagna Jagoda Jadwisia Jasmina Jaśmina Jana Jarosława Joasia Jola Jolenta Józefina  Julianna  Jowita Kaja Kalina
Kandyda Karin Karola Kasandra Kasia Katja Kasjana Kiara Kira Klara Klotylda Koleta Konstancja Konstantyna Kordelia Kora  Krysia Krystiana Ksenia
Kunegunda Kamilla Lara Larysa  Lea Lechosława Leontyna Leonora Lila Lilia Lilianna Lilla Liwia Livia Longina Lora Loreta Lota Lubomira Lucja Lucjana Lucylla Ludmiła
Ludomira Luiza Lukrecja Łada Łarysa Madlena Malina Małgosia Manuela Marcela Marcelina Margareta Margerita Marietta Marika Marina  Maryla Marusia Maryna Marysia Maryśka Marzanna Matylda Melania
Melisa Mia Mieczysława Milda Mila Milada Milica Miłosława Mira Mirabela Miranda Mirela Mirka Modesta Nadia Narcyza Natasza Nastazja Nela Nelly Nika Nikola Nikol Noemi
Nora Norberta Norma Odeta Ofelia Oktawia Ola Olimpia Oleńka Olena Oriana Otylia Pamela Pelagia Penelopa Petra Petronela Pola  Prakseda Przybysława Pulcheria Rachela
Radomiła Radosława Rafaela Raisa Rebeka Rita Romana Romualda Rozamunda Rozyna Rozalinda Róża Rudolfina Ruta Ryszarda Salomea Samanta Sara Sawa Scholastyka Selena Serafina
Seweryna Sławomira Sława Sonia Sobiesława Stella Swietłana Sulisława Sybilla  Tacjana Tamara Tatiana Tekla Telimena Teodora Teodozja Tina Tola Tolisława Tosia Truda Ula
Uliana Ulryka Urszulina Wacława Waleria Waleriana Walentyna Wanesa Wera Wiara Wiera Wilhelmina Wilma Wincentyna Wiola Wiolanta Wioleta Wirginia Witolda Wisława Władzia Włodzimiera  Zefiryna Maryja Matka Ewunia Zenobia Zenona
Zina Zinajda Zita Zoja Zosia Zula Zuza Zyta  Żanna Żaklina Żywia Żelisława Andrzelika Aniceta Bolesława  Dominisia Gosia Halszka Hania Jasia Jula Julcia Kamelia Kasieńka Krystianna Lodzia
Lusia Magdusia Marcjanna Nastka Ofka Polina Renia Sasza Stasia Stefcia Sylwana Tereska Terenia Wandzia Wisia Zuzia Amira Aisza Anetta Arletta Danisława Estella Gizella Izabella Mirella Żanetta Otylda
Ewcia Madzia Olcia Ala Agnisia Aga Agatka Aneczka Beatka Bożenka Celinka Elka Frania Gabrysia Grażynka Halinka Jagusia Jolka Julka Justynka Kamilka
Karolcia Kinia Krycha Kryśka Lidka Lucynka Majka Małgośka Mania Monia Natalka Niusia Patka Sabinka Werka Wiktorka Zocha Zuzka`,
  },
};
