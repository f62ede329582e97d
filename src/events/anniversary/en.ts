import { defineFrame } from "../frame.ts";

/** How English releases tell of anniversary events. */
export const anniversaryEn = defineFrame({
  id: "anniversary/en",
  type: "anniversary",
  language: "en",
  verbs: [
    {
      forms: {
        past: "celebrated|has celebrated|have celebrated|solemnly celebrated|fell on|falls on|fell|was celebrating|were celebrating|marked|commemorated|observed|toasted|raised (a glass|a toast|their glasses|glasses)|drank (a toast |)to|looked back on|looked back over|feted|fêted|saluted|reached|has reached|kept|rang in",
        present: "celebrates|marks|mark|celebrate|is celebrating|are celebrating|is marking|are marking|turns|toast",
        infinitive: "celebrate|mark|commemorate",
      },
      object:
        "anniversary|anniversaries|quarter century|quarter-century|half-century|half century|golden wedding|ruby|jubilee|centenary|bicentenary|tercentenary|sesquicentennial|centennial|years of|years since|years as|birthday|a century of|century|half a century|quarter of a century|decades of|decade of|hundred years|forty years|fifty years|thirty years|twenty years|ten years|twenty-five years|25 years|30 years|40 years|50 years|20 years|10 years|60 years|70 years|100 years",
      without: "death|uprising|war|liberation|armistice|victims|massacre|battle|of the fallen|disaster",
      roles: { subject: "attendee", by: "attendee" },
    },
    {
      forms: { past: "marked|celebrated|kept|observed", present: "marks|celebrates", infinitive: "mark|celebrate" },
      object:
        "(the|its|their|our) (tenth|fifteenth|twentieth|twenty-fifth|thirtieth|thirty-fifth|fortieth|forty-fifth|fiftieth|sixtieth|seventieth|seventy-fifth|eightieth|ninetieth|hundredth|10th|15th|20th|25th|30th|35th|40th|45th|50th|60th|70th|75th|80th|90th|100th)",
      within: 5,
      without: "death|uprising|war|liberation|edition|festival|birthday|goal|match|season|customer|century|place",
      roles: { subject: "attendee", by: "attendee" },
    },
    {
      forms: { past: "turned|has turned|have turned|has just turned|celebrated turning", present: "turns|turn" },
      object:
        "twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|20|25|30|40|50|60|70|75|80|90|100|125|150|200",
      within: 3,
      without: "per cent|percent|older|years old|degrees|people|away|visitors|heads|corner|down",
    },
    {
      forms: {
        past: "years (passed|have passed|had passed|elapsed|have elapsed) since|years ago today|decades have passed since|(a quarter of a century|half a century|a century|a hundred years|ten years|twenty years|thirty years) (has|have) passed since",
      },
      dated: true,
      without: "death|uprising|war|liberation|armistice|victims|massacre|battle|disaster",
    },
  ],
  nouns: [
    {
      forms: "celebration|celebrations|ceremony|gala|festivities|party",
      object:
        "anniversary|jubilee|centenary|bicentenary|birthday|years of|th birthday|quarter century|half-century|golden jubilee|silver jubilee",
      within: 9,
      without: "of the death|death|uprising|liberation|massacre|victims|outbreak|war|award*|prize*",
    },
    {
      forms:
        "anniversary celebrations|anniversary celebration|jubilee celebration|jubilee ceremony|jubilee gala|jubilee concert|jubilee celebrations|anniversary gala|anniversary dinner|anniversary ceremony|anniversary reception|anniversary|jubilee|centenary|centenary celebrations|birthday celebrations|jubilee year",
      notBefore: "of the death|of his death|of her death|album|badge|book",
    },
  ],
  examples: [
    { text: "The cities ⟦celebrated the 20th anniversary⟧ of their partnership." },
    { text: "The library ⟦marked its centenary⟧ on 4 May 2014." },
    { text: "The ⟦anniversary was celebrated⟧ in Bergen." },
    { text: "The towns ⟦will celebrate the anniversary⟧ on 9 September.", modality: "planned" },
    { text: "⟦Anniversary celebrations were held⟧ in Leeds on Saturday." },
    { text: "The ⟦jubilee⟧ of the choir ⟦was cancelled⟧.", modality: "cancelled" },
    { text: "The towns ⟦celebrated forty years⟧ of twinning." },
    { text: "The partnership ⟦turned forty⟧ on 4 May." },
    { text: "Cooperation with Bonn ⟦reached its quarter century⟧ in May." },
    { text: "The ⟦fiftieth was marked⟧ in July 2020." },
    { text: "The ⟦celebration of the 20th anniversary⟧ of the partnership ⟦took place⟧ on 4 June 2024." },
    { text: "On 4 June 2024 ten ⟦years passed since⟧ the twinning." },
    { text: "On the occasion of the ⟦25th anniversary⟧ of the link, guests came to Derby on 4 June 2024." },
  ],
  counterExamples: [
    { text: "The school was founded on the anniversary of the battle.", because: "the date of another event" },
    { text: "The anniversary album costs ten pounds.", because: "a name of a thing" },
    { text: "The anniversary was not celebrated.", because: "what was not celebrated" },
    { text: "The club is proud of its anniversary badge.", because: "a name of a thing" },
    { text: "The club turned 40 people away.", because: "people who were sent home" },
    { text: "The fortieth goal was celebrated by the fans.", because: "a goal is no year" },
    {
      text: "Eighty years have passed since the end of the war on 8 May 2025.",
      because: "the end of a war is commemorated",
    },
  ],
});
