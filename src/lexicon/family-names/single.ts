/**
 * Names borne alone, in the Polish form: of antiquity, of scripture, of myth and of letters; they are read like surnames,
 * so that a hotel or a theatre of that name is no person's first name. Names that are common words too (Mars, Atlas) are left out.
 * Source: typed from general knowledge.
 */
export const POLISH_SINGLE_NAMES = `
Achilles Adonis Afrodyta Agamemnon Ajaks Ajschylos Alaryk Alkibiades Anakreont Anaksagoras Anaksymander Antygona Apollo Apulejusz Arachne Archimedes Ariadna Arystofanes Arystoteles
Asklepios Asurbanipal Aszoka Attyla Awerroes Awicenna Balladyna Belzebub Budda Cerber Chufu Cyceron Cyrus Czyngis-chan Dafne Dedal Demeter Demokryt Demostenes Diogenes Dioklecjan
Dionizos Domicjan Drakula Drakon Dydona Edyp Egeusz Ekkehard Elektra Eneasz Enkidu Epikur Epiktet Erasmus Eskulap Esmeralda Eurydyka Eurypides Euzebiusz Ezaw Ezechiel Ezop Faeton Falstaff
Faust Fedra Fidiasz Frodo Galen Galileusz Gandalf Gargantua Geralt Gilgamesz Golem Goliat Gordian Hadrian Hagar Hamlet Hamilkar Hammurabi Hannibal Hefajstos Hektor Heliogabal
Hera Heraklit Herakles Herkules Hermes Hermiona Herod Herodot Hezjod Hiob Hipokrates Hipolita Homer Horacy Ifigenia Ikar Izajasz Izyda Jafet Jahwe Jazon Jehowa Jezebel Jordanes Jowisz Jozue
Judasz Junona Justynian Juwenalis Kain Kajfasz Kaligula Kalipso Kalikst Karakalla Kartezjusz Kasandra Kasjusz Kastor Katon Katullus Kleopatra Klitajmestra Kommodus Konfucjusz Kopciuszek Kordelia Kordian Korneliusz
Krassus Krezus Kreon Kronos Ksantypa Ksenofont Kserkses Kupidyn Kwintylian Laertes Lancelot Laokoon Leonidas Likurg Liwiusz Lukan Lukrecjusz Lucyfer Mahomet Makbet Maksencjusz Marcjalis Marduk Mefistofeles
Menelaos Merlin Metody Mieszko Minerwa Minos Minotaur Mojżesz Morfeusz Nabuchodonozor Narcyz Nefertiti Nefretete Nehemiasz Neptun Nerwa Neron Nestor Noe Nostradamus Oberon Odoaker Odyn Odyseusz Ofelia
Oktawian Orestes Orfeusz Orygenes Otello Owidiusz Ozyrys Pandora Pantagruel Paracelsus Parmenides Parsifal Patrokles Pegaz Penelopa Perseusz Perykles Petrarka Petroniusz Piłat Pinokio Pitagoras Platon Plaut Pliniusz
Plotyn Plutarch Polibiusz Polifem Pompejusz Posejdon Priam Prometeusz Propercjusz Proteusz Ptolemeusz Ramzes Raszi Robespierre Romulus Sabała Saladyn Salomon Sallustiusz Samson Saturnin Saul Sauron Scypion
Semiramida Seneka Septymiusz Sfinks Sofokles Sokrates Solon Spartakus Spinoza Strabon Sulla Swetoniusz Syzyf Szahrazad Szekspir Szeherezada Tacyt Tales Tamerlan Tankred Tantal Telemach Telimena Temistokles Temida
Teodoryk Terencjusz Tertulian Tezeusz Tukidydes Tutanchamon Tutenchamon Tyberiusz Tycjan Tyrezjasz Tyrteusz Walenstein Wallenrod Wenus Wercyngetoryks Wergiliusz Wespazjan Witruwiusz Wolter Wotan Zagłoba Zaratustra Zenon Zenobia
Zeus Zoroaster Zorro Zwingli
`;
