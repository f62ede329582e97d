import type { GivenNameTable } from "./given-name-table.ts";

/** Hungarian, Romanian and South Slavic first names. Source: typed from general knowledge. */
export const HUNGARIAN: GivenNameTable = {
  male: {
    frequent: `
Ádám Ákos Aladár Albert Albin Alex Alfréd Ambrus András Antal Árpád Aron Áron Artúr Attila Balázs Bálint Barna Barnabás Béla Bence Bendegúz Benedek
Benjámin Bertalan Botond Csaba Csanád Dániel Dávid Dénes Dezső Domonkos Ede Elemér Endre Emil Ernő Ferenc Flórián Frigyes Gábor Gáspár Gellért Gergely
Gergő Géza Gusztáv György Gyula Hunor Ignác Imre István Iván Jakab János Jenő József Kálmán Károly Kázmér Kelemen Kornél Kristóf Krisztián Lajos Lázár
Lehel László Levente Loránd Lóránt Lőrinc Máté Mátyás Márk Márton Marcell Mihály Miklós Móric Nándor Norbert Olivér Ottó Ödön Pál Péter Rezső Richárd
Róbert Roland Rudolf Sándor Sebestyén Simon Soma Szabolcs Szilárd Szilveszter Tamás Tibor Tihamér Tivadar Vazul Vilmos Viktor Vince Zalán Zoltán
Zsigmond Zsolt Zsombor Adrian Alexandru Anghel Aurel Bogdan Călin Cătălin Ciprian Claudiu Constantin Corneliu Cornel Cosmin Costel Cristian Dacian Dan
Decebal Dinu Dorin Doru Dragoș Dumitru Emilian Eugen Florin Gabriel Gheorghe George Grigore Horia Iancu Ilie Ioan Ion Ionel Ionuț Iulian Laurențiu
Liviu Lucian Marian Marin Marius Mihai Mihail Mircea Mirel Mugur Nicolae Nicușor Octavian Ovidiu Pavel Petre Petru Radu Răzvan Remus Sabin Sebastian
Septimiu Sergiu Silviu Ștefan Teodor Tiberiu Traian Tudor Valentin Vasile Victor Viorel Virgil Vlad Vladimir Alen Aleksandar Ante Bojan Boris Boško
Branko Božidar Damir Danilo Darko Davor Dejan Dimitrij Dobrica Domagoj Dragan Dražen Dušan Đorđe Edin Emir Fahrudin Franjo Goran Haris Hrvoje Igor
Ilija Ivica Ivo Jadranko Josip Jovan Jure Kiril Kosta Kolinda Krešimir Ljubo Luka Marko Mate Matija Milan Mile Milenko Milorad Miloš Miodrag Mirko
Mirza Mislav Mladen Momir Nebojša Nenad Nikola Novak Ognjen Pavle Petar Predrag Radovan Ranko Ratko Saša Sead Sinan Siniša Slaven Slavko Slobodan
Srđan Stevan Stipe Stjepan Stojan Tomislav Vedran Veljko Vjekoslav Vlado Vojislav Vuk Zdravko Zlatan Zlatko Zoran Željko Živko Bojko Georgi Rumen
Simeon Plamen Borisław Dimitar Kirił Krasimir Ljubomir Nikołaj Todor Wesselin`,
    others: "",
  },
  female: {
    frequent: `
Ágnes Ágota Alexandra Aliz Amália Andrea Anikó Anita Anna Annamária Aranka Beáta Beatrix Bernadett Bettina Bianka Boglárka Bori Borbála Brigitta
Cecília Csenge Csilla Dalma Diána Dóra Dorka Dorottya Edina Edit Elvira Emese Emília Emma Enikő Erika Erzsébet Eszter Etelka Éva Evelin Fanni Flóra
Franciska Gabriella Gizella Gréta Gyöngyi Hajnalka Hanna Hedvig Helén Helga Henrietta Ibolya Ildikó Ilona Imola Irén Irma Iza Izabella Izolda Jázmin
Johanna Jolán Judit Júlia Julianna Karina Karolina Kata Katalin Kinga Kitti Klára Klaudia Kornélia Kriszta Krisztina Laura Lia Lili Lilla Luca Lujza
Magda Magdolna Margit Mária Marianna Marietta Márta Melinda Mercédesz Mónika Nikolett Nóra Noémi Nikoletta Orsolya Olga Otília Panna Patrícia Petra
Piroska Ráhel Rebeka Regina Réka Renáta Rita Rozália Rózsa Sára Sarolta Stefánia Szilvia Szimonetta Tamara Teréz Terézia Tímea Tünde Valéria Vanda
Veronika Viktória Vilma Virág Viola Vivien Zita Zoé Zsanett Zsófia Zsuzsa Zsuzsanna Adelina Adriana Alina Ana Anca Andreea Angela Aurelia Bianca
Camelia Carmen Cătălina Cristina Corina Cornelia Crina Dana Daniela Denisa Diana Doina Dorina Elena Emilia Eugenia Felicia Florentina Floarea Gabriela
Georgiana Gina Ileana Ilinca Ioana Irina Iulia Lavinia Lidia Ligia Lucia Luminița Magdalena Maia Maria Mariana Marina Mihaela Mirela Monica Nadia
Natalia Nicoleta Oana Olivia Otilia Paula Raluca Ramona Rodica Roxana Sanda Silvia Simona Smaranda Sorina Stela Ștefania Tatiana Teodora Valentina
Veronica Viorica Viorela Alma Amra Ankica Anđela Bojana Biljana Branka Danica Dragana Dubravka Dunja Đurđica Edita Fata Gordana Ivana Ivanka Jadranka
Jagoda Jasna Jelena Jelka Jovana Katica Ksenija Lana Lejla Ljiljana Ljubica Maja Marija Marijana Mila Milana Milena Milica Mira Mirjana Nada Nataša
Nevena Nina Olivera Radmila Ranka Ružica Sandra Sanja Slavica Slađana Snežana Sonja Stana Suzana Svetlana Tanja Tatjana Tijana Vedrana Vera Verica
Vesna Višnja Zlata Zora Zorica Žaklina Željka`,
    others: "",
  },
};
