import type { GivenNameTable } from "./given-name-table.ts";

/** French and Belgian first names. Source: typed from general knowledge. */
export const FRENCH: GivenNameTable = {
  male: {
    frequent: `
Adrien Alain Albert Alexandre Alexis Alphonse André Antoine Armand Arnaud Arthur Auguste Aurélien Baptiste Barthélemy Bastien Benjamin Benoît Bernard
Bertrand Brice Bruno Cédric Charles Christian Christophe Claude Clément Corentin Cyril Damien Daniel David Denis Didier Dominique Édouard Edouard Éloi
Émile Emile Emmanuel Éric Eric Étienne Etienne Eugène Fabien Fabrice Félix Fernand Florent Florian Francis Franck François Frédéric Gabriel Gaël
Gaspard Gaston Gauthier Georges Gérald Gérard Gerard Germain Ghislain Gilbert Gilles Grégoire Grégory Guillaume Gustave Guy Henri Hervé Hippolyte
Honoré Hubert Hugues Ignace Jacques Jean Jean-Baptiste Jean-Claude Jean-François Jean-Luc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jérémy Jérôme
Joël Joseph Julien Kévin Laurent Léo Léon Léopold Lionel Loïc Louis Luc Lucien Ludovic Manuel Marc Marcel Marius Martin Mathieu Matthieu Maurice
Maxime Maximilien Michel Nicolas Noël Olivier Oscar Pascal Patrice Patrick Paul Philippe Pierre Raoul Raphaël Raymond Régis Rémi Rémy René Richard
Robert Rodolphe Roger Roland Romain Samuel Sébastien Serge Siméon Simon Stanislas Stéphane Sylvain Théo Théodore Théophile Thibault Thibaut Thierry
Thomas Tristan Ulysse Urbain Valéry Victor Vincent Xavier Yann Yannick Yves Yvon Zinedine Guilhem Geert Luuk Mohamed Karim Rachid Kylian`,
    others: "",
  },
  female: {
    frequent: `
Adèle Adrienne Agathe Agnès Alexandra Aline Amandine Amélie Anaïs Andrée Angèle Anne Anne-Marie Annick Antoinette Arlette Audrey Aurélie Béatrice
Bénédicte Bernadette Berthe Blanche Brigitte Camille Carine Carole Caroline Catherine Cécile Céline Chantal Charlotte Chloé Christelle Christiane
Christine Claire Clémence Clémentine Clotilde Colette Constance Corinne Coralie Danielle Delphine Denise Diane Dominique Édith Edith Éliane Élisabeth
Elisabeth Élise Elise Élodie Émilie Emilie Emmanuelle Estelle Eugénie Évelyne Eva Fabienne Fanny Fernande Florence Françoise Francine Frédérique
Gabrielle Geneviève Georgette Germaine Ghislaine Ginette Gisèle Hélène Helene Henriette Honorine Huguette Inès Irène Isabelle Jacqueline Jeanne
Jeannette Jocelyne Joëlle Joséphine Josette Judith Julie Juliette Justine Karine Laetitia Laure Laurence Léa Léonie Liliane Lise Louise Lucie Lucienne
Lydie Madeleine Manon Margaux Margot Marguerite Marianne Marie Marie-Claude Marie-Christine Marie-Louise Marielle Marine Marion Marise Marlène Marthe
Martine Maryse Mathilde Maud Mélanie Michèle Micheline Mireille Monique Morgane Muriel Myriam Nadège Nadine Natacha Nathalie Nicole Noémie Océane
Odette Odile Olivia Pascale Patricia Paule Paulette Pauline Pénélope Rachida Raymonde Régine Renée Rosalie Roxane Sabine Sabrina Sandrine Ségolène
Simone Solange Sophie Stéphanie Suzanne Sylvie Thérèse Valentine Valérie Véronique Victoire Virginie Viviane Yvette Yvonne Zoé Ursula Leïla Najat`,
    others: "",
  },
};
