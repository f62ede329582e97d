import type { GivenNameTable } from "./given-name-table.ts";

/** Czech and Slovak first names. Source: typed from general knowledge. */
export const CZECH: GivenNameTable = {
  male: {
    frequent: `
Adam Albert Aleš Alexander Alois Alojz Ambróz Andrej Antonín Anton Arnošt Artur Bedřich Blahoslav Blažej Bohumil Bohumír Bohuslav Bohuš Boleslav
Bořivoj Branislav Bronislav Břetislav Cyril Ctibor Dalibor Daniel David Denis Dezider Dobroslav Dominik Drahomír Dušan Eduard Emil Erik Evžen Fedor
Ferdinand Filip František Gabriel Gustáv Gustav Hynek Igor Imrich Ivan Ivo Jakub Jan Ján Janko Jaromír Jaroslav Jindřich Jiří Jirka Josef Jozef Juraj
Július Kamil Karel Karol Kristián Kryštof Ladislav Leoš Libor Lubomír Ľubomír Ľuboš Luboš Ludvík Ľudovít Lukáš Marcel Marek Marián Martin Matej Matěj
Matouš Matúš Maroš Michal Mikuláš Milan Miloslav Miloš Milouš Miroslav Mojmír Norbert Oldřich Oliver Ondrej Ondřej Oskar Otakar Oto Patrik Pavel Pavol
Peter Petr Prokop Přemysl Radek Radim Radomír Radoslav Radovan René Richard Robert Roman Rostislav Rudolf Řehoř Samuel Silvester Slavomír Stanislav
Svatopluk Svatoslav Svätopluk Šebastián Šimon Štefan Štěpán Tadeáš Teodor Tibor Tomáš Vaclav Václav Valentin Vavřinec Viktor Viliam Vilém Vincent Vít
Vítězslav Vladan Vladimír Vladislav Vlastimil Vojtech Vojtěch Vratislav Zbyněk Zdeněk Zdenko Zdislav Zoltán Žigmund`,
    others: "",
  },
  female: {
    frequent: `
Adéla Adriana Agáta Alena Alexandra Alice Alžbeta Alžběta Anastázia Andrea Aneta Anežka Anna Barbora Beáta Blanka Blažena Bohdana Bohumila Božena
Bronislava Dagmar Dana Daniela Danuše Darina Dáša Denisa Diana Dita Dominika Dorota Drahomíra Dušana Edita Elena Eliška Ema Emilie Emília Erika Erna
Estera Eva Františka Gabriela Hana Hedvika Helena Henrieta Ilona Ingrid Irena Iva Ivana Iveta Ivona Izabela Jana Jarmila Jaroslava Jindřiška Jiřina
Jitka Jolana Josefa Jozefína Judita Julia Júlia Kamila Karla Karolína Karolina Kateřina Katarína Klára Klaudia Kristína Kristýna Květa Květoslava Lada
Lenka Leona Libuše Lidia Linda Lívia Lucia Lucie Ľubica Ľudmila Ludmila Magda Magdalena Magdaléna Marcela Margita Margaréta Marie Mária Marianna
Markéta Marta Martina Matilda Michaela Milada Milena Miloslava Miluše Miriam Miroslava Monika Naďa Naděžda Natália Natálie Nikola Nina Olga Oľga
Otília Patrícia Pavla Pavlína Petra Radka Radmila Regina Renáta Renata Romana Rozália Růžena Ružena Sabina Silvia Simona Slávka Soňa Stanislava Stella
Svetlana Světlana Šárka Štefánia Štěpánka Tatiana Tereza Terézia Valéria Vendula Věra Viera Veronika Viktória Vladimíra Vlasta Zdenka Zdeňka Zita
Zlata Zora Zuzana Žaneta Žofia Žofie`,
    others: "",
  },
};
