import type { GivenNameTable } from "./given-name-table.ts";

/** German, Austrian and Swiss first names. Source: typed from general knowledge. */
export const GERMAN: GivenNameTable = {
  male: {
    frequent: `
Hansjörg Hans-Jörg Hansjürgen Karlheinz Heinz-Jürgen Adolf Alexander Alfred Andreas Angelo Anton Armin Arno August Axel Bastian Benedikt Benjamin Bernd Bernhard Bertolt Björn Bodo Boris Bruno Burkhard
Carl Carsten Christian Christoph Clemens Cornelius Daniel David Detlef Dieter Dietmar Dietrich Dirk Dominik Eberhard Eckart Eckhard Edmund Egon Emil
Enno Erhard Erich Ernst Erwin Eugen Ewald Fabian Felix Ferdinand Florian Frank Franz Friedrich Friedhelm Fritz Gebhard Georg Gerd Gerhard Gerold
Gottfried Gotthold Gregor Guido Günter Günther Gunther Gustav Hans Harald Hartmut Heiko Heiner Heinrich Heinz Helge Hellmut Helmut Hendrik Henning
Herbert Heribert Hermann Holger Horst Hubertus Hugo Ingo Jan Jens Joachim Jochen Johann Johannes Jonas Josef Julius Jürgen Jörg Kai Karl Karl-Heinz
Karsten Kaspar Klaus Konrad Kurt Lars Leopold Lorenz Lothar Ludger Ludwig Lutz Manfred Marius Markus Martin Matthias Max Maximilian Michael Moritz
Niklas Norbert Olaf Oskar Oswald Otto Paul Peter Philipp Rainer Ralf Reiner Reinhard Reinhold René Robert Roland Rolf Rudi Rudolf Rüdiger Rupert
Sebastian Siegfried Siegmar Sigmar Sigmund Stefan Steffen Sven Theo Theodor Thomas Thorsten Tilman Tobias Torsten Udo Uli Ulrich Uwe Veit Viktor
Volker Walter Walther Werner Wilhelm Willi Willy Winfried Wolf Wolfgang Wolfram Wulf`,
    others: "",
  },
  female: {
    frequent: `
Agathe Alexandra Andrea Angela Angelika Anja Anke Anna Annalena Annegret Anneliese Annette Antje Astrid Barbara Bärbel Beate Bettina Birgit Brigitte
Britta Carola Charlotte Christa Christel Christiane Christina Christine Claudia Cornelia Dagmar Daniela Doris Dorothea Edeltraud Elfriede Elisabeth
Elke Elsa Else Emma Erika Erna Eva Franziska Frauke Frieda Friederike Gabriele Gerda Gerlinde Gerta Gertrud Gisela Grete Gudrun Hannelore Hedwig Heide
Heidi Heike Helene Helga Henriette Herta Hildegard Hilde Ilona Ilse Inge Ingeborg Ingrid Irmgard Isolde Johanna Julia Jutta Karin Karla Karoline
Katharina Katja Katrin Kerstin Kirsten Klara Kristina Leni Lieselotte Lina Lotte Luise Magdalena Manuela Mareike Margarete Margot Margret Margrit
Maria Marianne Marie Marlene Martha Martina Mathilde Melanie Monika Nadja Nicole Nina Petra Regina Renate Ricarda Rosemarie Roswitha Ruth Sabine
Sandra Saskia Silke Silvia Simone Sonja Sophie Stefanie Susanne Svenja Sybille Tanja Tatjana Theresa Therese Traudl Trude Ulrike Ursula Uschi Ute
Verena Veronika Viktoria Waltraud Wiebke Wilhelmine`,
    others: "",
  },
};
