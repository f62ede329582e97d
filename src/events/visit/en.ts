import { VISITORS } from "../../languages/en/events/visitors.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of visit events. */
export const visitEn = defineFrame({
  id: "visit/en",
  type: "visit",
  language: "en",
  verbs: [
    {
      forms: {
        past: "visited|toured|were guests (in|at)|came with a revisit to|set off for|set out for|flew out to|flew over to|jetted off to|enjoyed (a|the|their) (weekend|week|day|stay|visit|trip)|had visited|have visited|has visited|was on (a|an) (visit|official visit|working visit|study visit|business trip|trip|tour|business visit|study trip)|were on (a|an) (visit|official visit|working visit|study visit|business trip|trip|tour|business visit|study trip)|went on (a|an) (visit|trip|study visit|tour|study tour|excursion|sightseeing tour)|took (a|the) (tour|guided tour|walking tour)|took part in (a|the) (tour|study visit|guided tour|sightseeing tour)|participated in (a|the) (tour|study visit|guided tour)|made a tour of|came with a visit|have arrived|has arrived|have come|has come|arrived in|arrived at|arrived|came to|travelled to|traveled to|paid a visit|paid (a|an) (courtesy|return|working|short|brief|surprise|farewell|official|first|second|two-day|three-day|four-day|one-day|study|friendly|private|historic|unofficial|introductory|state|ceremonial) (visit|call)|paid (visits|a call)|called on|went to|flew to|flew in|flew into|dropped in|stayed in|set foot in|made the trip|made the journey|made a trip|made a visit|journeyed to|crossed to|sailed into|crossed the (channel|sea|border) to|made the crossing to|drove to|cycled to|took the (train|coach|bus|ferry|boat|plane) to|made (a|the|their|his|her) (trip|journey|pilgrimage|way) to|made (a|the) (return|long|annual|first|short) (trip|journey|visit|crossing)|came on a visit|descended on|called in at|dropped by|looked round|looked around|flew home|flew home from|flew back|flew back from|travelled back from|have returned from|has returned from|are home from|is home from|were guests of|was a guest of|were the guests of|spent time in|were put up for|was put up for|were put up in|was put up in|lodged with|stayed for|stayed overnight|inspected|travelled there|traveled there|went there|flew there|drove there|sailed there|came here|travelled here|travelled over|had come to|had come from|had come for|had come over|has come to|have come to|had travelled to|had travelled from|had flown in|had flown in for|flown in|had arrived",
        present:
          "visits|has been staying|have been staying|is staying|are staying|go to|goes to|travel to|sets off for|sets out for|leave for|leaves for|depart for|departs for|fly to|arrives in|comes to|travels to|is visiting|are visiting|is touring|are touring|is in town|are in town|flies to|heads to|head to|is due in|are due in|is expected in|are expected in",
        infinitive:
          "visit|tour|pay a visit|pay a return visit|pay (a|an) (courtesy|working|official|study|friendly|short) visit|travel to|fly to|come to|go to|arrive|arrive in|head to|leave for|set off for|set out for|depart for|cross to|descend on|call in on|drop in on|come over|be guests of|be shown round|be shown around",
      },
      object: VISITORS,
      orCity: true,
      orPerson: true,
      placeIs: "object",
      without:
        "website|exhibition stand|came to power|came to an end|came to an agreement|came to nothing|came to light|went to work|went to press|went to the polls|went to school|believed|believe|visited by|award*|prize*|polls|born|letter|proceeds|money",
      roles: { subject: "guest", object: "host", to: "host", by: "guest" },
    },
    {
      forms: {
        past: "spent (a|the|two|three|four|five|six|several|part of the|the past|last|the whole|the last) (day|days|weekend|week|weeks|morning|afternoon|evening|night|nights|month|summer)|moved on to|went on to|travelled on to|traveled on to|continued to|continued on to|set out for|set off for|left for|headed for|headed to|returned to|returned from|are back from|is back from|were shown (round|around)|was shown (round|around)|were taken (to|on a tour)|were given a (guided |)tour|were given a tour of|was given a tour|stopped in|stopped off in|called at|stayed with|were hosted by|was hosted by|were put up by|came from|came over from|came over|came for",
        present: "is staying in|are staying in|are staying with|is staying with|are spending|is spending",
        infinitive: "spend (a|the|two|three|four|five|six|several) (day|days|weekend|week|weeks|month)",
      },
      object: `${VISITORS}|residents of|residents from|citizens of|people from|members of|inhabitants of`,
      orPerson: true,
      without: "money|budget|award*|prize*|election|poll*|classroom*|came from the",
      placeIs: "object",
      roles: { subject: "guest", object: "host", by: "host", with: "guest" },
    },
    {
      forms: { infinitive: "take|lead|send|bring" },
      object: "pupils|students|delegation|group of|party of|councillors|officials|choir",
      objectIs: "direct",
      city: true,
      without: "part|place",
      placeIs: "object",
      roles: { subject: "guest" },
    },
    {
      forms: {
        past: "(led|headed) (a|the|an) (delegation|deputation|mission)|(led|headed) (a|the|an) (first|official|large|small|second|third|civic|civilian|five-member|six-member|four-member|ten-strong|youth) (delegation|deputation|mission|party)|(led|headed) (a|the) (first|second) (official|civic|trade) (delegation|deputation|mission)|led a (trade|civic|council|business|city) (delegation|mission)",
      },
      placeIs: "object",
      roles: { subject: "guest", to: "host" },
    },
    {
      forms: {
        past: "welcomed|hosted|guested|received|greeted|entertained|played host to|was host to|had the (pleasure|honour|honor|opportunity|privilege|joy) (of hosting|of welcoming|of receiving|of greeting|to host|to welcome|to receive|to greet)|(was|were) (pleased|happy|delighted|honoured|proud|glad) to (host|welcome|receive|greet)|warmly (welcomed|received|greeted)|have hosted|has hosted|have welcomed|has welcomed",
        present: "welcomes|hosts|receives|is hosting|are hosting|plays host to",
        infinitive: "welcome|host|receive|greet|entertain|play host to",
      },
      object: `${VISITORS}|mayor|lord mayor|deputy mayor|president|minister|bishop|group of|friends from|twins|them|him|students from|officials from`,
      objectIs: "direct",
      orPerson: true,
      without:
        "award*|prize|gift|title|letter|concert|festival|conference|news|decision|welcomed the (move|plan|idea|news|decision)|standing ovation|training|support|help|complaints|medal*|visited|exhibition|exhibit|recital|screening|certificate*|diploma*|paintings|photographs|sculptures|camp|workshop|tournament|match|race|honorary citizen*|badge|cross|order of",
      placeIs: "subject",
      roles: { subject: "host", object: "guest", by: "host" },
    },
    {
      forms: { past: "made|paid|undertook|went on" },
      object: "visit|visits|trip|trips|journey|call|pilgrimage",
      within: 10,
      city: true,
      without: "payment|fee|money|charge*|contribution|subscription|bill|invoice|friends|progress|decision|appeal|film",
      placeIs: "object",
      roles: { subject: "guest", to: "host" },
    },
    {
      forms: { past: "(was|were) (visited|toured) by|(has|have) been visited by" },
      object: `${VISITORS}|mayor|ambassador|consul|minister|president|bishop|director`,
      orPerson: true,
      without: "website|exhibition|festival|fair|thousand|thousands|hundreds|tourists|million|museum was",
      placeIs: "subject",
      roles: { object: "guest", by: "guest" },
    },
    {
      forms: { past: "(arrived|travelled|traveled|flew in|have come|has come|had come|have arrived|has arrived) from" },
      object: `${VISITORS}|participants`,
      orPerson: true,
      without: "train|flight|plane|order|goods|letter",
      roles: { subject: "guest" },
    },
    {
      forms: {
        past: "(was|were) (led|headed|represented) by|had at (its|their) head|consisted of|was composed of|was made up of|comprised|included|were accompanied by",
      },
      object:
        "delegation|delegations|deputation|deputations|guests from|visitors from|group from|party from|official delegation",
      objectIs: "bare",
      within: 12,
      without:
        "tour included|programme included|visit included|stay included|programme of|orchestra|choir|competition|exhibition|price|tour",
      roles: { object: "guest", by: "guest" },
    },
    {
      forms: {
        past: "took part in|taken part in|attended|participated in|came for|came along to|arrived for|graced",
      },
      object:
        "delegation from|delegations from|delegation of|delegations of|delegations|deputation from|deputations from|delegates from|guests from|official delegations|foreign guests|guests from abroad|visitors from abroad|friends from|partners from",
      within: 10,
      without:
        "conference|forum|congress|seminar|symposium|summit|race|match|tournament|session|training|course|videoconference|online|championships|debate|roundtable|round table",
      placeIs: "object",
      roles: { subject: "guest" },
    },
    {
      forms: {
        past: "got acquainted with|familiari(s|z)ed (themselves|himself|herself) with|(got|became|made) (familiar|acquainted) with|got to know|learned about|learnt about|had (the|an) (opportunity|chance|possibility|occasion) to (see|visit|learn|get|admire|explore|tour)|admired|saw|strolled|walked (around|round|through)|went sightseeing|went sight-seeing|explored|were able to see|were shown",
      },
      object: "guests|delegation|delegations|visitors from|guests from|delegates|representatives of|group from",
      objectIs: "bare",
      within: 6,
      without: "concert|performance|match|film|exhibition of|children|play",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "guided by|shown around by|shown round by" },
      object: VISITORS,
      roles: { by: "host" },
    },
    {
      forms: {
        past: "home from|back from|safely home from|back home from",
        present: "returns from|return from|returns home from|return home from",
      },
      object: VISITORS,
      orPerson: true,
      city: true,
      placeIs: "away",
      without: "way home|way back|hospital|injury|retirement|holiday|the brink|post|prizes",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "landed in" },
      object: VISITORS,
      orPerson: true,
      city: true,
      without: "settlers|colonists|emigrants|court|trouble|hospital|prison",
      placeIs: "object",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "was back|were back|was back again|were back again|turned up|showed up" },
      object: `${VISITORS}|brigade|fire brigade|he|she|they`,
      orPerson: true,
      dated: true,
      notBefore: "in office|in use|to normal|at work|on sale|on air|on the|in power|in service|late",
      without: "votes|voters|election|power|heating|evidence|goods|stock|error|problem",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "was in|were in" },
      object: `${VISITORS}|mayor|lord mayor|president|minister|director|bishop|ambassador|consul|he|she|they`,
      city: true,
      dated: true,
      notBefore: "charge|favour|favor|office|the|a|an|fact|attendance|hospital|prison|power|place|touch|contact|force",
      without: "born|married|festival|exhibition|conference|match|race|ceremony|concert|held|school|working|when",
      placeIs: "object",
      roles: { subject: "guest" },
    },
    {
      forms: {
        past: "rolled out the red carpet for|laid on a welcome for|opened (its|their) (homes|doors) to|put up|threw a (party|reception) for|gave a (warm |)welcome to",
        infinitive: "roll out the red carpet for|give a (warm |)welcome to|put up",
      },
      object: VISITORS,
      objectIs: "direct",
      without: "money|posters|signs|prize|funds|resistance|fight|candidate*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest", by: "host" },
    },
  ],
  nouns: [
    {
      forms:
        "visit|visits|revisit|return visit|study visit|study tour|excursion|trip|stay|outing|courtesy call|twinning visit|state visit|exchange visit|day trip|boat trip|pilgrimage|return trip|coach trip|coach tour|study trip|fact-finding trip|fact-finding mission|fact-finding visit|official visit|courtesy visit|weekend visit|reciprocal visit|trade mission|stopover|familiarisation visit|goodwill visit|civic visit|group visit|field trip|school trip|trips|excursions",
      without: "website|site visit|visits to the website",
      notBefore: "our|the website|www",
      roles: { subject: "guest", of: "guest", to: "host", by: "guest" },
    },
  ],
  examples: [
    { text: "A delegation from Bergen ⟦visited Derby⟧ last week." },
    { text: "The mayor of Ghent ⟦came to Leeds⟧ in August 2010." },
    { text: "The city ⟦hosted a delegation⟧ from Galway." },
    { text: "Pupils from Bonn ⟦will visit Derby⟧ in September.", modality: "planned" },
    { text: "The ⟦visit⟧ to Bath ⟦was postponed⟧.", modality: "cancelled" },
    { text: "⟦During a visit⟧ to Bergen in 2012 the guests planted a tree." },
    { text: "A party of nine from Bonn ⟦spent the weekend in Derby⟧." },
    { text: "Twenty pupils ⟦were put up by⟧ families in Leeds." },
    { text: "The lord mayor ⟦received the ambassador⟧ of Norway." },
    { text: "The group ⟦went on to Bath⟧ on Tuesday." },
    { text: "The mayor ⟦led the first official delegation⟧ to Bergen in 1992." },
    { text: "A party from Bonn ⟦flew home⟧ on Sunday." },
    { text: "The guests ⟦took the train to Bath⟧ on Friday." },
    { text: "Eight members of the choir ⟦go to Bergen⟧ on 3 May 2026.", modality: "planned" },
    { text: "The Lord Mayor of Celle, Jens Ahrends, ⟦was in Derby⟧ on 3 May 2022." },
    { text: "Derby ⟦rolled out the red carpet for visitors⟧ from Bonn." },
    { text: "A choir from Bonn ⟦made the return journey⟧ to Derby in June 2019." },
    { text: "The mayor of Celle ⟦travelled there⟧ in May 2010." },
    { text: "A delegation from Celle ⟦had come to⟧ Derby in 2011." },
    { text: "Councillor Ann Hale ⟦was back⟧ in May 2012." },
    { text: "The delegation ⟦is home from⟧ Celle." },
    { text: "A delegation from Celle ⟦turned up⟧ on 4 May." },
    { text: "Derby ⟦was visited by a delegation⟧ from Bonn on 4 June 2024." },
    { text: "A delegation from Derby ⟦was on a visit⟧ to Bonn in May 2024." },
    { text: "Last week Derby ⟦had the pleasure of hosting guests⟧ from Bonn." },
    { text: "⟦Delegations⟧ from five towns ⟦took part in⟧ the celebrations on 4 June 2024." },
    { text: "On 4 June 2024 the ⟦guests had the opportunity to see⟧ the new library." },
    { text: "The ⟦guests from Bonn were led by⟧ Mayor Jan Weber." },
  ],
  counterExamples: [
    { text: "The website was visited by a thousand people.", because: "a web page has visitors of another kind" },
    { text: "The mayor did not visit the museum.", because: "a visit that was not made" },
    { text: "The city received an award.", because: "receiving a thing is no visit" },
    { text: "Come and visit our museum.", because: "an invitation is no visit" },
    { text: "The mayor welcomed the decision of the court.", because: "a decision is no guest" },
    { text: "The hall hosted an exhibition of paintings by artists from Bonn.", because: "an exhibition is no guest" },
    { text: "The exhibition was in Derby for guests on 4 May.", because: "a thing that was there" },
    { text: "The power was back in May.", because: "no guest" },
    { text: "The driver is home from hospital.", because: "a patient" },
    {
      text: "Delegations from five towns took part in the conference on 4 June 2024.",
      because: "a conference has its own type",
    },
    { text: "The festival was visited by two thousand tourists.", because: "visitors of a festival" },
    {
      text: "Anna Brook received a framed certificate from Mayor Jan Weber.",
      because: "who gives something is no guest",
    },
  ],
});
