/** Inflected names of people, real and invented, with the nominative: typed for these tests. */
export const LITHUANIAN_PEOPLE = `
Adomo Mickevičiaus | Adomas Mickevičius
Agnei Bilotaitei | Agnė Bilotaitė
Aido Marčėno | Aidas Marčėnas
Aistės Smilgevičiūtės | Aistė Smilgevičiūtė
Aleksandro Makejevo | Aleksandras Makejevas
Algimanto Čekuolio | Algimantas Čekuolis
Algirdo Brazausko | Algirdas Brazauskas
Algirdui Butkevičiui | Algirdas Butkevičius
Alfonsą Maldonį | Alfonsas Maldonis
Andriumi Tapinu | Andrius Tapinas
Antano Baranausko | Antanas Baranauskas
Antano Rekašiaus | Antanas Rekašius
Antano Smetonos | Antanas Smetona
Antanu Škėma | Antanas Škėma
Arturo Bumšteino | Arturas Bumšteinas
Artūro Paulausko | Artūras Paulauskas
Arvydo Sabonio | Arvydas Sabonis
Arvydui Juozaičiui | Arvydas Juozaitis
Asmik Grigorian | Asmik Grigorian
Astos Pilypaitės | Asta Pilypaitė
Audriaus Stonio | Audrius Stonys | Audrius Stonis
Aušros Maldeikienės | Aušra Maldeikienė
Balio Sruogos | Balys Sruoga
Barboros Radvilaitės | Barbora Radvilaitė
Bronės Buivydaitės | Bronė Buivydaitė
Broniaus Kutavičiaus | Bronius Kutavičius
Česlovo Milošo | Česlovas Milošas
Daivos Ulbinaitės | Daiva Ulbinaitė
Dainiaus Gavenonio | Dainius Gavenonis
Daliai Ibelhauptaitei | Dalia Ibelhauptaitė
Dalios Grybauskaitės | Dalia Grybauskaitė
Dariaus ir Girėno | Darius ir Girėnas
Dariaus Kaminsko | Darius Kaminskas
Daumanto Todesko | Daumantas Todeskas
Donaldu Tusku | Donaldas Tuskas
Donato Banionio | Donatas Banionis
Edmundo Malūko | Edmundas Malūkas
Eduardo Mieželaičio | Eduardas Mieželaitis
Eglės Gabrėnaitės | Eglė Gabrėnaitė
Eimunto Nekrošiaus | Eimuntas Nekrošius
Emanuelio Levino | Emanuelis Levinas
Eugenijaus Gentvilo | Eugenijus Gentvilas
Gabijos Jaraminaitės | Gabija Jaraminaitė
Giedrei Dirvanauskaitei | Giedrė Dirvanauskaitė
Gintaro Grajausko | Gintaras Grajauskas
Gintarės Skaistės | Gintarė Skaistė
Gitano Nausėdos | Gitanas Nausėda
Giedriaus Savicko | Giedrius Savickas
Giedriui Žickui | Giedrius Žickus | Giedrius Žickas
Henriko Radausko | Henrikas Radauskas
Igno Šeiniaus | Ignas Šeinius
Ilonos Balsytės | Ilona Balsytė
Ingrida Šimonyte | Ingrida Šimonytė
Ingos Valinskienės | Inga Valinskienė
Irenos Degutienės | Irena Degutienė
Irenos Veisaitės | Irena Veisaitė
Ivonos Gečienės | Ivona Gečienė
Jono Basanavičiaus | Jonas Basanavičius
Jono Meko | Jonas Mekas
Jono Vaitkaus | Jonas Vaitkus
Jonui Valančiūnui | Jonas Valančiūnas
Joanos Bilvinaitės | Joana Bilvinaitė
Juditos Vaičiūnaitės | Judita Vaičiūnaitė
Juozo Baltušio | Juozas Baltušis
Juozo Miltinio | Juozas Miltinis
Juozo Tumo-Vaižganto | Juozas Tumas-Vaižgantas
Jurgio Kairio | Jurgis Kairys
Jurgos Ivanauskaitės | Jurga Ivanauskaitė
Justino Marcinkevičiaus | Justinas Marcinkevičius
Jūratei Norvaišienei | Jūratė Norvaišienė
Karolinos Gruodytės | Karolina Gruodytė
Kazio Binkio | Kazys Binkis
Kaziui Lozoraičiui | Kazys Lozoraitis
Kęstučio Masiulio | Kęstutis Masiulis
Kęstučiui Navickui | Kęstutis Navickas
Kotrynos Starkienės | Kotryna Starkienė
Kristijono Donelaičio | Kristijonas Donelaitis
Kristinos Sabaliauskaitės | Kristina Sabaliauskaitė
Kristoforo Kolumbo | Kristoforas Kolumbas
Lauros Asadauskaitės | Laura Asadauskaitė
Laimono Endriulaičio | Laimonas Endriulaitis
Leonidui Donskiui | Leonidas Donskis
Lino Kleizos | Linas Kleiza
Lino Linkevičiaus | Linas Linkevičius
Liudui Mažyliui | Liudas Mažylis
Loretos Graužinienės | Loreta Graužinienė
Maironio | Maironis
Marcelijaus Martinaičio | Marcelijus Martinaitis
Marijos Gimbutienės | Marija Gimbutienė
Mariaus Jampolskio | Marius Jampolskis
Mariumi Repšiu | Marius Repšys | Marius Repšis
Mato Buzelio | Matas Buzelis
Mikalojaus Konstantino Čiurlionio | Mikalojus Konstantinas Čiurlionis
Mikalojui Daukšai | Mikalojus Daukša
Mindaugo Kuzminsko | Mindaugas Kuzminskas
Mindaugui Sinkevičiui | Mindaugas Sinkevičius
Monikos Navickienės | Monika Navickienė
Mykolo Biržiškos | Mykolas Biržiška
Nerijos Putinaitės | Nerija Putinaitė
Nijolės Narmontaitės | Nijolė Narmontaitė
Oksanos Pikul | Oksana Pikul
Olego Ditkovskio | Olegas Ditkovskis
Onos Šimaitės | Ona Šimaitė
Osvaldo Balakausko | Osvaldas Balakauskas
Oskaro Koršunovo | Oskaras Koršunovas
Pauliaus Širvio | Paulius Širvys | Paulius Širvis
Petro Cvirkos | Petras Cvirka
Petrui Gražuliui | Petras Gražulis
Petro Vileišio | Petras Vileišis
Povilo Gylio | Povilas Gylys | Povilas Gylis
Pranciškaus Skorinos | Pranciškus Skorina
Prano Mašioto | Pranas Mašiotas
Ramūnu Karbauskiu | Ramūnas Karbauskis
Ramunės Piekautaitės | Ramunė Piekautaitė
Raimondui Šimašiui | Raimondas Šimašius
Rasos Juknevičienės | Rasa Juknevičienė
Remigijaus Šimašiaus | Remigijus Šimašius
Rimantės Šalaševičiūtės | Rimantė Šalaševičiūtė
Rimvydo Stankevičiaus | Rimvydas Stankevičius
Ritos Miliūtės | Rita Miliūtė
Rolando Pakso | Rolandas Paksas
Romualdo Granausko | Romualdas Granauskas
Rūtos Meilutytės | Rūta Meilutytė
Salomėjos Nėries | Salomėja Nėris
Sauliaus Skvernelio | Saulius Skvernelis
Sigito Gedos | Sigitas Geda
Sigito Parulskio | Sigitas Parulskis
Simono Daukanto | Simonas Daukantas
Stanislovui Moravskiui | Stanislovas Moravskis
Stasio Lozoraičio | Stasys Lozoraitis
Stasiui Eidrigevičiui | Stasys Eidrigevičius
Šarūno Jasikevičiaus | Šarūnas Jasikevičius
Šarūnui Bartui | Šarūnas Bartas
Tado Blindos | Tadas Blinda
Tomo Venclovos | Tomas Venclova
Tomui Vaisetai | Tomas Vaiseta
Valdemaro Tomaševskio | Valdemaras Tomaševskis
Vandos Juknaitės | Vanda Juknaitė
Vilhelmo Storostos | Vilhelmas Storosta
Vilijos Blinkevičiūtės | Vilija Blinkevičiūtė
Viktoro Pranckiečio | Viktoras Pranckietis
Vinco Kudirkos | Vincas Kudirka
Vinco Mykolaičio-Putino | Vincas Mykolaitis-Putinas
Violetos Urmanos | Violeta Urmana
Virginijaus Sinkevičiaus | Virginijus Sinkevičius
Vytauto Landsbergio | Vytautas Landsbergis
Vytautu Kernagiu | Vytautas Kernagis
Vladimiro Putino | Vladimiras Putinas
Volodymyro Zelenskio | Volodymyras Zelenskis
Žemaitės | Žemaitė
Žilvino Tratos | Žilvinas Trata
Žydrūno Ilgausko | Žydrūnas Ilgauskas
Ursulos von der Leyen | Ursula von der Leyen
Angelos Merkel | Angela Merkel
Bideno | Bidenas
Landsbergiui | Landsbergis
Šimonytei | Šimonytė
Grybauskaitę | Grybauskaitė
Skverneliu | Skvernelis
Kubiliaus | Kubilius
Kazlauskienės | Kazlauskienė
Petraičio | Petraitis
Žukauską | Žukauskas
`;
