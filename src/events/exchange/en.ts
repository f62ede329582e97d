import { defineFrame } from "../frame.ts";

/** How English releases tell of exchange events. */
export const exchangeEn = defineFrame({
  id: "exchange/en",
  type: "exchange",
  language: "en",
  verbs: [
    {
      forms: {
        past: "(went|came|were) on an exchange|took part in an exchange|trained in|trained at|completed (a|an|their|his|her) (placement|internship|traineeship|course|training|apprenticeship)|spent a semester|swapped classrooms|took part in a workshop|attended a (summer|language|training|refresher|computer) course|attended a course|did work experience|learned to|learnt to|learned how to|learnt how to|shadowed|completed a (two-week|three-week|four-week|week-long|month-long) (placement|internship|course|training)|were trained|was trained",
        infinitive:
          "train at|train in|train with|train for (a|one|two|three|four) (week|weeks|month|fortnight)|spend the (spring|summer|autumn|winter|semester|term)|shadow",
        present: "are training|is training|are completing",
      },
      object:
        "pupils|students|trainees|teachers|firefighters|nurses|doctors|officers|specialists|officials|librarians|colleagues|placement|internship|course|training|apprentices|exchange|staff|young people|gardeners|bakers|carpenters|restorers|foresters|engineers|planners|musicians|athletes|paramedics|scholarship|interns|social workers|chefs|cooks|under the exchange",
      orPerson: true,
      roles: { subject: "participant", object: "participant" },
    },
    {
      forms: { present: "traded|swapped|exchanged|been exchanging|been swapping|been trading" },
      object:
        "pupils|students|nursing students|teachers|nurses|apprentices|trainees|interns|schoolchildren|young people|librarians|firefighters|gardeners|chefs|officials|specialists",
      objectIs: "direct",
      since: true,
      modality: "recurring",
    },
    {
      forms: { past: "traded|swapped|exchanged", infinitive: "exchange|swap" },
      object:
        "pupils|students|teachers|nurses|apprentices|trainees|interns|schoolchildren|librarians|firefighters|gardeners|chefs",
      objectIs: "direct",
      dated: true,
      without: "letters|gifts|shirts|views|experience|blows|addresses|since",
      roles: { subject: "sender" },
    },
    {
      forms: {
        past: "underwent training|received training|completed (a|an|their|his|her) (placement|internship|traineeship|apprenticeship|work placement)|did a placement|did an internship",
        present: "undergoes training|undergo training|are undergoing training",
        infinitive: "undergo training|receive training|do a placement|do an internship|complete a placement",
      },
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "hosted|exchanged visits|sent|travelled to|traveled to|crossed to|crossed|flew to|set off for|left for|spent (a|one|two|three|four) (week|weeks|month|fortnight|term)|were hosted by|stayed with|went to",
        infinitive:
          "send|travel to|fly to|go to|leave for|depart for|set off for|spend (a|one|two|three|four) (week|weeks|month|fortnight|term)",
        present:
          "travel to|go to|goes to|leave for|leaves for|depart for|departs for|set off for|head for|head to|fly to|fly out to|spend (a|one|two|three|four) (week|weeks|month|fortnight|term)|have been going to",
      },
      object:
        "pupils|students|schoolchildren|apprentices|trainees|sixth-formers|sixth formers|transition-year|teenagers|interns",
      objectIs: "bare",
      notBefore: "school|bed|church|university|college|the polls|court",
      without:
        "choir|orchestra|band|letter*|match|tournament|football|memorial|museum|polls|cinema|war|concert|day trip|cards",
      roles: { subject: "participant", object: "participant", with: "participant" },
    },
    {
      forms: {
        past: "(lived|stayed|lodged) with host families|(returned|came back|are back|is back) from (an|a|the|their) (exchange|placement|internship|work placement)|(sat in on|attended) lessons|worked in (hotels|workshops|hospitals|nurseries|bakeries|kitchens|garages|companies|firms)",
        infinitive: "(live|stay|lodge) with host families|sit in on lessons",
      },
      object: "pupils|students|trainees|apprentices|sixth-formers|teenagers|interns|schoolchildren|young people|nurses",
      dated: true,
      without: "war|evacuee*|refugee*|summer job*|career",
      roles: { subject: "participant" },
    },
    {
      forms: { infinitive: "leave|set out|travel", past: "left|set out", present: "leave|set out" },
      object: "trainees|apprentices|pupils|students|sixth-formers|interns|schoolchildren",
      objectIs: "bare",
      city: true,
      dated: true,
      without: "school|university|exam*|home from|choir|orchestra|match|tournament|concert|protest|class",
      placeIs: "away",
      roles: { subject: "participant" },
    },
    {
      forms: {
        future: "will be working (with|in|at|for)|will work (with|in|at|alongside)|will train (with|in|at)",
        past: "worked alongside|worked (for a week|for two weeks|for a month) (with|in|at)",
      },
      object:
        "gardeners|nurses|teachers|cooks|chefs|bakers|carpenters|librarians|apprentices|trainees|students|firefighters|social workers|foresters|doctors|musicians",
      city: true,
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms: "workshop|workshops",
      roles: { subject: "participant", by: "organizer" },
      without: "conference|car workshop|repair workshop",
    },

    {
      forms:
        "youth exchange|international youth exchange|polish-german youth exchange|youth exchanges|international exchange|group exchange|professional exchange|student internship|study internship|professional internship|apprenticeships|mobility|erasmus mobility|training visit|youth project|youth workshops|youth workshop|art workshops|integration workshops|plein-air|plein air|open-air workshop|open-air workshops|painting plein-air|voluntary service|exchange of (pupils|students|youth|young people|teachers|specialists|school groups|groups)|international camp|summer school for youth|youth week|training for|trainings|exchange between|exchange with|student exchange|pupil exchange|school exchange|exchange visit|exchange programme|exchange program|exchange scheme|teacher exchange|staff exchange|cultural exchange|youth camp|internship|internships|traineeship|traineeships|placement|placements|work placement|work placements|training course|training session|summer camp|language camp|training|job shadowing|study week|language course|volunteer camp|work camp|masterclass|masterclasses|residency|apprenticeship|erasmus project|erasmus exchange|art camp|youth meeting|sailing camp|sports camp|scout camp|music camp|holiday camp|integration camp|workcamp|summer course|exchange visits|school exchanges|student exchanges|pupil exchanges|study stay|volunteering project|joint rehearsals|language exchange|work experience",
      without: "exchange of plots|exchange of experience|training ground|training centre|football training",
      notBefore: "ground|centre|center|room|budget|rate|of gifts",
      roles: { subject: "participant", of: "participant", by: "organizer" },
    },
    {
      forms: "exchange|exchanges",
      notBefore:
        "of|rate|rates|road|street|for|office|building|views|gifts|letters|experience|information|ideas|documents|contracts|point|visitors|quay|place",
      without:
        "stock exchange|corn exchange|telephone exchange|labour exchange|job exchange|heat exchange|bus exchange|letters|gifts|views|in exchange|currency",
      roles: { subject: "participant", by: "organizer", with: "participant" },
    },
    {
      forms: "camp|camps",
      object: "children|youth|pupils|students|teenagers|scouts|youngsters|young people|summer|sports|holiday",
      within: 8,
      without:
        "concentration|labour camp|labor camp|refugee*|prison*|death camp|prisoner*|internment|base camp|camp site|transit",
      notBefore: "site|sites|bed|commandant",
      roles: { subject: "participant" },
    },
    {
      forms: "exchange|exchanges",
      object:
        "craftsmen|craftspeople|artisans|artists|specialists|nurses|librarians|firefighters|pupils|students|schools|school|teachers|youth|orchestra|orchestras|programme|program|twentieth|first|tenth|annual|young|apprentices|twin",
      within: 6,
      without:
        "exchange of plots|exchange of experience|exchange of views|exchange of gifts|stock exchange|corn exchange|telephone exchange|labour exchange|exchange rate",
      notBefore: "of plots|of views|of experience|of experiences|of gifts|of ideas|rate|road|street",
      roles: { subject: "participant", of: "participant", by: "organizer" },
    },
  ],
  examples: [
    { text: "In May 2024 twenty ⟦pupils⟧ from Celle ⟦stayed with host families⟧." },
    { text: "A ⟦youth exchange took place⟧ in May." },
    { text: "Six ⟦apprentices⟧ are to ⟦leave⟧ Derby for Celle in August 2024.", modality: "planned" },
    { text: "Officials ⟦took part in a training course⟧ in Leeds." },
    { text: "The ⟦internship began⟧ on 4 March." },
    { text: "The ⟦school exchange will be held⟧ in September.", modality: "planned" },
    { text: "The ⟦summer camp was cancelled⟧.", modality: "cancelled" },
    { text: "The ⟦exchange between the schools began⟧ in 2009." },
    { text: "Five nurses from Bonn ⟦underwent training⟧ in Derby." },
    { text: "A ⟦camp for forty children⟧ from Bonn ⟦was held⟧ in July." },
    { text: "Eight ⟦apprentices spent a month⟧ in Derby in 2019." },
    { text: "The school ⟦will send ten pupils⟧ to Bonn in June 2026.", modality: "planned" },
    { text: "Teachers from Bonn ⟦attended a summer course⟧ in Derby." },
    { text: "The schools have ⟦swapped teachers⟧ since 2009.", modality: "recurring" },
    { text: "The hospitals ⟦exchanged nurses⟧ in 2012." },
    { text: "The 2020 ⟦exchange was cancelled⟧.", modality: "cancelled" },
    { text: "In May 2024 the pupils of both schools ⟦exchanged visits⟧." },
    { text: "Twelve students ⟦leave for⟧ work placements in Bonn on 14 October 2024.", modality: "planned" },
  ],
  counterExamples: [
    { text: "In 1940 pupils who were evacuees stayed with host families.", because: "a flight from war" },
    { text: "In September 2024 many pupils will leave school in Derby.", because: "the end of school" },
    { text: "The council agreed to an exchange of plots.", because: "land that is exchanged" },
    { text: "An exchange of experience is useful.", because: "a general remark" },
    { text: "The exchange rate fell.", because: "money" },
    { text: "The training ground is closed.", because: "a place" },
    { text: "A camp for prisoners stood here until 1945.", because: "a place of war" },
    { text: "Students go to school by bus from 3 May 2024.", because: "the way to school" },
    { text: "The pupils exchanged letters in 2012.", because: "letters are no exchange of people" },
    { text: "The exchange of gifts took place on 4 June 2024.", because: "gifts are no people" },
  ],
});
