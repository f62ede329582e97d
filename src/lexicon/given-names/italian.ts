import type { GivenNameTable } from "./given-name-table.ts";

/** Italian first names. Source: typed from general knowledge. */
export const ITALIAN: GivenNameTable = {
  male: {
    frequent: `
Achille Adriano Agostino Alberto Aldo Alessandro Alessio Alfonso Alfredo Ambrogio Amedeo Amerigo Andrea Angelo Aniello Annibale Antonino Antonio
Armando Arnaldo Arrigo Arturo Attilio Augusto Aurelio Baldassare Bartolomeo Benedetto Benito Beniamino Beppe Bernardo Biagio Bruno Calogero Camillo
Carlo Carmelo Carmine Cesare Claudio Corrado Cosimo Costantino Cristiano Cristoforo Damiano Daniele Dante Dario Davide Diego Dino Domenico Donato
Edoardo Egidio Elio Emanuele Emiliano Emilio Ennio Enrico Enzo Ermanno Ernesto Ettore Eugenio Ezio Fabio Fabrizio Fausto Federico Felice Ferdinando
Ferruccio Filippo Flavio Fortunato Francesco Franco Fulvio Gabriele Gaetano Galileo Gaspare Gennaro Gerardo Germano Giacinto Giacomo Giampaolo
Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianni Gianpaolo Gilberto Gino Giorgio Giosuè Giovanni Girolamo Giuliano Giulio Giuseppe Goffredo
Graziano Gregorio Guglielmo Guido Ignazio Ippolito Ivano Jacopo Lamberto Lando Lapo Lazzaro Leonardo Leone Leopoldo Livio Lorenzo Luca Luchino Luciano
Lucio Ludovico Luigi Manfredi Manlio Marcello Marco Mariano Mario Martino Massimiliano Massimo Matteo Maurizio Mauro Michele Michelangelo Mirko Nando
Natale Nazario Nello Nerio Niccolò Nicola Nicolò Nino Nunzio Oreste Orlando Orazio Osvaldo Ottavio Ottaviano Paolo Pasquale Patrizio Piero Pierluigi
Pierpaolo Pietro Pio Primo Raffaele Raimondo Remo Renato Renzo Riccardo Roberto Rocco Rodolfo Romano Romeo Romolo Rosario Ruggero Salvatore Salvo
Samuele Sandro Santino Santo Saverio Sebastiano Sergio Severino Silvano Silvestro Silvio Simone Stefano Tancredi Teodoro Tiberio Tito Tiziano Tommaso
Torquato Totò Tullio Ubaldo Ugo Umberto Urbano Valentino Valerio Vincenzo Virgilio Vito Vittorio Walter Zeno`,
    others: "",
  },
  female: {
    frequent: `
Adele Adriana Agata Agnese Alba Alberta Alda Alessandra Alessia Alice Allegra Amalia Amelia Angela Angelica Anita Anna Annalisa Annamaria Annunziata
Antonella Antonia Arianna Asia Assunta Aurora Barbara Beatrice Benedetta Bianca Bice Bruna Camilla Carla Carlotta Carmela Carolina Caterina Cecilia
Celeste Chiara Cinzia Clara Claudia Clementina Concetta Consolata Cornelia Cosima Cristiana Cristina Daniela Debora Delia Diana Diletta Donata
Donatella Dora Edda Elda Elena Eleonora Elettra Elisa Elisabetta Elsa Elvira Emanuela Emilia Emma Enrica Erica Erminia Ersilia Eugenia Eva Evelina
Fabiana Fabiola Fabrizia Federica Felicia Fiamma Fiammetta Filomena Fiorella Fiorenza Flaminia Flavia Flora Franca Francesca Fulvia Gabriella Gaia
Gemma Genoveffa Gina Ginevra Gioia Giorgia Giovanna Gisella Giuditta Giulia Giuliana Giulietta Giuseppina Gloria Grazia Graziella Greta Ida Ilaria
Ilenia Imma Ines Irene Iris Isabella Ivana Jolanda Laura Lavinia Letizia Licia Lidia Liliana Lina Linda Lisa Livia Loredana Lorella Lorena Lorenza
Loretta Luana Lucia Luciana Lucilla Lucrezia Luigia Luisa Maddalena Mafalda Mara Marcella Margherita Maria Marianna Mariangela Mariella Marilena
Marina Marinella Marisa Marta Martina Marzia Matilde Melissa Micaela Michela Milena Mirella Miriam Moira Monica Morena Nadia Natalia Nicoletta Nives
Noemi Nunzia Olga Olimpia Oriana Orietta Ornella Palma Pamela Paola Patrizia Paolina Petra Pia Piera Pina Raffaella Rebecca Regina Renata Rita Roberta
Romana Romina Rosa Rosalba Rosanna Rosaria Rosella Rosetta Rosina Rossana Rossella Sabina Sabrina Samanta Sandra Sara Serena Silvana Silvia Simona
Simonetta Sofia Sonia Speranza Stefania Stella Susanna Sveva Tatiana Tecla Teresa Tina Titti Tiziana Tosca Tullia Valentina Valeria Vanda Vanessa Vera
Veronica Viola Virginia Virna Vittoria Viviana Zita`,
    others: "",
  },
};
