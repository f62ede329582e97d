import { CONTESTS } from "../../languages/en/events/contests.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of sport event events. */
export const sportEventEn = defineFrame({
  id: "sport_event/en",
  type: "sport_event",
  language: "en",
  verbs: [
    {
      forms: {
        past: "won|ran out|came out on top|emerged victorious|claimed victory|secured victory|were crowned|was crowned|finished first|came first|beat|defeated|lost|finished second|finished third|came second|came third|drew|crossed the line|lifted|triumphed|clinched|retained",
        present: "wins|beats|beat|loses to",
        infinitive: "win",
      },
      object: CONTESTS,
      without:
        "prize draw|election|award|tender|motion|motions|contract|vote|votes|councillor|councillors|council|architectural|design competition|ran out of|band|bands|choir|orchestra|organ|music|organist|pianist|anthem|concert|role|part in|carnival queen|drew up|drew to a close|funding|case|best stall|visitors|drew large|song contest|lost property|poetry|baking|bid|jobs|lost their lives|mayoral|title of|test results",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: {
        past: "played|was played|were played|(has|have) been played|contested",
        infinitive: "be played",
        present: "is played",
      },
      object: CONTESTS,
      without:
        "band|bands|choir|orchestra|organ|music|organist|pianist|anthem|concert|role|part in|song contest|title|trophy|test results",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: {
        past: "(first|second|third|top) place (was|were) (taken|won|claimed) by|(took|won|claimed|finished in) (the |)(first|second|third|top) place|(first|second|third) places (went to|were taken by)|stood on the podium|finished on the podium|crossed the finish line|came in (first|second|third)|started in the|took part in the (race|run|tournament|marathon)",
      },
      object: `${CONTESTS}|runners|cyclists|swimmers|athletes|teams|team|kilometres|km`,
      without:
        "song|choir*|band*|recitation|poetry|art competition|literary|photograph*|culinary|quiz|knowledge|ranking|plebiscite|election*",
      roles: { subject: "competitor", by: "competitor", object: "competitor" },
    },
    {
      forms: {
        past: "beat|defeated|won against|lost against|(was|were) beaten|(was|were) defeated|triumphed over|overcame|lost to|drew with|were beaten by|was beaten by|thrashed|held to a draw|edged out",
      },
      object:
        "nil|goals|goal|points|penalties|fc|rovers|rangers|town|united|athletic|gaa|rfc|afc|club|team|side|players|hockey|football|basketball|rugby|handball|volleyball|tennis|chess|cricket|shinty|hurling|xi|1|2|3|0",
      without: "election|vote|votes|motion|councillor|councillors|odds",
      roles: { subject: "competitor", object: "competitor", by: "competitor" },
    },
    {
      forms: {
        past: "competed|rivalled|raced|faced|took on|lined up for|took part in the race|ran the|rowed|cycled",
        infinitive: "compete|race|face|take on|play|meet",
        present: "competes|take on|takes on|meets|plays|faces",
      },
      object: `${CONTESTS}|football|hockey|basketball|handball|volleyball|rugby|riders|racers|drivers|speedway|stadium|footballers|runners|swimmers|rowers|cyclists|judokas|wrestlers|boxers|fencers|skaters|sportsmen|sportspeople|athletes|chess players|volleyball players|basketball players|teams from|teams|team from|against|the two clubs|the two teams|both clubs|both teams`,
      without:
        "band|choir|orchestra|music|charges|running costs|staff|budget|race relations|election|council|councillors|challenges|difficulties|title role|concert|run the",
      roles: { subject: "competitor", by: "competitor", object: "competitor" },
    },
    {
      forms: {
        past: "ran out winners|ran out easy winners|ran out comfortable winners|came out on top|emerged victorious|came away with a win|shared the points",
      },
      without: "election|vote|votes|bid|award*|contest for",
      roles: { subject: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "tournament|tournaments|sports competition|sports competitions|sporting competition|sports event|sports festival|competitions in|swimming competition|swimming competitions|cycling rally|street run|road race|nordic walking march|football match|volleyball match|basketball match|chess tournament|european championship|european championships|world championship|world championships|triathlons|spartakiada|olympic day|match|race|races|championship|championships|marathon|half marathon|half-marathon|regatta|regattas|fun run|charity run|cup final|sports games|sports day|friendly game|friendly match|friendly|rally|triathlon|duathlon|relay|relay race|10k|5k|cycle race|bike race|boat race|rowing race|swim|swimming gala|gymkhana|gig race|semi-final|play-off|olympiad|olympics|open-water swim|street race|hill race|cycling race|night run|mile|sportive|ultramarathon|football tournament|cross-country|bowls match|cricket match|league game|test match",
      without:
        "match funding|human race|race relations|race equality|arms race|match day parking|race against time|in a race to",
      notBefore: "funding|funded|relations|equality|against time|girl",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: "run|race|walk|ride|cup|games|mile",
      capital: true,
      without: "tea|world war|in the long|home run",
      notBefore: "by|the|a|on|of the mill",
      roles: { subject: "competitor" },
    },
    {
      forms: "game|games|cup|run|ride|walk|league match|fixture|final|competition|contest|spartakiad|derby",
      object:
        "partner cities|partner towns|twin towns|nations|sister cities|football|hockey|basketball|handball|volleyball|rugby|tennis|chess|cricket|shinty|hurling|camogie|charity|friendly|against|golf|athletics|cycling|swimming|rowing|skating|floorball|baseball|softball|curling|bowls|youth|sports|sponsored|sport|fishing|angling|skiing|karate|judo|boxing|wrestling|fencing|darts|petanque|pétanque|boules|kart",
      within: 4,
      without: "cup of tea|against the plan|against racism|final say|run from",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  examples: [
    { text: "A chess ⟦tournament was held⟧ in the sports hall." },
    { text: "The ⟦marathon took place⟧ on Sunday." },
    { text: "The charity ⟦match will be held⟧ on 9 May.", modality: "planned" },
    { text: "The ⟦regatta was cancelled⟧ because of wind.", modality: "cancelled" },
    { text: "Peter Hale ⟦won the race⟧ in Leeds." },
    { text: "The ⟦championships began⟧ on Friday." },
    { text: "The firefighters ⟦lost a charity hockey game⟧ to the police." },
    { text: "Leeds Rovers ⟦beat a team from Bonn⟧ on Saturday." },
    { text: "The Bonn juniors ⟦played a friendly⟧ in Derby on 3 May 2022." },
    { text: "The hosts ⟦came out on top⟧ on 3 May 2022." },
    { text: "A volleyball ⟦match⟧ between councillors and teachers ⟦was played⟧ on 4 June 2024." },
    { text: "Young ⟦footballers⟧ from Bonn ⟦competed⟧ in Derby on 4 June 2024." },
    { text: "First ⟦place was taken by⟧ the team from Bonn in the tournament." },
  ],
  counterExamples: [
    { text: "The colours match the flag.", because: "another meaning" },
    { text: "The human race is old.", because: "another meaning" },
    { text: "The stadium holds a thousand people.", because: "a building" },
    { text: "Match funding was promised.", because: "money" },
    { text: "The councillors lost the vote.", because: "a vote is no match" },
    { text: "The band played the anthem before the final.", because: "music before a match" },
    { text: "The choir took first place in the song contest on 4 June 2024.", because: "singing is no sport" },
  ],
});
