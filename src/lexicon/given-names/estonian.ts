import type { GivenNameTable } from "./given-name-table.ts";

/** Estonian and Finnish first names. Source: typed from general knowledge. */
export const ESTONIAN: GivenNameTable = {
  male: {
    frequent: `
Aadu Aare Aarne Aaro Aavo Ahti Aigar Ain Ainar Aivar Aivo Alar Aleksander Allan Alo Andres Andrus Ants Anti Antti Anton Ardo Ari Arno Arnold Artur
Arvi Arvo Asko Eerik Eero Einar Eino Elmar Endel Enn Erik Erki Erkki Ernst Esa Gustav Hannes Hannu Hanno Hardi Harri Heikki Heiki Heino Heimar Helmut
Hendrik Henn Henri Henrik Herbert Hillar Huko Ilmar Ilmari Imre Indrek Ivar Ivo Jaagup Jaak Jaakko Jaan Jaanus Jako Janar Janek Jari Jarmo Jarno Joel
Johannes Jorma Jouko Juha Juhan Juhani Juho Jukka Jüri Kaarel Kaido Kaimar Kalev Kalle Karel Kari Karl Kaspar Kaur Kauko Keijo Kimi Kimmo Koit
Kristjan Kristo Kristofer Kuldar Laur Lauri Lembit Leo Leonhard Madis Mait Margus Mario Markku Marko Markus Mart Martin Marti Martti Mati Matti
Mattias Meelis Mihkel Mika Mikael Mikk Mikko Neeme Oleg Olev Olli Oskar Ott Otto Paavo Paul Pauli Peep Peeter Pekka Pentti Pertti Petri Petteri Priit
Raimo Raimond Rain Raivo Rasmus Raul Rein Reijo Risto Riho Robert Roland Samuli Sakari Sami Sander Sandor Sauli Seppo Siim Silver Simo Sulev Sven
Taavi Taavet Taneli Tanel Tapani Tapio Tarmo Tarvo Tauno Teemu Teet Teppo Tiit Timo Tõnis Tõnu Toivo Tomi Toomas Tuomas Tuomo Tuukka Uku Uno Urmas
Urmo Väino Vallo Veikko Veljo Vello Viljar Ville Villem Villu Viljo Ülo`,
    others: "",
  },
  female: {
    frequent: `
Aet Age Aija Aili Aime Aino Aire Airi Aita Aleksandra Aliide Anastasia Ann Anna Anne Anneli Annika Anni Annikki Anu Ave Birgit Birgitta Diana Eda Eeva
Eha Eija Eila Eili Elena Elina Elise Ella Elle Ellen Elli Elo Elvi Ene Epp Erika Ester Eva Eve Eveli Evelin Grete Hanna Hannele Hedvig Heidi Heli
Helga Helena Helen Helgi Helle Helmi Helve Hilja Hille Ille Ilona Ilme Ilse Imbi Inge Ingrid Inga Irina Irja Irma Jaana Jaanika Jana Janne Johanna
Juta Kaarina Kadi Kadri Kai Kaia Kaidi Kaie Kaisa Kaja Karin Karmen Karoliina Kärt Katariina Kati Katre Katri Katrin Kersti Kerttu Kirsi Kirsti Krista
Kristel Kristi Kristiina Kristina Krõõt Kätlin Külli Küllike Laine Laura Lea Leelo Leena Leida Leili Liia Liina Liis Liisa Liisi Lilian Linda Ly Lydia
Maarika Maarja Mai Maia Maie Maija Maire Malle Mall Mare Maret Margit Maria Marika Marina Marit Marja Marjatta Marju Marta Mari Mari-Liis Marleen
Merike Meeli Merit Merle Merlin Minna Moonika Natalja Niina Olga Outi Päivi Pauliina Pille Piret Pirjo Pirkko Raija Raili Raina Reet Reeli Renate
Riikka Riina Riitta Ritva Saara Sanna Sari Satu Signe Siiri Silja Silvi Silvia Sirje Sirkka Sirpa Siret Sofia Sofi Suvi Svetlana Taimi Taina Talvi
Tarja Tatjana Terje Terhi Tiia Tiina Tiiu Triin Tuija Tuuli Tuula Ulla Ulvi Urve Õie Õnne Vaike Valve Veera Viive Viivi Virve Ülle`,
    others: "",
  },
};
