import type { GivenNameTable } from "./given-name-table.ts";

/** Swedish, Norwegian, Danish and Icelandic first names. Source: typed from general knowledge. */
export const SCANDINAVIAN: GivenNameTable = {
  male: {
    frequent: `
Aksel Albin Alf Allan Anders Andreas Anton Are Arne Arvid Asger Asbjørn Aslak Atle August Axel Bengt Bent Bernt Bertil Birger Bjarne Bjarni Björn
Bjørn Bo Børge Brynjar Carl Carsten Casper Christer Christian Claes Claus Dag Dagfinn David Ebbe Edvard Egil Eigil Einar Eirik Eivind Ejnar Elias Emil
Erik Erland Erling Espen Even Filip Finn Flemming Folke Fredrik Frederik Frode Geir Georg Gisli Göran Gösta Gudmund Guðmundur Gunnar Gunther Gustaf
Gustav Haakon Hakan Håkan Håkon Halldor Halvor Hans Harald Hasse Helge Henning Henrik Herluf Hjalmar Holger Hugo Ib Inge Ingemar Ingmar Ingvar Ivar
Jakob Jan Jarle Jens Jeppe Jesper Joakim Johan Johannes Jon Jón Jonas Jonny Jörgen Jørgen Jostein Kåre Karl Karsten Kasper Kenneth Ketil Kjartan Kjell
Kjetil Klas Knud Knut Kristian Kristoffer Kristofer Kurt Lars Lasse Leif Lennart Linus Ludvig Mads Magnar Magne Magnus Malte Marius Markus Martin Mats
Mattias Mikael Mikkel Mogens Morten Niclas Niels Niklas Nils Odd Oddvar Ola Olaf Olav Ole Olof Olov Oscar Ove Øystein Øyvind Palle Patrik Peder Peer
Pelle Per Petter Pontus Poul Preben Ragnar Rasmus Reidar Rikard Roald Rolf Rune Sigmund Sigurd Sigurður Simen Sindre Sixten Snorri Stein Steinar Sten
Stellan Stian Stig Sture Sune Svein Sven Svend Søren Sören Tage Terje Thor Thorbjørn Thorsten Tobias Toke Tom Tor Torbjörn Torbjørn Tord Tore Torgeir
Torgny Torkel Tormod Torstein Torsten Torvald Troels Trond Trygve Ture Uffe Ulf Ulrik Urban Valdemar Verner Vidar Vidkun Viggo Villads Yngve`,
    others: "",
  },
  female: {
    frequent: `
Agneta Agnes Agnete Alfhild Alma Amalie Anette Anita Anja Anke Ann-Marie Anna Anne Anne-Lise Anneli Annelise Annie Annika Annikken Arnhild Asta Astri
Astrid Aud Aslaug Åsa Åse Barbro Benedikte Bente Berit Birgit Birgitta Birgitte Birthe Björk Bodil Borghild Brit Britt Britta Camilla Carina Caroline
Cecilia Cecilie Charlotta Christel Christina Dagny Dorte Dorthe Ebba Edel Elin Elise Elisabet Elisabeth Ella Ellen Elna Elsa Else Emma Erna Ester Eva
Freja Frida Fride Gerd Gerda Gitte Gjertrud Grethe Greta Gro Gry Gudrun Guðrún Gun Gunborg Gunhild Gunilla Gunnhild Gunvor Hanna Hanne Harriet Hedda
Hedvig Helen Helena Helene Helga Helle Henriette Herdis Hilda Hilde Hillevi Hjördis Ida Inga Inge Ingeborg Ingegerd Inger Ingrid Ingvild Iselin Jenny
Jeanette Johanna Johanne Jorunn Jytte Kaja Kajsa Karen Kari Karin Karita Karoline Katarina Kathrine Katrin Kerstin Kirsten Kirsti Kjersti Klara
Kristin Kristina Laila Laura Lena Lene Lillemor Lina Linda Line Linn Linnéa Lis Lisa Lisbet Lisbeth Lise Liv Lone Lotta Lotte Louise Lovisa Lykke
Magda Magdalena Magnhild Maj Maja Maj-Britt Malene Malin Margareta Margareth Margarethe Margit Margrethe Mari Maria Marianne Marie Marit Marta Marte
Martine Matilda Merete Mette Mia Mie Monica Mona Moa Nanna Nina Oda Oddny Pernilla Pernille Petra Pia Ragna Ragnhild Randi Rebecka Rigmor Rikke Rita
Sara Sanna Sidsel Sigrid Signe Sigrun Silje Sissel Siri Siv Sofia Sofie Solfrid Solveig Stina Stine Susanne Svanhild Sylvia Synnøve Thea Thora Tone
Tora Torill Tove Trine Trude Tuva Tyra Ulla Ulrika Unni Ursula Vibeke Vigdis Viveca Viveka Yrsa Ylva`,
    others: "",
  },
};
