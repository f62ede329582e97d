/** Inflected names of people in the news of the world and of Poland, with the nominative: typed for these tests. */
export const POLISH_NEWS_PEOPLE = `
Stefana Löfvena | Stefan Löfven
Angeli Merkel | Angela Merkel
Gerhardem Schröderem | Gerhard Schröder
Matthiasa Warniga | Matthias Warnig
Aleksieja Millera | Aleksiej Miller
Günthera Oettingera | Günther Oettinger
Marosza Szefczovicza | Marosz Szefczovicz
Sauliego Niinistö | Sauli Niinistö
Larsa Løkke Rasmussena | Lars Løkke Rasmussen
Michaela O'Leary'ego | Michael O'Leary
Michaela O’Leary’ego | Michael O’Leary
Kenny'ego Jacobsa | Kenny Jacobs
Imrana Chana | Imran Chan
Saifa Malooka | Saif Malook
Khadima Hussaina Rizviego | Khadim Hussain Rizvi
Salmana Taseera | Salman Taseer
Shahbaza Bhattiego | Shahbaz Bhatti
Antonia Tajaniego | Antonio Tajani
Asi Bibi | Asia Bibi
Asii Bibi | Asia Bibi
Aszika Masiha | Aszik Masih
Dominica Raaba | Dominic Raab
Davida Davisa | David Davis
Philipa Hammonda | Philip Hammond
Sajida Javida | Sajid Javid
Jacoba Rees-Mogga | Jacob Rees-Mogg
Nicoli Sturgeon | Nicola Sturgeon
Leo Varadkara | Leo Varadkar
Leo Varadkarem | Leo Varadkar
Theresą May | Theresa May
Theresie May | Theresa May
Guya Verhofstadta | Guy Verhofstadt
Johna Bercowa | John Bercow
Amber Rudd | Amber Rudd
Philippa Mayera | Philipp Mayer
Sabine Weyand | Sabine Weyand
Martina Selmayra | Martin Selmayr
Corbynem | Corbyn
Barnierowi | Barnier
Mayowi | May
Junckera | Juncker
Camerona | Cameron
Farage'em | Farage
Macronowi | Macron
Orbana | Orban
Babiša | Babiš
Andreja Babiša | Andrej Babiš
Roberta Fico | Robert Fico
Roberta Ficy | Robert Fico
Zuzany Čaputovej | Zuzana Čaputová
Władimirowi Putinowi | Władimir Putin
Siergieja Ławrowa | Siergiej Ławrow
Dmitrija Pieskowa | Dmitrij Pieskow
Dmitrijem Miedwiediewem | Dmitrij Miedwiediew
Aleksieja Nawalnego | Aleksiej Nawalny
Nawalnemu | Nawalny
Wołodymyrem Zełenskim | Wołodymyr Zełenski
Petra Poroszenki | Petro Poroszenko
Petrem Poroszenką | Petro Poroszenko
Julii Tymoszenko | Julia Tymoszenko
Wiktora Janukowycza | Wiktor Janukowycz
Swiatłany Cichanouskiej | Swiatłana Cichanouska
Alaksandra Łukaszenki | Alaksandr Łukaszenka
Kamali Harris | Kamala Harris
Joe Bidenem | Joe Biden
Rudy'ego Giulianiego | Rudy Giuliani
Mitcha McConnella | Mitch McConnell
Nancy Pelosi | Nancy Pelosi
Mike'a Pence'a | Mike Pence
Mike’a Pompeo | Mike Pompeo
Baracka Obamę | Barack Obama
Berniego Sandersa | Bernie Sanders
Elona Muska | Elon Musk
Marka Zuckerberga | Mark Zuckerberg
Jacka Dorseya | Jack Dorsey
Anthony'ego Fauciego | Anthony Fauci
Tedrosa Adhanoma Ghebreyesusa | Tedros Adhanom Ghebreyesus
Xi Jinpinga | Xi Jinping
Kim Dzong Una | Kim Dzong Un
Narendry Modiego | Narendra Modi
Jaira Bolsonaro | Jair Bolsonaro
Shinzo Abego | Shinzo Abe
Recepem Tayyipem Erdoganem | Recep Tayyip Erdogan
Baszara al-Asada | Baszar al-Asad
Benjaminem Netanjahu | Benjamin Netanjahu
Mahmuda Abbasa | Mahmud Abbas
Silvia Berlusconiego | Silvio Berlusconi
Giuseppe Contego | Giuseppe Conte
Matteo Salviniego | Matteo Salvini
Mario Draghiego | Mario Draghi
Carlesa Puigdemonta | Carles Puigdemont
Marine Le Pen | Marine Le Pen
Jean-Marie Le Pena | Jean-Marie Le Pen
François Hollande'a | François Hollande
Charles'a de Gaulle'a | Charles de Gaulle
Christine Lagarde | Christine Lagarde
Jensa Stoltenberga | Jens Stoltenberg
Ursulą von der Leyen | Ursula von der Leyen
Fransa Timmermansa | Frans Timmermans
Łukasza Szumowskiego | Łukasz Szumowski
Jarosława Pinkasa | Jarosław Pinkas
Adama Niedzielskiego | Adam Niedzielski
Andrzeja Horbana | Andrzej Horban
Włodzimierza Guta | Włodzimierz Gut
Krzysztofa Simona | Krzysztof Simon
Pawła Grzesiowskiego | Paweł Grzesiowski
Michała Dworczyka | Michał Dworczyk
Piotra Müllera | Piotr Müller
Mateusza Kijowskiego | Mateusz Kijowski
Grzegorza Schetyny | Grzegorz Schetyna
Borysa Budki | Borys Budka
Cezarego Tomczyka | Cezary Tomczyk
Katarzyny Lubnauer | Katarzyna Lubnauer
Kamili Gasiuk-Pihowicz | Kamila Gasiuk-Pihowicz
Jacka Saryusz-Wolskiego | Jacek Saryusz-Wolski
Róży Thun | Róża Thun
Ryszarda Czarneckiego | Ryszard Czarnecki
Witolda Waszczykowskiego | Witold Waszczykowski
Konrada Szymańskiego | Konrad Szymański
Zdzisława Krasnodębskiego | Zdzisław Krasnodębski
Anny Fotygi | Anna Fotyga
Elżbiety Bieńkowskiej | Elżbieta Bieńkowska
Janusza Lewandowskiego | Janusz Lewandowski
Bartosza Arłukowicza | Bartosz Arłukowicz
Radosława Fogla | Radosław Fogiel
Jacka Sasina | Jacek Sasin
Krzysztofa Tchórzewskiego | Krzysztof Tchórzewski
Piotra Naimskiego | Piotr Naimski
Marka Suskiego | Marek Suski
Joachima Brudzińskiego | Joachim Brudziński
Stanisława Karczewskiego | Stanisław Karczewski
Tomasza Grodzkiego | Tomasz Grodzki
Szymona Szynkowskiego vel Sęka | Szymon Szynkowski vel Sęk
Adama Bielana | Adam Bielan
Mariusza Błaszczaka | Mariusz Błaszczak
Rafała Grupińskiego | Rafał Grupiński
Jana Grabca | Jan Grabiec
Marcina Kierwińskiego | Marcin Kierwiński
Sławomira Neumanna | Sławomir Neumann
Sławomira Nitrasa | Sławomir Nitras
Stanisława Gawłowskiego | Stanisław Gawłowski
Anny Zalewskiej | Anna Zalewska
Jerzego Kropiwnickiego | Jerzy Kropiwnicki
Jana Olszewskiego | Jan Olszewski
Krzysztofa Bosaka | Krzysztof Bosak
Janusza Korwin-Mikkego | Janusz Korwin-Mikke
Grzegorza Brauna | Grzegorz Braun
Artura Dziambora | Artur Dziambor
Jakuba Kuleszy | Jakub Kulesza
Konrada Berkowicza | Konrad Berkowicz
Krystyny Pawłowicz | Krystyna Pawłowicz
Stanisława Piotrowicza | Stanisław Piotrowicz
Julii Przyłębskiej | Julia Przyłębska
Andrzeja Rzeplińskiego | Andrzej Rzepliński
Jarosława Gugały | Jarosław Gugała
Romana Giertycha | Roman Giertych
Andrzeja Leppera | Andrzej Lepper
Leszka Millera | Leszek Miller
Jana Kulczyka | Jan Kulczyk
Zygmunta Solorza | Zygmunt Solorz
Jana Marii Rokity | Jan Maria Rokita
Kazimierza Ujazdowskiego | Kazimierz Ujazdowski
Ludwika Dorna | Ludwik Dorn
Przemysława Gosiewskiego | Przemysław Gosiewski
Zyty Gilowskiej | Zyta Gilowska
Julii Pitery | Julia Pitera
Joanny Muchy | Joanna Mucha
Janusza Piechocińskiego | Janusz Piechociński
Waldemara Pawlaka | Waldemar Pawlak
Eugeniusza Kłopotka | Eugeniusz Kłopotek
Adama Struzika | Adam Struzik
Jarosława Kalinowskiego | Jarosław Kalinowski
Stanisława Kalemby | Stanisław Kalemba
Ewy Kierzkowskiej | Ewa Kierzkowska
Józefa Zycha | Józef Zych
Jerzego Owsiaka | Jerzy Owsiak
Piotra Adamczyka | Piotr Adamczyk
Michała Żebrowskiego | Michał Żebrowski
Marcina Dorocińskiego | Marcin Dorociński
Wojciecha Smarzowskiego | Wojciech Smarzowski
Pawła Pawlikowskiego | Paweł Pawlikowski
Małgorzaty Foremniak | Małgorzata Foremniak
Kingi Preis | Kinga Preis
Magdaleny Cieleckiej | Magdalena Cielecka
Roberta Makłowicza | Robert Makłowicz
Kuby Wojewódzkiego | Kuba Wojewódzki
Szymona Majewskiego | Szymon Majewski
Tomka Lisa | Tomek Lis
Krzysia Ibisza | Krzyś Ibisz
Adasia Miauczyńskiego | Adaś Miauczyński
Kasi Kowalskiej | Kasia Kowalska
Gosi Andrzejewicz | Gosia Andrzejewicz
Ani Dąbrowskiej | Ania Dąbrowska
Doroty Rabczewskiej | Dorota Rabczewska
Ewy Chodakowskiej | Ewa Chodakowska
św. Jana Chrzciciela | św. Jan Chrzciciel
Stefana Batorego | Stefan Batory
Władysława Łokietka | Władysław Łokietek
Bolesława Chrobrego | Bolesław Chrobry
Mieszka I | Mieszko I
Zygmunta III Wazy | Zygmunt III Waza
Kazimierza Wielkiego | Kazimierz Wielki
Augusta II Mocnego | August II Mocny
Stanisława Augusta Poniatowskiego | Stanisław August Poniatowski
Hugona Kołłątaja | Hugo Kołłątaj
Józefa Hallera | Józef Haller
Wincentego Pola | Wincenty Pol
Jana Henryka Dąbrowskiego | Jan Henryk Dąbrowski
Emilii Krakowskiej | Emilia Krakowska
Karola Szymanowskiego | Karol Szymanowski
Witolda Lutosławskiego | Witold Lutosławski
Oskara Kolberga | Oskar Kolberg
Jana Długosza | Jan Długosz
Wita Stwosza | Wit Stwosz
Samuela Bogumiła Lindego | Samuel Bogumił Linde
Johanna Sebastiana Bacha | Johann Sebastian Bach
Wolfganga Amadeusza Mozarta | Wolfgang Amadeusz Mozart
Ludwiga van Beethovena | Ludwig van Beethoven
Richarda Wagnera | Richard Wagner
Johanna Wolfganga Goethego | Johann Wolfgang Goethe
Williama Shakespeare'a | William Shakespeare
Leonarda da Vinci | Leonardo da Vinci
Vincenta van Gogha | Vincent van Gogh
Pabla Picassa | Pablo Picasso
Salvadora Dalego | Salvador Dali
Gabriela Garcíi Márqueza | Gabriel García Márquez
Umberta Eco | Umberto Eco
Fiodora Dostojewskiego | Fiodor Dostojewski
Antoniego Czechowa | Antoni Czechow
Milana Kundery | Milan Kundera
Bohumila Hrabala | Bohumil Hrabal
Václava Havla | Václav Havel
Karela Čapka | Karel Čapek
Jaroslava Haška | Jaroslav Hašek
Lionela Messiego | Lionel Messi
Rogera Federera | Roger Federer
Rafaela Nadala | Rafael Nadal
Novaka Djokovicia | Novak Djoković
Usaina Bolta | Usain Bolt
Lewisa Hamiltona | Lewis Hamilton
Sebastiana Vettela | Sebastian Vettel
Zinédine'a Zidane'a | Zinédine Zidane
Pepa Guardioli | Pep Guardiola
Jürgena Kloppa | Jürgen Klopp
José Mourinho | José Mourinho
Paulo Sousy | Paulo Sousa
Leo Beenhakkera | Leo Beenhakker
Franciszka Smudy | Franciszek Smuda
Waldemara Fornalika | Waldemar Fornalik
Adama Nawałki | Adam Nawałka
Jerzego Brzęczka | Jerzy Brzęczek
Czesława Michniewicza | Czesław Michniewicz
Roberta Lewandowskiego | Robert Lewandowski
Grzegorza Krychowiaka | Grzegorz Krychowiak
Kamila Glika | Kamil Glik
Wojciecha Szczęsnego | Wojciech Szczęsny
Łukasza Piszczka | Łukasz Piszczek
Arka Milika | Arek Milik
Piotrka Zielińskiego | Piotrek Zieliński
Jana Błachowicza | Jan Błachowicz
Joanny Jędrzejczyk | Joanna Jędrzejczyk
Mariusza Pudzianowskiego | Mariusz Pudzianowski
Tomasza Golloba | Tomasz Gollob
Anity Lipnickiej | Anita Lipnicka
Benedykta XVI | Benedykt XVI
papieża Franciszka | papież Franciszek
Józefa Glempa | Józef Glemp
Stefana Wyszyńskiego | Stefan Wyszyński
Tadeusza Rydzyka | Tadeusz Rydzyk
Kaczyńskich | Kaczyński
Komorowskiemu | Komorowski
Tuskiem | Tusk
Wałęsie | Wałęsa
Ziobrze | Ziobro
Kowala | Kowal
Kozła | Kozioł
Pawlaka | Pawlak
Szydło | Szydło
Kopacz | Kopacz
Leppera | Lepper
Giertychem | Giertych
Belki | Belka
Rokity | Rokita
Pitery | Pitera
Palikota | Palikot
Gowinem | Gowin
Petru | Petru
Kukiza | Kukiz
Niesiołowskiemu | Niesiołowski
Obamie | Obama
Clintona | Clinton
Sarkozy'ego | Sarkozy
Berlusconiego | Berlusconi
Zapatero | Zapatero
Blaira | Blair
Busha | Bush
Kadafiego | Kadafi
Stalinem | Stalin
Hitlera | Hitler
Lenina | Lenin
Napoleona | Napoleon
Maryi | Maryja
Mahometa | Mahomet
Chopina | Chopin
Kopernikowi | Kopernik
Rexa Tillersona | Rex Tillerson
Ban Ki-muna | Ban Ki-mun
Krzysztofem Brejzą | Krzysztof Brejza
Bony Sforzy | Bona Sforza
Williego Walsha | Willie Walsh
Vincentem van Goghiem | Vincent van Gogh
Maksymiliana Kolbego | Maksymilian Kolbe
Karola Marksa | Karol Marks
Mleczce | Mleczko
Janeza Janšy | Janez Janša
Karla Čapka | Karel Čapek
Davida Bowiego | David Bowie
Josefa Mengelego | Josef Mengele
Swietłany Kuzniecowej | Swietłana Kuzniecowa
Roberta Benigniego | Roberto Benigni
`;
