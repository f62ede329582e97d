import { PERFORMERS } from "../../languages/en/events/performers.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of concert events. */
export const concertEn = defineFrame({
  id: "concert/en",
  type: "concert",
  language: "en",
  verbs: [
    {
      forms: {
        past: "there was music (from|by)|there were performances (from|by)|performed|played|sang|sung|have sung|has sung|entertained|serenaded|gave a performance|rendered|struck up|(was|were) (invited|asked) to (play|sing|perform)|sang at|played at|performed at|performed in|performed for",
        infinitive: "perform|play|sing|entertain",
        present: "performs|plays|sings|play|perform|sing|is playing|are playing|is performing|are performing",
      },
      object: PERFORMERS,
      without:
        "role|roles|part in|match|game|football|played host|played a key|played an important|played a part|chess|against|cup tie|played for|play an important|choir practice|final|wedding|band of volunteers|as a young",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer", with: "performer" },
    },
    {
      forms: {
        past: "(gave|given) a (concert|recital|performance|gig|show)|(gave|given) an (organ|open-air|outdoor|excellent|evening) (concert|recital)|(has|have|had) given a (concert|recital)|delighted the audience|enchanted the audience|gave a (free|joint|charity|farewell|short|lunchtime|open-air|special) (concert|recital|performance)|gave concerts|gave (two|three|four|five|several) (concerts|recitals|performances)|took to the stage|took the stage|provided the music|provided music|headlined|topped the bill",
        infinitive:
          "give a (concert|recital|performance)|give a (free|joint|charity|farewell|short|lunchtime|open-air|special) (concert|recital|performance)|take to the stage|take the stage|headline|give concerts",
        present: "gives a (concert|recital)|takes to the stage|take to the stage|headlines|headline",
      },
      roles: { subject: "performer", by: "performer", with: "performer" },
    },
    {
      forms: {
        past: "(was|were) (given|performed|provided|played|presented|prepared|sung|conducted|enriched|graced) by|was filled by|was provided with",
      },
      object:
        "concert|concerts|recital|recitals|artistic part|artistic programme|artistic program|music|musical part|musical programme|musical setting|musical accompaniment|entertainment|songs|performance|performances|music programme|cultural programme",
      within: 10,
      without: "award*|exhibition|prize*|gift|school play",
      roles: { object: "performer", by: "performer" },
    },
    {
      forms: {
        past: "presented|showed|rendered|prepared",
        infinitive: "present",
      },
      object:
        "songs|folk songs|folk dances|songs and dances|dances|dance show|carols|arias|tunes|melodies|repertoire|musical programme|artistic programme|artistic program|vocal|hits|compositions|pieces|mini-concert|short concert|music of|works by chopin",
      objectIs: "direct",
      without: "award*|exhibition|book|film|report|letter*|museum pieces",
      roles: { subject: "performer", by: "performer" },
    },
  ],
  nouns: [
    {
      forms: "performance|performances|show|artistic part|artistic programme",
      object:
        "choir|choirs|band|bands|ensemble|ensembles|orchestra|singer|singers|musicians|dance|dancers|folk|music|musical|brass|artists|pianist|violinist|soloist|soloists|vocalist|school|pupils|group|groups|star|stars",
      within: 7,
      without:
        "theatre play|air show|horse|dog|trade show|financial|academic|talk show|flower show|performance of the economy|puppet",
      notBefore: "of duties|indicators|of the budget|report",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms:
        "concert|new year's concert|christmas concert|organ concert|piano recital|festive concert|music concert|joint concert|brass band concert|choral concert|chamber concert|musical programme|performance by the choir|performance by the band|performance by the orchestra|guest performance|musical interlude|concerts|recital|recitals|gig|concert programme|evensong|carol concert|gala concert|charity concert|open-air concert|singalong|ceilidh|ceili|musical evening|evening of (song|songs|music|folk music|chamber music|jazz|poetry and music)|song evening|community singing|serenade|matinee|matinée|jam session|organ recital|opera|musical|disco|proms|ballet",
      notBefore: "hall|halls|house|venue|goers|pianist|tickets|band|series of|organiser|singer|singers",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer", with: "performer" },
    },
  ],
  examples: [
    { text: "A ⟦concert⟧ by the orchestra ⟦was held⟧ in the square." },
    { text: "The choir ⟦performed songs⟧ on Saturday." },
    { text: "A local band ⟦played on the main stage⟧." },
    { text: "The ⟦concert will take place⟧ on 9 May.", modality: "planned" },
    { text: "The ⟦concert was cancelled⟧ because of the storm.", modality: "cancelled" },
    { text: "The evening ⟦ended with a concert⟧." },
    { text: "The choir ⟦gave a recital⟧ in the church." },
    { text: "The mayor and the guests listened while the ⟦band played⟧." },
    { text: "A choir from Bonn ⟦was invited to sing⟧ at the fair in 1999." },
    { text: "A ⟦concert was given by⟧ the youth orchestra on 4 June 2024." },
    { text: "The ensemble ⟦presented folk songs⟧ on 4 June 2024." },
    { text: "The ceremony was accompanied by a ⟦performance of the school choir⟧." },
    { text: "Choirs from both towns had ⟦given a concert⟧ in October 2016." },
  ],
  counterExamples: [
    { text: "The Concert Hall is closed for repairs.", because: "a building" },
    { text: "The team played a match in Leeds.", because: "a match has its own type" },
    { text: "She played an important role.", because: "a part that is played" },
    { text: "Tickets for concerts are cheap.", because: "nothing is said to be held" },
    { text: "The show of hands took place at noon.", because: "a vote is no concert" },
  ],
});
