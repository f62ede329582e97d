import type { GivenNameTable } from "./given-name-table.ts";

/** Ukrainian, Russian and Belarusian, as Polish, English and Lithuanian write them first names. Source: typed from general knowledge. */
export const UKRAINIAN: GivenNameTable = {
  male: {
    frequent: `
Adam Afanasij Aleh Alaksandr Alaksiej Aleksandr Aleksandar Aleksiej Aleksy Ales Aleś Alexander Alexei Alexey Alexandr Anatol Anatolij Anatolii Anatoly
Andrej Andrei Andrey Andriej Andrij Andrii Anton Antin Arkadij Arsen Arsenij Artem Artiom Artur Bohdan Boris Borys Bronisław Danił Danyło Danylo
Demjan Denis Denys Dienis Dmitri Dmitrij Dmitry Dmytro Dymitr Eduard Emil Fedir Fiodor Filip Gieorgij Georgij Giennadij Gennady Grigorij Grzegorz
Hienadź Heorhij Hryhorij Iaroslav Igor Ihor Ilja Illa Illia Iosif Ivan Iwan Jan Jarosław Jaroslav Yaroslav Jaugien Jewgienij Jewhen Yevhen Yevgeny
Evgeny Eugene Jurij Juri Yuri Yuriy Kim Kirył Kirill Kyryło Kyrylo Konstantin Kostiantyn Kastuś Lavon Leonid Leontij Lew Lev Lubomyr Łeonid Maksim
Maksym Maxim Marian Mark Matwiej Michaił Mikhail Michail Mikoła Mikołaj Mikalaj Mykhailo Mychajło Mykoła Mykola Myrosław Myroslav Nazar Nikita Nikifor
Nikołaj Nikolai Nikolay Nestor Oleg Oleh Oleksandr Ołeksandr Oleksii Oleksij Ołeksij Ołeh Oles Orest Ostap Paweł Pavel Pavlo Pawło Petro Piotr
Pyotr Platon Rodion Roman Rostysław Rostyslav Rustam Ruslan Rusłan Samuił Semen Serafim Sergei Sergey Sergiej Serhij Serhii Siarhiej Siemion Stanisław
Stanislav Stepan Stiepan Swiatosław Sviatoslav Światosław Taras Timofiej Tymofij Tymosz Uładzimir Uładzimier Vadim Vadym Valery Valentyn Vasily Vasyl
Viktor Victor Vitali Vitaliy Vitalii Vitaly Vladimir Vladislav Vladyslav Volodymyr Vsevolod Vyacheslav Viacheslav Wadim Wadym Wałerij Walerij Walentin
Wałentyn Wasilij Wasyl Wiaczesław Wiktor Witalij Witali Witold Wiktar Władimir Władisław Władysław Włodzimierz Wołodymyr Wsiewołod Zachar Zaur Zianon
Zinowij Żan`,
    others: "",
  },
  female: {
    frequent: `
Aleksandra Alena Aliaksandra Alina Alisa Aliona Alla Ałła Anastasia Anastasija Anastasiia Anastazja Anna Antonina Daria Darja Daryna Diana Ekaterina
Elena Elina Elizaveta Emilia Eugenia Evgenia Galina Halina Halyna Hałyna Hanna Inessa Inha Inna Irina Iryna Iwanna Ivanna Jana Jarosława Jaroslava
Jekatierina Jelena Jelizawieta Jewgienija Jewhenija Yevheniia Julia Julija Yulia Yuliia Kateryna Katarzyna Khrystyna Chrystyna Krystyna Ksenia Ksenija
Lesia Łesia Larisa Larysa Łarysa Lidia Lidija Lila Lilia Liliya Lubow Liubov Ljubov Ludmiła Ludmyła Liudmyla Lyudmila Margarita Marharyta Maria Mariia
Marija Mariya Maryna Marina Marta Mychajlina Myrosława Nadia Nadieżda Nadija Nadiia Natalia Nataliya Nataliia Natalja Natasza Nelli Nina Nonna Oksana
Ołeksandra Oleksandra Olena Ołena Olesia Olga Olha Polina Raisa Rajisa Regina Rusłana Ruslana Sofia Sofija Sofiia Sofja Sonia Stefania Svetlana
Svitlana Swiatłana Swietłana Switłana Tamara Tatiana Tatjana Tetiana Tetyana Uljana Ulana Valentina Valentyna Valeria Valeriia Vera Veronika Viktoria
Viktoriia Victoria Vira Vita Walentina Wałentyna Wasylina Wasylisa Wera Weronika Wiera Wiktoria Wiktorija Wira Wita Wolha Zina Zinaida Zinajida Zoja
Żanna Zhanna Żinajida`,
    others: "",
  },
};
