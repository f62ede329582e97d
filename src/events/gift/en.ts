import { PRESENTS } from "../../languages/en/events/presents.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of gift events. */
export const giftEn = defineFrame({
  id: "gift/en",
  type: "gift",
  language: "en",
  verbs: [
    {
      forms: { past: "presented|surprised", present: "presents", infinitive: "present" },
      object: "with",
      notBefore: "by|to|at|in|on|during|as|from",
      objectIs: "direct",
      without:
        "award|awards|prize|prizes|medal|medals|title|honorary|freedom|plan|plans|report|results|project|projects|strategy|proposal|proposals|findings|petition|programme|evidence|budget|certificate|certificates|trophy|cup|diploma|options|bill|challenge|together with|opportunity|presentation|arguments|award of|order of|medal*|badge|cross of|distinction*|statuette*|diploma*|letter of thanks|letters of thanks|letter of gratitude|letters of gratitude|letter of congratulations|key to the city|keys to the city|concert|work of the|activities of",
      person: true,
      roles: { subject: "giver", object: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "(was|were|has been|have been|being) presented with|(was|were) surprised with",
        infinitive: "be presented with",
      },
      without:
        "award|awards|prize|prizes|medal|medals|title|honorary|freedom|plan|plans|report|results|petition|certificate|certificates|trophy|cup|diploma|options|bill|challenge|opportunity|order of|badge|cross of|distinction*|statuette*|letter of thanks|letters of thanks|key to the city|keys to the city|concert|exhibition",
      person: true,
      roles: { subject: "recipient", object: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "gave|presented|handed|handed over|brought|sent|left|offered|brought with (them|him|her)|brought along|bestowed|given|exchanged|delivered|supplied|took",
        present: "gives|hands over|sends",
        infinitive: "give|present|hand over|send|bring",
      },
      object: PRESENTS,
      objectIs: "direct",
      without:
        "award|awards|prize|prizes|medal|medals|title|titles|honorary|freedom of|speech|report|scholarship|opportunity|keynote|copy of the report|on behalf of|concert|certificate*|cup|trophy|took place|take place|taken place|took part|take part|taken part|office|sold|tourists|passengers|service|timetable|key role|key points|key speech|photographs of|exhibition|book of condolence|wreath*|grave|graves|cemetery|cenotaph|war memorial|key to the city|keys to the city|key to the town|order of|letter of thanks|letters of thanks|badge of honour|cross of merit",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "donated|gifted|made a gift of|made a donation",
        present: "donates",
        infinitive: "donate|gift",
        noun: "donation of|handover of",
      },
      without: "blood|time|organs|award|prize|medal",
      roles: { subject: "giver", to: "recipient", by: "giver" },
    },
    {
      forms: { past: "handed over|were handed to|was handed to|was handed|were handed" },
      without:
        "award*|medal*|prize*|certificate*|diploma*|chain|power|powers|petition*|report|reins|duties|police|document*|signature*|title|scroll|trophy|cup|presidency|chair|handed down|papers|plans|minutes|contract|site|key to the|keys to the|order of|badge|cross|distinction*|statuette*|scholarship*|letter* of|nomination*|act of appointment|acts of appointment|appointment|for use|to use|into use|building|flat|flats|road|square",
      person: true,
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "received|accepted|was given|were given|was handed|were handed|took home|got|has been given|have been given|took delivery of",
        infinitive: "receive",
        present: "receives|takes delivery of",
      },
      object: PRESENTS,
      objectIs: "direct",
      without:
        "award|prize|medal|title|certificate|scholarship|honorary|freedom of|contract|key to the city|keys to the city|from the state budget",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "reached|arrived in|arrived at|arrived|set off for|set off|set out for|left for|was delivered|were delivered|delivered|was dispatched|dispatched|was transported|were transported|transported|went to|was sent|were sent|travelled to|was handed over|were handed over",
      },
      object:
        "humanitarian aid|aid convoy|convoy of aid|humanitarian convoy|humanitarian transport|transport of aid|transport with|convoy with|lorry with|truck with|lorries with|trucks with|generators|medicines|relief supplies|humanitarian gifts|gifts for|donations for",
      objectIs: "bare",
      without: "police convoy|war|in 194*",
      roles: { subject: "giver", from: "giver", by: "giver" },
    },
    {
      forms: { past: "(gave|offered|passed) to" },
      object: PRESENTS,
      within: 10,
      without:
        "award|awards|prize|prizes|medal*|title|titles|honorary|freedom of|report|certificate*|diploma*|cup|trophy|order of|key to the city|keys to the city|badge|cross of|statuette*|letter*|petition*|proposal*",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: { past: "supported|helped|assisted|came to the aid of" },
      object: "with a donation|donation of|humanitarian aid|with gifts|with equipment|sending humanitarian",
      without: "project*|programme|candidate*",
      roles: { subject: "giver" },
    },
    {
      forms: { past: "were given|was given|received" },
      object: "gift|gifts|souvenir|present|token|donation|as a gift|in return|as a souvenir|as a token|as a present",
      without: "award|prize|medal|title",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "came with|arrived with|turned up with|came bearing|arrived bearing",
        present: "comes with|arrives with",
      },
      object: "gift|gifts|present|presents|gift of|donation|souvenir|souvenirs",
      objectIs: "direct",
      roles: { subject: "giver" },
    },
    {
      forms: {
        past: "was a (gift|present|donation) from|were a (gift|present|donation) from|came as a (gift|present) from|arrived as a (gift|present) from",
      },
      dated: true,
      roles: { from: "giver", object: "giver" },
    },
  ],
  nouns: [],
  examples: [
    { text: "The guests ⟦gave the mayor a painting⟧ as a gift." },
    { text: "The delegation ⟦presented a souvenir⟧ to the host." },
    { text: "The school ⟦received a gift⟧ of books." },
    { text: "The town ⟦donated an ambulance⟧ to the hospital." },
    { text: "The flag ⟦was handed over⟧ as a gift." },
    { text: "The city ⟦will donate a vehicle⟧ on 9 May.", modality: "planned" },
    { text: "Peter Hale ⟦presented his host with⟧ a lamp." },
    { text: "Anna Brook ⟦received a painting⟧ from the guests." },
    { text: "The twin town ⟦donated⟧ forty bicycles." },
    { text: "Anna Brook ⟦handed him a clock⟧ from the works in Bonn." },
    { text: "The consul Peter Hale ⟦came with a gift⟧ of ninety books." },
    { text: "The bench ⟦was a present from⟧ Bonn in 1985." },
    { text: "The guests ⟦brought with them a bust⟧ of the composer." },
    { text: "A ⟦convoy with humanitarian aid reached⟧ Lutsk on 4 June 2024." },
    { text: "Anna Brook ⟦was presented with⟧ a lamp by the guests." },
  ],
  counterExamples: [
    { text: "The mayor presented the awards.", because: "an award has its own type" },
    { text: "The shop sells gifts.", because: "gifts for sale" },
    { text: "She gave a speech.", because: "a speech that is given" },
    { text: "The report was handed over.", because: "a report is no gift" },
    { text: "The residents handed over a petition to the police.", because: "a petition is no gift" },
    { text: "The band gave a concert with a new piano.", because: "a concert is no gift" },
    { text: "Anna Brook handed him a medal and a certificate.", because: "an award has its own type" },
    {
      text: "The town's experience with towers was presented by the head of the museum, Anna Brook.",
      because: "a talk is no gift",
    },
    { text: "The key to the city was handed over to Anna Brook.", because: "an award has its own type" },
  ],
});
