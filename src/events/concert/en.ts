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
        past: "performed|played|sang|entertained|serenaded|gave a performance|rendered|struck up|(was|were) (invited|asked) to (play|sing|perform)|sang at|played at|performed at|performed in|performed for",
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
        past: "gave a (concert|recital|performance|gig)|gave a (free|joint|charity|farewell|short|lunchtime|open-air|special) (concert|recital|performance)|gave concerts|gave (two|three|four|five|several) (concerts|recitals|performances)|took to the stage|took the stage|provided the music|provided music|headlined|topped the bill",
        infinitive:
          "give a (concert|recital|performance)|give a (free|joint|charity|farewell|short|lunchtime|open-air|special) (concert|recital|performance)|take to the stage|take the stage|headline|give concerts",
        present: "gives a (concert|recital)|takes to the stage|take to the stage|headlines|headline",
      },
      roles: { subject: "performer", by: "performer", with: "performer" },
    },
  ],
  nouns: [
    {
      forms:
        "concert|joint concert|brass band concert|choral concert|chamber concert|musical programme|performance by the choir|performance by the band|performance by the orchestra|guest performance|musical interlude|concerts|recital|recitals|gig|concert programme|evensong|carol concert|gala concert|charity concert|open-air concert|singalong|ceilidh|ceili|musical evening|evening of (song|songs|music|folk music|chamber music|jazz|poetry and music)|song evening|community singing|serenade|matinee|matinée|jam session|organ recital|opera|musical|disco|proms|ballet",
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
  ],
  counterExamples: [
    { text: "The Concert Hall is closed for repairs.", because: "a building" },
    { text: "The team played a match in Leeds.", because: "a match has its own type" },
    { text: "She played an important role.", because: "a part that is played" },
    { text: "Tickets for concerts are cheap.", because: "nothing is said to be held" },
  ],
});
