import type { GivenNameTable } from "./given-name-table.ts";

/** Georgian, Armenian and Azerbaijani first names. Source: typed from general knowledge. */
export const GEORGIAN: GivenNameTable = {
  male: {
    frequent: `
Abdulla Akaki Aleko Aleksandre Ali Alijew Anri Anzor Aram Ara Archil Arczil Ardalion Arkadi Arman Armen Arsen Artak Artasz Artur Aszot Ashot Avtandil
Awtandil Azer Bachana Bachtiyar Badri Bagrat Beka Beso Besik Besarion Bidzina Czabua Dato Davit Dawit Demetre Dimitri Dżaba Dżano Eduard Edward Elczin
Elchin Eldar Elguja Elmar Emin Emzar Erekle Farid Fuad Gela Geworg Gevorg Ghia Gia Giga Gigi Gija Giorgi Givi Giwi Goderdzi Gocha Gocza Grigol Guram
Gurgen Habib Hajk Hakob Hamlet Harutiun Heydar Hejdar Henrich Hovhannes Howik Ilham Ilia Iljas Ioseb Irakli Ivane Jaba Jano Joseb Kacha Kakha Kakhaber
Karapet Karen Kirakos Konstantine Koba Lado Lasha Lasza Lewan Levan Lewon Levon Mamuka Marat Mehriban Merab Micheil Mikheil Mirza Mukhran Nariman
Narek Nika Nikol Nikoloz Nizami Nodar Noe Nugzar Nurlan Otar Otari Petre Rafael Ramaz Ramil Raszad Rashad Rati Rasul Rezo Robert Roman Rovshan Ruben
Rustawi Samwel Samvel Sandro Serż Serzh Shalva Shota Soso Sulchan Szalwa Szota Tamaz Temur Teimuraz Tejmuraz Tengiz Tigran Togrul Tornike Vagif Vahagn
Vaja Vakhtang Vano Vardan Vasil Vazgen Wachtang Wano Wardan Wasil Waża Wazgen Zakaria Zaza Zurab Zviad Zwiad`,
    others: "",
  },
  female: {
    frequent: `
Ana Anahit Aniko Anna Arpi Arpine Astghik Aygun Barbare Dali Darejan Dinara Diana Ekaterine Eka Elene Elmira Eteri Etery Gajane Gayane Gohar Gulnara
Gülnar Gvantsa Gwanca Hasmik Hripsime Ia Ina Irina Irma Ilona Kato Keti Ketevan Ketewan Khatia Khatuna Chatia Chatuna Lala Lali Lamara Lana Leila
Lejla Lela Lia Lika Lilit Lili Liana Lilia Lusine Maia Maja Maka Makwala Mariam Marika Marina Marine Mariami Mary Medea Meri Mery Mzia Nana Nane Nani
Nanuka Nargiz Narine Natela Natia Nato Nazeli Nazi Nelly Nestan Nigar Nina Nine Nino Ninoka Nona Nonna Nunu Nuszik Olga Pikria Rahila Ramina Rimma
Rusudan Sabina Salome Salomea Sevil Sewil Siranusz Sofiko Sofio Sona Sopio Sopo Sophie Susanna Szuszan Tamar Tamara Tamta Tamuna Tatia Tatew Tea Teona
Tekle Tinatin Tina Turan Valida Wera Zara Zabel Zina Zoja`,
    others: "",
  },
};
