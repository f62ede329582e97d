import { defineFrame } from "../frame.ts";

/** How English releases tell of festival events. */
export const festivalEn = defineFrame({
  id: "festival/en",
  type: "festival",
  language: "en",
  verbs: [
    {
      forms: {
        past: "opened|launched|kicked off|inaugurated|solemnly opened|officially opened|closed",
        infinitive: "open|launch|kick off",
        present: "opens|kicks off",
        noun: "opening",
      },
      object:
        "festival|days|city days|town days|picnic|folk festival|harvest festival|festivities|celebrations of|fair|carnival|fleadh|feis|fête|fete|days of|christmas market|jamboree|gala week",
      objectIs: "direct",
      without: "exhibition|concert|office|conference",
      roles: { subject: "organizer" },
    },
    {
      forms: {
        past: "celebrated (its|their|the) days|celebrated town days|celebrated city days|switched on (the|its) (christmas |festive |)lights|christmas lights were switched on|lights were switched on",
        present: "celebrates (its|their|the) days|celebrate (its|their|the) days",
        infinitive: "celebrate (its|their|the) days|switch on (the|its) (christmas |festive |)lights",
        future: "lights will be switched on",
      },
      without: "street lights|traffic lights|floodlights",
      roles: { subject: "organizer" },
    },
    {
      forms: {
        past: "celebrated|has celebrated|marked|enjoyed|lived through|lived to",
        present: "celebrates|is celebrating|are celebrating|celebrate",
        infinitive: "celebrate",
      },
      object:
        "feast of|days of|city day|town day|city days|town days|day of the city|day of the town|harvest festival|harvest home|festival of|carnival|midsummer|saint john's|st john's|patronal feast|town festival|city festival|statehood day|children's day|family day|europe day|day of europe|sea days|days",
      objectIs: "direct",
      within: 8,
      without:
        "anniversary|jubilee|victims|war|uprising|remembrance|memorial|birthday|years|holiday season|these days|those days|two days|three days|four days|five days|days later|days ago|days of mourning|success|victory",
      roles: { subject: "organizer" },
    },
  ],
  nouns: [
    {
      forms: "celebration|celebrations|festivities",
      object:
        "feast of|day of|days of|city day|town day|city days|town days|harvest|midsummer|carnival|statehood|independence|constitution|europe|mardi gras|st patrick|saint john's|st john's|christmas|new year|easter",
      within: 7,
      without: "anniversary|jubilee|birthday|uprising|victims|remembrance|deportation*|sobriety",
      notBefore: "of the anniversary",
    },
    { forms: "days|week", capital: true, city: true, without: "working days|open days|week-long" },
    { forms: "days", capital: true, object: "the", within: 1, without: "working days|open days|dog days|opening days" },
    {
      forms:
        "festival|festivals|carnival procession|street carnival|st patrick's day parade|food festival|summer festival|street festival|town feast|city feast|town holiday|city holiday|day of the city|day of the town|folk feast|harvest home|harvest thanksgiving|fest|folk picnic|family picnic|festive fair|easter fair|advent fair|medieval fair|medieval feast|st john's night|midsummer night|museum night|night of museums|night of culture|day of europe|children's day|seniors day|sea days|song festival|song celebration|dance festival|theatre festival|jazz festival|folklore festival|review of|feast the assumption|patronal festival|fair|fairs|carnival|fete|fête|feast day|market|christmas market|days of|city days|town days|town day|street party|parade|harvest festival|fleadh|feis|gala day|fun day|family day|open day|open days|heritage days|heritage week|culture night|highland games|country show|agricultural show|county show|food fair|craft fair|spring fair|book fair|summer fair|christmas fair|beer festival|film festival|arts festival|pageant|picnic|bonfire night|fireworks|firework display|ball|jamboree|mardi gras|regatta week|lantern parade|light switch-on|lights switch-on|switch-on|fiesta|block party|cook-off|oktoberfest|midsummer celebrations|new year's eve party|hogmanay party|party in the park|st patrick's day celebrations|independence day celebrations|july 4th celebrations|fourth of july celebrations|europe day",
      without:
        "job market|labour market|market square|market hall|market town|fair trade|fair share|fair rents|housing market|fairtrade|trade fair centre|ball game|market place|farmers market association",
      notBefore:
        "square|hall|place|town|street|office|director|ground|grounds|committee|trader|traders|stall|stalls|cross|value",
      roles: { subject: "organizer", by: "organizer" },
    },
  ],
  examples: [
    { text: "The film ⟦festival took place⟧ in June." },
    { text: "The craft ⟦fair was held⟧ in the park." },
    { text: "The ⟦festival will begin⟧ on 9 September.", modality: "planned" },
    { text: "The ⟦carnival was called off⟧ because of rain.", modality: "cancelled" },
    { text: "The ⟦festival opened with a parade⟧ on Friday." },
    { text: "The Christmas ⟦market is planned⟧ for December.", modality: "planned" },
    { text: "The ⟦parade was rained off⟧.", modality: "cancelled" },
    { text: "The town ⟦celebrated its Days⟧ from 3 to 5 May 2022." },
    { text: "The Christmas ⟦lights were switched on⟧ on 3 December 2022." },
    { text: "From 4 to 6 June 2024 Derby ⟦celebrated the Feast⟧ of Roses." },
    { text: "The ⟦celebration of the Town Day was held⟧ on 4 June 2024." },
    { text: "Thousands ⟦lined the streets for the St Patrick's Day parade⟧ on 17 March 2024." },
  ],
  counterExamples: [
    { text: "The job market is growing.", because: "another market" },
    { text: "The festival office is in Market Square.", because: "nothing is said to be held" },
    { text: "Fair trade is important.", because: "another meaning" },
    { text: "The director of the festival resigned.", because: "nothing is said to be held" },
    { text: "The traffic lights were switched on in May.", because: "a junction" },
    { text: "The town celebrated those days of victory.", because: "days of no feast" },
  ],
});
