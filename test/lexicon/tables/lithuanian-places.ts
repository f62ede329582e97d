/** Inflected geographical names with the nominative: typed for these tests. */
export const LITHUANIAN_PLACES_IN_CASES = `
Lietuvos | Lietuva
Lietuvoje | Lietuva
Lenkijai | Lenkija
Latviją | Latvija
Estijoje | Estija
Vokietijos | Vokietija
Prancūzija | Prancūzija
Ukrainoje | Ukraina
Baltarusijos | Baltarusija
Rusiją | Rusija
Kinijai | Kinija
Japonijoje | Japonija
Indijos | Indija
Kanados | Kanada
Egipto | Egiptas
Izraelio | Izraelis
Irake | Irakas
Irano | Iranas
Kipre | Kipras
Islandijoje | Islandija
Vengrijos | Vengrija
Čekijoje | Čekija
Šveicarijos | Šveicarija
Švedijai | Švedija
Suomijos | Suomija
Didžiosios Britanijos | Didžioji Britanija
Didžiojoje Britanijoje | Didžioji Britanija
Naujojoje Zelandijoje | Naujoji Zelandija
Pietų Korėjos | Pietų Korėja
Šiaurės Makedonijoje | Šiaurės Makedonija
Jungtinių Amerikos Valstijų | Jungtinės Amerikos Valstijos
Jungtinėje Karalystėje | Jungtinė Karalystė
Europos Sąjungos | Europos Sąjunga
Lietuvos Respublikos | Lietuvos Respublika
Vilniaus | Vilnius
Vilniuje | Vilnius
Kauno | Kaunas
Kaune | Kaunas
Klaipėdoje | Klaipėda
Šiaulių | Šiauliai
Šiauliuose | Šiauliai
Panevėžio | Panevėžys
Panevėžyje | Panevėžys
Alytaus | Alytus
Marijampolės | Marijampolė
Mažeikiuose | Mažeikiai
Jonavoje | Jonava
Utenos | Utena
Kėdainių | Kėdainiai
Telšiuose | Telšiai
Tauragėje | Tauragė
Ukmergės | Ukmergė
Visagine | Visaginas
Plungėje | Plungė
Palangą | Palanga
Druskininkų | Druskininkai
Trakuose | Trakai
Birštono | Birštonas
Nidoje | Nida
Naujosios Akmenės | Naujoji Akmenė
Kazlų Rūdoje | Kazlų Rūda
Rokiškio | Rokiškis
Anykščiuose | Anykščiai
Biržų | Biržai
Varšuvos | Varšuva
Krokuvoje | Krokuva
Gdanske | Gdanskas
Rygos | Ryga
Taline | Talinas
Maskvą | Maskva
Minske | Minskas
Kijeve | Kijevas
Berlyno | Berlynas
Paryžiuje | Paryžius
Londono | Londonas
Briuselyje | Briuselis
Romoje | Roma
Vašingtono | Vašingtonas
Niujorke | Niujorkas
Nemuno | Nemunas
Neries | Neris
Neryje | Neris
Dunojaus | Dunojus
Baltijos jūros | Baltijos jūra
Juodosios jūros | Juodoji jūra
Kuršių nerijoje | Kuršių nerija
Kauno rajono | Kauno rajonas
Vilniaus rajone | Vilniaus rajonas
Kauno miesto savivaldybės | Kauno miesto savivaldybė
Utenos apskrityje | Utenos apskritis
Laisvės alėjoje | Laisvės alėja
Gedimino prospekte | Gedimino prospektas
Rotušės aikštėje | Rotušės aikštė
Žemaitijos | Žemaitija
Aukštaitijoje | Aukštaitija
Dzūkijos | Dzūkija
Suvalkijoje | Suvalkija
Mažosios Lietuvos | Mažoji Lietuva
Pabaltijyje | Pabaltijys
Sibire | Sibiras
Karpatų | Karpatai
Alpėse | Alpės
Europoje | Europa
Azijos | Azija
Afrikoje | Afrika
`;
