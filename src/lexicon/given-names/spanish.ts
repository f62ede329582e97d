import type { GivenNameTable } from "./given-name-table.ts";

/** Spanish, Portuguese and Latin American first names. Source: typed from general knowledge. */
export const SPANISH: GivenNameTable = {
  male: {
    frequent: `
Abel Abelardo Adán Adolfo Adrián Agustín Alberto Alejandro Alfonso Alfredo Almudeno Alonso Álvaro Alvaro Amado Ambrosio Anastasio Andrés Ángel Angel
Aníbal Aniceto Anselmo Antonio António Aparicio Ariel Arístides Armando Arnaldo Arsenio Artur Arturo Augusto Aureliano Aurelio Baltasar Bartolomé
Basilio Bautista Benito Bernardo Blas Bonifacio Borja Bruno Caio Camilo Carlos Casimiro Cayetano César Cesar Cipriano Clemente Constantino Cristian
Cristiano Cristóbal Dámaso Daniel Darío David Diego Dinis Diogo Domingo Donato Duarte Edgardo Edmundo Edson Eduardo Efraín Elías Eliseo Eloy Emiliano
Emilio Enrique Ernesto Esteban Estêvão Eugenio Eusebio Evaristo Evo Ezequiel Fabián Fabio Facundo Federico Feliciano Felipe Félix Fermín Fernando
Fidel Filipe Florencio Florentino Francisco Gabriel Gaspar Gastón Genaro Gerardo Germán Gil Gilberto Gonçalo Gonzalo Gregorio Guilherme Guillermo
Gustavo Héctor Heitor Henrique Heriberto Hernán Hernando Horacio Hugo Humberto Iago Ignacio Iker Inácio Íñigo Isaac Isidro Ismael Iván Jacinto Jacobo
Jaime Jair Javier Jesús Jesus Joan João Joaquim Joaquín Jorge José Jose Juan Juanjo Julián Julio Justo Lázaro Leandro Leonardo Leonel Leopoldo Lionel
Lisandro Lorenzo Lourenço Lucas Luciano Lucio Luis Luís Luiz Macario Manuel Manolo Marcelino Marcelo Marcio Marcos Mariano Mario Mário Martín Mateo
Mateus Matías Mauricio Maximiliano Máximo Miguel Moisés Narciso Nazario Néstor Nicanor Nicolás Norberto Nuno Octavio Omar Onofre Orlando Óscar Osvaldo
Pablo Paco Pascual Patricio Paulo Paulino Pedro Pepe Plácido Rafael Raimundo Ramiro Ramón Raúl Raul Renato Ricardo Roberto Rodolfo Rodrigo Rogelio
Rolando Román Roque Rubén Rui Ruy Salvador Samuel Sancho Santiago Saúl Sebastián Sebastião Segundo Sergio Sérgio Silvio Simón Tadeo Tarcisio Teodoro
Telmo Teófilo Thiago Tiago Timoteo Tito Tomás Tomé Ulises Urbano Valentín Vasco Vicente Víctor Vinícius Vitor Vladimiro Wilfredo Xavi Xavier Xoán
Zacarías`,
    others: "",
  },
  female: {
    frequent: `
Adela Adelina Adriana Ágata Águeda Aída Ainhoa Aitana Alba Alejandra Alicia Alma Almudena Amalia Amanda Amaya Amelia Amparo Ana Anabel Anastasia
Andrea Ángela Ángeles Angélica Angelina Ángelica Antonia Antónia Araceli Ariadna Asunción Aurora Azucena Bárbara Beatriz Belén Benita Berta Blanca
Camila Candela Candelaria Caridad Carina Carla Carlota Carmela Carmen Carolina Catalina Catarina Cayetana Cecilia Celia Clara Claudia Clemencia
Concepción Conchita Consuelo Cora Coral Cristina Dalia Daniela Débora Delia Diana Dilma Dolores Dora Dorotea Edurne Elena Eleonora Elisa Elisenda
Eloísa Elsa Elvira Emilia Emma Encarnación Esmeralda Esperanza Estefanía Estela Ester Esther Eugenia Eulalia Eva Evita Fabiola Fátima Fatima Federica
Felisa Fernanda Flavia Flor Florencia Francisca Gabriela Gala Gema Genoveva Georgina Gisela Gloria Graciela Griselda Guadalupe Guillermina Helena
Herminia Hilda Hortensia Ignacia Iluminada Imelda Inés Inês Inmaculada Irene Iris Irma Isabel Isabela Isidora Itziar Ivonne Jacinta Javiera Jimena
Joana Joaquina Jordana Josefa Josefina Juana Juanita Judit Julia Juliana Julieta Karina Laia Lara Laura Leire Leocadia Leonor Leticia Lidia Liliana
Lina Lola Lorena Lourdes Lucía Luciana Lucila Lucrecia Luisa Luísa Luján Luz Macarena Madalena Magdalena Maite Malena Manuela Mar Marcela Margarita
María Maria Mariana Maricela Maricarmen Marina Mariona Marisa Marisol Marta Martina Matilde Mayte Mercedes Micaela Milagros Miranda Mireia Míriam
Mónica Monserrat Montserrat Nadia Natalia Nélida Nerea Nieves Noelia Noemí Norma Nuria Núria Ofelia Olga Oliva Olivia Paloma Pamela Paola Patricia
Paula Paulina Paz Penélope Petra Pilar Purificación Rafaela Ramona Raquel Rebeca Regina Remedios Renata Rita Roberta Rocío Romina Rosa Rosalía
Rosalinda Rosana Rosario Rosaura Roxana Ruth Sabina Salma Salomé Sandra Sara Sarita Shakira Silvia Simona Socorro Sofía Soledad Sonia Soraya Susana
Tamara Tatiana Telma Teresa Trinidad Úrsula Valentina Valeria Vanesa Verónica Vicenta Victoria Violeta Virginia Viviana Ximena Xiomara Yamila Yolanda
Zaida Zoraida`,
    others: "",
  },
};
