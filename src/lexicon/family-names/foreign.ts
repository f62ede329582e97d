/** Surnames of the wider world that news in any language prints. Source: typed from general knowledge. */
export const FOREIGN_FAMILIES = `
Trump Biden Obama Clinton Bush Reagan Carter Nixon Kennedy Johnson Pence Harris Sanders Warren Pelosi McConnell Pompeo Bolton Mattis Tillerson Kerry Powell Rumsfeld Cheney Gore Buttigieg Bloomberg Giuliani Mueller Comey Barr Kushner
Putin Miedwiediew Ławrow Pieskow Szojgu Nawalny Gorbaczow Jelcyn Stalin Lenin Breżniew Chruszczow Żyrinowski Kadyrow Prigożyn Chodorkowski Abramowicz Skripal Litwinienko Niemcow Kasparow Gagarin
Zełenski Zełenskyj Poroszenko Kliczko Tymoszenko Janukowycz Juszczenko Kuczma Jaceniuk Łukaszenka Cichanouska Bandera Załużny Kułeba Hrojsman
Merkel Schröder Kohl Scholz Steinmeier Gauck Schulz Schäuble Seehofer Laschet Söder Merz Baerbock Habeck Maas Altmaier Juncker Weber Gabriel Brandt Adenauer Hitler Himmler Goebbels Göring Heydrich Frank
Macron Hollande Sarkozy Chirac Mitterrand Giscard Fillon Mélenchon Philippe Castex Barnier Moscovici Delors Lagarde Villepin Fabius Draghi Renzi Berlusconi Conte Salvini Meloni Prodi Tajani Mogherini Gentiloni Grillo Letta Monti Napolitano Mattarella
Cameron May Corbyn Blair Brown Farage Thatcher Churchill Davis Gove Hunt Raab Javid Sunak Truss Starmer Bercow Rees-Mogg Varadkar Sturgeon Cummings Hammond Osborne Khan Leadsom Rudd Grayling Cox Fox Clegg Miliband Cable Lucas Swinson
Orbán Orban Fico Babiš Babis Zeman Havel Klaus Kiska Čaputová Pellegrini Sikela Kurz Van der Bellen Rutte Timmermans Tsipras Mitsotakis Varoufakis Sánchez Rajoy Puigdemont Zapatero Aznar González Costa Guterres Barroso Michel Verhofstadt Charles Selmayr Tusk
Erdoğan Erdogan Davutoğlu Asad Assad Kaddafi Netanjahu Rabin Szaron Peres Arafat Abbas Rouhani Rohani Chamenei Chomeini Sulejmani Mursi Mubarak Sisi Husajn Hussein Laden Ghani Karzaj Bhutto Sharif Chan Imran Modi Gandhi
Bibi Masih Rizvi Malook Mulook Qadri Tasir Taseer
Xi Hu Mao Deng Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Kim Park Moon Lee Abe Suga Kishida Naruhito Duterte Maduro Chávez Castro Bolsonaro Lula Silva Rousseff Kirchner Macri Morales Correa Guaidó Pinochet Allende Peron
O'Leary O'Connor O'Neill O'Hara O'Brien O'Sullivan MacDonald McDonald McCartney McGregor Lennon Jagger Bowie Mercury Jackson Jordan Bryant James Woods Federer Nadal Djokovic Djoković Murray Thiem Zverev Medvedev Williams Halep Osaka Kvitova Wozniacki
Ronaldo Messi Neymar Mbappé Mbappe Griezmann Pogba Kane Rooney Beckham Ibrahimović Modrić Suárez Pelé Maradona Zidane Platini Blatter Infantino Čeferin Klopp Guardiola Mourinho Wenger Ancelotti Hamilton Schumacher Vettel Räikkönen Alonso Verstappen Bolt Phelps
Einstein Newton Darwin Freud Marx Engels Kant Hegel Nietzsche Goethe Schiller Mann Brecht Bach Beethoven Mozart Haydn Schubert Brahms Wagner Verdi Puccini Vivaldi Rossini Picasso Dalí Goya Gaudí Rembrandt Monet Manet Cézanne Gauguin Matisse Rodin Michelangelo Caravaggio Tycjan Dante Petrarka Boccaccio
Shakespeare Dickens Wilde Joyce Orwell Huxley Tolkien Lewis Rowling Christie Doyle Conrad Hemingway Faulkner Steinbeck King Poe Twain Whitman Dostojewski Tołstoj Czechow Puszkin Gogol Bułhakow Sołżenicyn Pasternak Kafka Kundera Hašek Čapek Hrabal Proust Balzac Hugo Zola Dumas Camus Sartre Voltaire Rousseau Molier
Musk Zuckerberg Dorsey Gates Jobs Bezos Cook Pichai Nadella Buffett Soros Murdoch Weinstein Epstein Spielberg Scorsese Coppola Tarantino Kubrick Hitchcock Allen Eastwood Hanks Pitt Jolie DiCaprio Depp Cruise Clooney Streep Fauci Ghebreyesus Vinci Angelo Le Pen Pen Zidane
Smith Jones Taylor Williams Brown Davies Evans Wilson Thomas Roberts Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Watson Baker Harrison Morgan Patel Young Allen Mitchell Anderson Phillips Lee Bell Parker Miller Bennett Cook Shaw Griffiths
Garcia Martinez Rodriguez Lopez Hernandez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Cruz Reyes Ortiz Gutierrez Chavez Ramos Ruiz Mendoza Alvarez Castillo Jimenez Vasquez Romero Moreno Herrera Medina Aguilar Vargas Fernandez Fernández García Rodríguez López Martínez Pérez Gómez Hernández
Müller Schmidt Schneider Fischer Meyer Weber Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Krause Lehmann Köhler Herrmann König Walter Peters Huber Kaiser Fuchs Scholz Möller Weiß Jung Hahn Vogel Keller Günther Winkler Lorenz Baumann Franke Albrecht Simon Böhm Winter Kraus Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Pohl Engel Horn Busch Bergmann Voigt Sauer Arnold Wolff Pfeiffer
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola
Dubois Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guerin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clement Gauthier Dumont Lopez Fontaine Chevalier Robin Masson
Novák Novotný Dvořák Svoboda Černý Procházka Kučera Veselý Horák Němec Marek Pospíšil Pokorný Hájek Král Jelínek Růžička Beneš Fiala Sedláček Kolář Kováč Horváth Varga Tóth Nagy Szabó Molnár Németh Farkas Balogh Papp Takács Juhász Szijjártó Gyurcsány
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jansson Hansson Bengtsson Löfven Thunberg Lindgren Hansen Jensen Nielsen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Frederiksen Stoltenberg Solberg Olsen Berg Haugen Breivik Korhonen Virtanen Mäkinen Nieminen Niinistö Marin Ahtisaari
Bērziņš Kalniņš Ozoliņš Vējonis Levits Rinkēvičs Kariņš Dombrovskis Ušakovs Kaljulaid Ratas Kallas Ansip Ilves Karis Saakaszwili Zurabiszwili Margwelaszwili Iwaniszwili Kwirikaszwili Paszinian Alijew Nazarbajew Tokajew Rahmon Karimow Mirzijojew
Marks Jinping Zedong Xiaoping Jintao Keqiang Un Enlai Wenliang Lijian Jiabao Zemin Jiechi Jae Lijun Jen Ing Barclay Barclays Grieve Letwin
Mordaunt Soubry Umunna McDonnell Abbott Thornberry Benn Lammy Rayner Ashworth Williamson Wallace Shapps Buckland Cleverly Villiers Mundell Hands
Fallon Bridgen Duncan Redwood Francois Lidington Heseltine Major Letts Grylls Robbins Sedwill Case Carney Bailey Banks Bannon Manafort Cohen
Flynn Stone Papadopoulos Sessions Rosenstein Kavanaugh Gorsuch Barrett Ginsburg Scalia Kelly Priebus Mnuchin Haley McMaster Spicer McCain Romney
Rubio Ryan Boehner Graham Schumer Schiff Nadler Klobuchar Booker O'Rourke Gabbard Steyer Newsom Cuomo Whitmer Abrams Bowser Emhoff Kaine Palin
Cain Gingrich Santorum Perot Dole Mondale Ford Eisenhower Truman Roosevelt Lincoln Washington Jefferson Adams Madison Monroe Grant Garfield
McKinley Hoover Coolidge Harding Taft Kehoe McMullen Bolland Jacobs Bellew Gadzinowski Spohr Walsh Smurfit Branson Kelleher Ghosn Zetsche Kaeser
Wiedeking Winterkorn Warnig Lipp Sieczin Gref Czubajs Timczenko Rotenberg Deripaska Usmanow Kowalczuk Mordaszow Wekselberg Fridman Potanin Lisin
Michelson Kostin Patruszew Bortnikow Naryszkin Miszustin Matwijenko Wołodin Zacharowa Nebenzia Czepiga Miszkin Pietrow Boszyrow Dugin Surkow
Gierasimow Kirijenko Sobianin Kudrin Rogozin Siłuanow Mironow Ziuganow Jawlinski Jaszyn Wołkow Sobol Rogow Strelkow Girkin Zacharczenko Puszylin
Kobolew Witrenko Szmyhal Honczaruk Jermak Reznikow Danyłow Ławrynowycz Awakow Łucenko Turczynow Parubij Wakarczuk Bojko Medwedczuk Achmetow
Kołomojski Pinczuk Firtasz Szewczenko Chmielnicki Petlura Skoropadski Hruszewski Franko Krawczuk Steć Filaret Epifaniusz Onufry Zełenska
Wenediktowa Markarowa Kłympusz-Cyncadze Cyncadze Klimkin Prystajko Pawłenko Andruchowycz Żadan Zabużko Jourova Jourová Vestager Weyand Oettinger
Moedas Navracsics Katainen Malmström Mimica Andriukaitis Creţu Cretu Bulc Bieńkowska Vella Stylianides Hogan Šefčovič Szefczovicz Georgijewa
Georgiewa Borrell Sassoli Metsola Leyen Breton Reynders Schinas Riekeles Ponta Iohannis Johannis Dragnea Băsescu Ceaușescu Ceausescu Borisow
Radew Vučić Vuczić Vucic Milošević Miloszević Karadžić Mladić Thaçi Haradinaj Plenković Milanović Pahor Janša Jansa Cerar Šarec Đukanović Tito
Broz Zaew Iwanow Rama Berisha Hodża Drian Maire Buzyn Véran Loiseau Griveaux Ferrand Wauquiez Hamon Hidalgo Estrosi Bayrou Jospin Rocard Pompidou
Gaulle Zemmour Dupont-Aignan Aubry Royal Valls Ayrault Cazeneuve Sapin Bettencourt Arnault Bolloré Pinault Dassault Houellebecq Littell Foucault
Derrida Barthes Lacan Levi-Strauss Durkheim Comte Descartes Pascal Diderot Montesquieu Robespierre Danton Marat Talleyrand Richelieu Mazarin
Colbert Vauban Spahn Lauterbach Drosten Wieler Streeck Röttgen Dobrindt Scheuer Steinbrück Nahles Esken Walter-Borjans Lindner Özdemir Hofreiter
Göring-Eckardt Gysi Wagenknecht Bartsch Gauland Weidel Höcke Meuthen Petry Sarrazin Westerwelle Genscher Kinkel Herzog Weizsäcker Heuss Erhard
Schwesig Sellering Giffey Kretschmann Kretschmer Kramp-Karrenbauer Kramp Karrenbauer Polenz Nooke Steinbach Pawelka Fabritius Posselt Böll Grass
Hesse Zweig Frisch Dürrenmatt Bernhard Jelinek Handke Zingaretti Maio Giorgetti Toninelli Tria Lamorgese Speranza Zaia Raggi Appendino Bonaccini
Calenda Boschi Fini Bossi Casini D'Alema Dini Amato Andreotti Moro Craxi Togliatti Mussolini Garibaldi Cavour Mazzini Machiavelli Galilei Fermi
Marconi Volta Fellini Antonioni Visconti Bertolucci Benigni Pasolini Rossellini Mastroianni Loren Ferrante Eco Calvino Moravia Pirandello
Bergoglio Ratzinger Pacelli Montini Roncalli Luciani Parolin Sodano Burke Pell Becciu Viganò McCarrick Kasper Sarah Sandri Tagle Turkson
Gulbinowicz Paetz Iglesias Casado Abascal Torra Junqueras Ponsatí Colau Gallardón Borbón Franco Azaña Carrero Cervantes Lorca Almodóvar Buñuel
Bardem Banderas Vega Calderón Velázquez Murillo Casals Carreras Domingo Caballé Iniesta Xavi Piqué Casillas Puyol Villa Morata Isco Socrates
Sócrates Coelho Saramago Pessoa Salazar Soares Cavaco Rebelo Figo Eusébio Santos Çavuşoğlu Cavusoglu Davutoglu Gülen Gulen Yıldırım Yildirim Akar
Ağar Demirtaş Öcalan Ocalan Atatürk Ataturk Pamuk Menderes Özal Demirel Ecevit İmamoğlu Imamoglu Babacan Albayrak Kılıçdaroğlu Khamenei Zarif
Ahmadineżad Ahmadinejad Chatami Rafsandżani Reisi Raisi Mosaddegh Pahlawi Solejmani Netanyahu Ganc Gantz Lapid Lieberman Liwni Barak Olmert Begin
Ben-Gurion Gurion Meir Dajan Riwlin Hanija Nasrallah Hariri Aoun Maliki Abadi Barzani Talabani Sadr Bagdadi Zawahiri Zarkawi Salman Chaszodżdżi
Khashoggi Nahajan Maktum Sadat Naser Ghannuszi Marzuki Buteflika Haftar Sarradż Tebboune Zardari Musharraf Gilani Zia-ul-Haq Haq Jinnah Dżinnah
Iqbal Qureshi Kureszi Chaudhry Chaudry Fawad Nisar Khosa Bajwa Afridi Mengal Rehman Bhatti Shahbaz Joseph Peter Noreen Massih Anwar Ghafoor
Ashrafi Afzal Yousafzai Hussain Butt Mirza Sheikh Siddiqui Hashmi Malik Mir Raza Shah Gul Abbasi Asif Nehru Singh Sharma Kumar Rao Reddy Ambani
Tata Mittal Tagore Bose Naidu Kejriwal Banerjee Thackeray Vajpayee Advani Kovind Jaishankar Sitharaman Kapoor Bachchan Khanna Chopra Rushdie
Naipaul Roy Rahman Wickremesinghe Rajapaksa Sirisena Prachanda Hasina Zia Yunus Suu Kyi Hlaing Thaksin Shinawatra Chan-ocha Widodo Suharto
Sukarno Habibie Mahathir Mohamad Razak Loong Yew Aquino Marcos Estrada Robredo Ardern Morrison Turnbull Gillard Howard Albanese Trudeau Harper
Scheer Freeland Chrétien Mulroney Grybauskaite Grybauskaitė Nauseda Nausėda Landsbergis Kubilius Skvernelis Karbauskis Linkeviczius Linkevičius
Czmilyte Simonyte Szimonyte Butkevičius Butkeviczius Brazauskas Adamkus Paksas Uspaskich Juknevičienė Degutis Sabonis Vike-Freiberga Freiberga
Kucinskis Kučinskis Karins Rinkevics Mikser Reps Rousey Gaga Winfrey Kardashian West Swift Perry Cyrus Spears Timberlake Bieber Sheeran Styles
Lamar Eminem Dylan Springsteen Presley Sinatra Armstrong Ellington Coltrane Gillespie Fitzgerald Hendrix Joplin Cobain Grohl Vedder Cornell
Hetfield Ulrich Osbourne Plant Page Bonham Clapton Gilmour Waters Collins Sting Bono Geldof Starr Richards Watts Townshend Daltrey Marley Tosh
Knopfler Rea Stewart John Michael Deacon Ferry Eno Reed Cale Cave Stills Nash Crosby Lennox Tyson Holyfield Foreman Frazier Ali Joshua Fury
Wilder Nurmagomiedow Nurmagomedov Adamek Gołota Szpilka Wach Michalczewski Jędrzejczyk Gatlin Farah Kipchoge Lochte Thorpe Ledecky Biles Ljubičić
Wawrinka Cilić Raonić Nishikori Tsitsipas Berdych Kuznetsova Azarenka Szarapowa Sharapova Kerber Stephens Barty Bertens Sabalenka Pliskova
Andreescu Gauff Kenin Muguruza Keys Keane Giggs Ferguson Scholes Gerrard Lampard Terry Owen Shearer Rashford Sterling Pickford Southgate Hodgson
Klose Podolski Neuer Boateng Hummels Özil Khedira Kroos Reus Götze Gündogan Ballack Kahn Matthäus Völler Beckenbauer Hoeneß Rummenigge Löw
Klinsmann Heynckes Tuchel Nagelsmann Flick Kovač Hitzfeld Lahm Robben Ribery Ribéry Benzema Vieira Deschamps Cantona Buffon Totti Pirlo Baggio
Maldini Nesta Cannavaro Chiellini Bonucci Balotelli Insigne Immobile Allegri Spalletti Sarri Capello Trapattoni Lippi Agnelli Kurzweil Hawking
Sagan Feynman Bohr Heisenberg Schrödinger Planck Oppenheimer Turing Gödel Russell Wittgenstein Popper Heidegger Husserl Arendt Adorno Habermas
Horkheimer Benjamin Marcuse Jaspers Gadamer Schopenhauer Kierkegaard Spinoza Leibniz Locke Hume Hobbes Berkeley Bacon Mill Bentham Ricardo Keynes
Hayek Friedman Malthus Mendel Pasteur Fleming Crick Franklin Lamarck Linneusz Humboldt Gauss Euler Riemann Hilbert Cantor Laplace Fourier Galois
Fermat Faraday Maxwell Ohm Ampere Hertz Tesla Edison Daimler Benz Diesel Nobel Röntgen Becquerel Rutherford Chadwick Mendelejew Pawłow Łomonosow
Koroliow Tereszkowa Aldrin Bergman Trier Kaurismäki Godard Truffaut Renoir Malle Rohmer Resnais Besson Depardieu Delon Belmondo Bardot Deneuve
Huppert Binoche Cotillard Tautou Kurosawa Ozu Miyazaki Wong Kar-wai Polanski Forman Menzel Jancsó Tarr Tarkowski Eisenstein Michałkow Zwiagincew
Sokurow Nolan Fincher Lynch Burton Jarmusch Coen Altman Hawks Welles Chaplin Keaton Disney Peckinpah Kazan Cassavetes Pollack Lumet Redford
Newman Nicholson Pacino Niro Brando Dean Bogart Bacall Hepburn Gable Wayne Douglas Heston Peck Garbo Connery Craig Brosnan Bond Swayze Gere
Willis Stallone Schwarzenegger Norris Seagal Damme Gibson Costner Hoffman Freeman Murphy Carrey Sandler Ferrell Stiller Downey Hemsworth Portman
Lawrence Theron Kidman Blanchett Winslet Bullock Aniston Barrymore Zellweger Paltrow Moss Firth Law Hardy Cumberbatch Hiddleston McKellen Rickman
Radcliffe Grint Cardinale Lima Celentano Ambrosio Lollobrigida Chomsky Beck Gaal Basten Mečiar Janáček Rivaldo Ronaldinho Bertinotti Il Ir Sen Jae-in Kádár
`;
