import { defineFrame } from "../frame.ts";

/** How English releases tell of cooperation start events. */
export const cooperationStartEn = defineFrame({
  id: "cooperation_start/en",
  type: "cooperation_start",
  language: "en",
  verbs: [
    {
      forms: {
        present:
          "linked|been linked|been friends|been working together|been cooperating|been in contact|been maintained|been in touch|been one|been one of them|been one of ours|been one of our|been twins|been in partnership",
      },
      since: true,
    },
    {
      forms: {
        past: "established|re-established|began|begun|started|has started|initialised|initialized|commenced|undertook|undertaken|tied|initiated|launched|forged|inaugurated|made contact|made first contact|formed|struck up|took up|entered into|set up|resumed|built up|sprang up|cemented|concluded|made the|was born|grew out of|arose|kicked off|opened",
        infinitive: "establish|launch|resume|begin|start|enter into|initiate",
        noun: "establishment|beginning of|start of|establishing",
      },
      object:
        "cooperation|co-operation|contact|contacts|connection|connections|ties|links|link|relations|relationship|partnership|friendship|twinning|collaboration|twinning link|acquaintance",
      objectIs: "bare",
      without:
        "project|works|construction|were limited|made possible|talks|agreement|charter|society|committee|association|eye contact|partnership agreement|ceremony|visit|ferry|bus|rail|train|railway|flight|flights|air connection|road|internet|in force",
      roles: { subject: "initiator", by: "initiator" },
    },
    {
      forms: {
        past: "twinned with|twinned in|(has|have) become (a partner|partners|twins|a twin|a sister|sister cities|partner cities|partner towns|twin towns)|got twinned|twinned itself with|twinned up with|linked up with|teamed up with|found a (partner|twin|friend) in|gained a (partner|twin)|was officially twinned|were officially twinned|was formally twinned|were formally twinned|tied the knot|became friends|became friendship cities|became sister communities|added to the list|joined the (partners|twins)|became (twin|sister|partner) (towns|cities|city|town)|became twin towns|became sister cities|became partners|became a (twin town|sister city|partner city|partner town|partner|twin)|became twinned|become twinned|were twinned|was twinned|joined the (family|list|circle|network) of|paired with",
        infinitive: "become (twin towns|sister cities|partners|twinned)|twin with",
      },
      dated: true,
      without: "could|might",
    },
    {
      forms: {
        present:
          "twinned|been|cooperated|co-operated|cooperating|maintained|enjoyed|existed|had|has|have|maintains|enjoys|exists|exist|links|unites|binds|bound|connected|is|are|cooperates|cooperate|co-operates|co-operate|works together|work together|collaborates|collaborate|collaborating|continues|lasts|lasting|going on|ongoing|developing|keeps|keep|kept|runs|conducted|carried out|worked together",
      },
      object:
        "sister cit*|sister city|sister cities|twin*|partner*|cooperat*|co-operat*|collaborat*|friendship|friendly relations|worked together|link|links|ties|friendly relations|partner relations|befriended",
      since: true,
      without:
        "mayor since|chairman|director|president since|member|members|secretary|in force|agreement|treasurer|interpreter|teacher|lived|lives|worked for|worked at|volunteer",
    },
    {
      forms: {
        present:
          "maintained|maintains|maintain|existed|exist|exists|kept up|been kept|been conducted|developed|been developing|develop",
      },
      object: "contacts|relations|exchanges",
      since: true,
      without: "police|public relations|emergency",
    },
    {
      forms: {
        past: "dates from|dates back to|date back to|dating back to|dating from|goes back to|go back to|date from|dates to|went back to|stretches back to|goes back|go back",
      },
      object:
        "cooperation|co-operation|links|link|partnership|partnerships|twinning|friendship|contacts|ties|relations|relationship|collaboration|acquaintance",
      dated: true,
      without: "agreement|charter|treaty",
    },
    {
      forms: {
        past: "(twinning|partnership|link|friendship|relationship) (came about|came into being|took shape|was born)|it all started|it all began|it began|it started|everything began|everything started|the story began|the story begins|it all goes back to|it goes back to|how it all began",
      },
      dated: true,
      without:
        "construction|work|works|festival|career|fire|rain|race|concert|concerts|exhibition|match|club|choir|band|museum|school|centre|library|snow|storm|running",
      roles: { subject: "initiator" },
    },
    {
      forms: { past: "made", noun: "making of" },
      object:
        "contact|contacts|connection|connections|overture|overtures|first approach|first approaches|first move|first moves|acquaintance",
      objectIs: "bare",
      dated: true,
      without: "road connection|rail connection|broadband|electricity|made possible|eye contact|emergency",
      roles: { subject: "initiator", by: "initiator" },
    },
    {
      forms: {
        past: "first wrote to|wrote the first letter to|wrote a first letter to|first contacted|first approached|first came into contact|first got in touch|first got to know|first knocked|exchanged their first letters|sent the first letter|first put forward the idea|first suggested a (link|twinning|partnership)|first reached out|first made contact",
      },
      dated: true,
      without: "police|press|newspaper|contractor|developer|minister|ombudsman",
      roles: { subject: "initiator", by: "initiator" },
    },
    {
      forms: { past: "joined" },
      dated: true,
      city: true,
      notBefore:
        "the|a|an|forces|hands|him|her|them|us|by|with|as|our|their|his|together|mayor|lord|president|eu|nato|council|union|school|staff|army|police",
      without:
        "mayor|councillor*|guests|pupils|students|delegation|residents|visitors|who|he|she|they|team|club|company|motorway|road",
    },
  ],
  nouns: [],
  examples: [
    { text: "⟦Cooperation⟧ between the towns ⟦began⟧ in 1994." },
    { text: "The first ⟦contacts were established⟧ in May 2008." },
    { text: "Derby ⟦has been twinned⟧ with Bonn since 1977." },
    { text: "The ⟦partnership dates back to⟧ 1986." },
    { text: "Ghent ⟦has been a partner city⟧ of Derby since 2003." },
    { text: "Bath ⟦has been linked⟧ with Bergen since 1981." },
    { text: "The two towns ⟦became partners⟧ in 1991." },
    { text: "Derby ⟦was twinned with⟧ Bonn in 1977." },
    { text: "⟦It all began⟧ in 1981 with a letter from Bonn." },
    { text: "Bonn ⟦joined⟧ in 1991, Ghent in 1994." },
    { text: "Derby ⟦teamed up with⟧ Bonn in 1968." },
    { text: "The first contacts ⟦were made⟧ in 1988." },
    { text: "A teacher from Celle ⟦first wrote to⟧ the borough in 1991." },
    { text: "The two towns ⟦have become partners⟧ in 1998." },
    { text: "⟦Contacts⟧ between the schools ⟦have been maintained⟧ since 1998." },
    { text: "The ⟦twinning came about⟧ in 1990." },
  ],
  counterExamples: [
    { text: "The mayor praised the cooperation between schools.", because: "praise is no start" },
    { text: "Work on the bridge began in 2010.", because: "a building site is an investment" },
    { text: "The towns want to establish contacts.", because: "a wish is no start" },
    { text: "The city is proud of its partners.", because: "a state without a beginning" },
    { text: "It all began in 1981 with a concert in Derby.", because: "a concert has its own type" },
    { text: "A choir from Bonn joined the singers in 1994.", because: "who takes part in something" },
    {
      text: "Anna Brook has been a member of the twinning committee since 1990.",
      because: "an office that somebody holds",
    },
    { text: "A reporter first wrote to the police in 1991.", because: "a letter of another kind" },
    { text: "A new ferry connection was launched in 2012.", because: "a ferry is no partnership" },
    {
      text: "Anna Brook has been looking after foreign relations since 1994.",
      because: "an office that somebody holds",
    },
  ],
});
