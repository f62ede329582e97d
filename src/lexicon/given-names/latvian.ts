import type { GivenNameTable } from "./given-name-table.ts";

/** Latvian first names. Source: typed from general knowledge. */
export const LATVIAN: GivenNameTable = {
  male: {
    frequent: `
Ādolfs Agris Agnis Aigars Ainārs Aivars Aivis Aldis Aleksandrs Alfons Alfrēds Alvis Andis Andrejs Andris Andžejs Ansis Antons Arkādijs Armands Arnis
Arnolds Artis Artūrs Arturs Arvīds Arvils Atis Augusts Austris Bernards Boriss Bruno Dainis Dāvids Dāvis Didzis Dzintars Edgars Edmunds Eduards
Edvards Edvīns Egils Egīls Einārs Elmārs Emīls Ēriks Ernests Ervīns Fēlikss Fricis Gatis Georgs Gints Girts Ģirts Guntars Guntis Gunārs Gundars
Gustavs Haralds Harijs Henriks Herberts Hugo Igors Ilgvars Ilmārs Ilvars Imants Indriķis Indulis Ingus Inguss Ints Intars Ivans Ivars Jānis Jāzeps
Jēkabs Juris Jurģis Kārlis Kaspars Klāvs Krišjānis Kristaps Kristers Krists Laimonis Laimons Lauris Leonīds Leons Linards Ludvigs Madars Māris Mareks
Markus Mārtiņš Matīss Mihails Miķelis Mārcis Modris Nikolajs Niks Nils Normunds Ojārs Oļegs Olafs Oskars Oto Osvalds Pāvels Pauls Pēteris Raimonds
Raitis Raivis Ralfs Reinis Ričards Rihards Rinalds Roberts Rolands Romāns Rūdolfs Rūdis Sandis Sandris Sergejs Staņislavs Teodors Toms Tomass Uģis
Uldis Vairis Valdis Valentīns Valērijs Valters Viesturs Viktors Vilis Vilhelms Vilnis Visvaldis Vitālijs Vladimirs Voldemārs Zigfrīds Zigurds Zintis
Žanis`,
    others: "",
  },
  female: {
    frequent: `
Agate Agija Agita Agnese Agnija Agra Aija Aina Ainārija Alda Aleksandra Alise Alīna Alma Aloīda Amanda Amālija Ance Anda Andra Anete Anita Anna Anta
Antra Antoņina Aria Arita Ārija Arta Asnate Astra Astrīda Aurēlija Austra Baiba Beāte Biruta Brigita Dace Dagmāra Dagnija Daiga Daila Daina Dārta
Diāna Dina Dita Dzidra Dzintra Edīte Egija Elēna Eleonora Elga Elīna Elita Eliza Elizabete Elza Ella Emīlija Emma Ērika Erna Evija Evita Gaida Gita
Guna Gundega Guntra Gunta Helēna Herta Ieva Iluta Ilga Ilona Ilva Ilze Ina Inese Inga Ingrīda Ingūna Inguna Inna Inta Ināra Irēna Irina Irma Iveta
Ivita Jana Jeļena Jekaterina Jolanta Judīte Jūlija Juta Karīna Karlīna Katrīna Klinta Krista Kristīne Ksenija Laila Laima Laine Lāsma Laura Lauma
Liāna Lidija Lība Liene Liena Liepa Līga Ligija Ligita Lija Lilija Lilita Līna Linda Līva Līvija Lolita Lūcija Ludmila Luīze Maija Maira Madara Māra
Mairita Margarita Marija Mārīte Marita Marta Marina Mirdza Milda Monta Monika Nadežda Natālija Nora Oksana Olga Paula Pārsla Rasa Rasma Regīna Renāte
Rita Ruta Rūta Sabīne Sandra Sanita Sanda Santa Sarmīte Sarma Sigita Signe Sintija Silva Silvija Skaidrīte Skaidra Solvita Stella Svetlana Tamāra
Tatjana Taiga Una Undīne Valda Valentīna Valija Vaira Vanda Velga Vera Veronika Vija Viktorija Vilma Vineta Vita Vizma Zaiga Zane Zenta Zigrīda
Zinaida Zita Žanete`,
    others: "",
  },
};
