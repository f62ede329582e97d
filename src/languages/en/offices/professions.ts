/**
 * English trades, arts, sports, ranks and posts that releases put beside a name, by normalised office. Words that are frequent
 * family names ("baker", "mason", "weaver") are left out.
 * Source: typed from general knowledge of English.
 */
export const PROFESSIONS_EN = [
  [
    "athlete",
    "hurler golfer yachtsman yachtswoman canoeist kayaker gymnast wrestler judoka weightlifter sprinter hurdler marathoner skier skater snowboarder mountaineer jockey equestrian goalie defender midfielder winger referee umpire cricketer batsman triathlete paralympian decathlete heptathlete basketballer handballer volleyballer medalist skipper quarterback angler climber finalist",
  ],
  [
    "artist",
    "ceramicist ceramist printmaker muralist silversmith goldsmith calligrapher puppeteer storyteller comedian animator cartoonist producer screenwriter ballerina performer entertainer compère compere emcee engraver glassblower impresario woodcarver craftsman craftswoman",
  ],
  [
    "musician",
    "drummer bassist flautist flutist clarinettist clarinetist trumpeter saxophonist trombonist oboist bassoonist harpist harpsichordist accordionist fiddler violist percussionist baritone mezzo-soprano contralto countertenor chorister bandmaster bandleader cantor vocalist accompanist rapper musicologist mezzo concertmaster",
  ],
  ["writer", "essayist screenwriter librettist biographer chronicler blogger critic dramatist lyricist"],
  ["journalist", "publisher photojournalist podcaster newsreader commentator"],
  [
    "priest",
    "archdeacon deacon deaconess curate verger abbot abbess prioress friar monk nun missionary nuncio imam mufti patriarch archimandrite moderator preacher parson churchwarden sacristan catechist prelate",
  ],
  [
    "officer",
    "brigadier corporal lieutenant commodore adjutant quartermaster soldier airman paratrooper coxswain coastguard lifeguard warden ranger",
  ],
  ["police_officer", "garda"],
  ["teacher", "tutor instructor educator schoolteacher schoolmaster schoolmistress"],
  ["rector", "bursar vice-chancellor vice-rector"],
  ["student", "apprentice trainee intern schoolboy schoolgirl sixth-former scout"],
  [
    "doctor",
    "doctor dentist optician midwife paramedic medic radiographer cardiologist oncologist epidemiologist veterinarian vet therapist physiotherapist psychiatrist neurologist gynaecologist pathologist anaesthetist obstetrician carer",
  ],
  [
    "scientist",
    "geographer geologist botanist ecologist zoologist ornithologist mathematician astronomer philosopher theologian linguist philologist anthropologist ethnologist psychologist archivist genealogist folklorist antiquarian academic scholar demographer statistician climatologist meteorologist museologist academician conservator restorer",
  ],
  ["lawyer", "magistrate coroner bailiff advocate notary"],
  ["architect", "surveyor draughtsman"],
  [
    "entrepreneur",
    "baker weaver brewer cook chef shoemaker bookseller printer miller cooper dentist vet miner farmhand jeweller jeweler hotelier restaurateur shopkeeper grocer publican innkeeper banker builder contractor beekeeper winemaker cheesemaker boatbuilder shipbuilder grower breeder proprietor co-owner landowner investor florist industrialist merchant",
  ],
  [
    "employee",
    "clerk registrar comptroller ombudsman auditor accountant administrator consultant technician electrician plumber bricklayer blacksmith tailor hairdresser gardener fisherman harbourmaster harbormaster stationmaster postman postmaster postmistress receptionist caretaker programmer interpreter mechanic joiner pilot crier beadle macebearer facilitator counsellor counselor",
  ],
  [
    "councillor",
    "alderwoman councilperson selectman selectwoman bailie baillie assemblyman assemblywoman assemblymember freeholder",
  ],
  ["mayor", "oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin primator burmistrz wójt maire"],
  ["chair", "cathaoirleach chathaoirleach co-chair co-chairman"],
  ["member_of_parliament", "legislator parliamentarian msp teachta"],
  ["deputy_minister", "under-secretary"],
  ["village_head", "sołtys"],
  ["county_head", "landrat hetman"],
  ["plenipotentiary", "delegate ombudswoman"],
  [
    "other",
    "resident pensioner centenarian survivor refugee contestant participant philanthropist benefactor donor sponsor trustee conservationist environmentalist unionist collector inventor explorer traveller aviator astronaut steward citizen freeman co-organiser co-organizer ambassadress pioneer diplomat politician islander villager",
  ],
] as const;
