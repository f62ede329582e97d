import { HONOURS } from "../../languages/en/events/honours.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of award events. */
export const awardEn = defineFrame({
  id: "award/en",
  type: "award",
  language: "en",
  verbs: [
    {
      forms: {
        past: "was made an honorary|was made a (bard|knight|dame|burgess|fellow|companion|chevalier|commander|member of the order|druid|patron|freeman)|was knighted|were knighted|has been knighted|was appointed (mbe|obe|cbe)|was named a (knight|fellow|freeman)|was made (mbe|obe|cbe)|was admitted to the (freedom|roll|order)|was made (a |)freeman|was made (a |)freewoman|were made freemen|made (a |)freeman of|was admitted as (a |an honorary |)freeman|was decorated with|were decorated with|was decorated by|was invested with|was named an honorary|was created an honorary|were made honorary|made an honorary|named an honorary|was given the freedom|became an honorary|was granted honorary citizenship|received honorary citizenship|was hono(u|)red with the title|was named (citizen|person|volunteer|sportsman|sportswoman|teacher|business|young citizen) of the year|made him an honorary|made her an honorary|made them honorary|named honorary|was given the keys",
        infinitive: "be made an honorary|become an honorary|be given the freedom",
      },
      roles: { subject: "recipient", object: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "awarded|recognised with|recognized with|presented|conferred|bestowed|honoured|honored|decorated|handed out|handed over|handed|given|granted|gave|recognised|recognized|made|named|pinned|distinguished|rewarded|invested",
        present: "awards (a|the|its)|presents|confers|honours|honors|bestows",
        infinitive: "award|present|confer|bestow|grant|honour|honor|hand out|give",
        noun: "presentation|conferral|conferment|awarding|bestowal",
      },
      object: HONOURS,
      without:
        "gift|gifts|souvenir|report|programme|proposal|presented to the chamber|honorary consul*|honorary consulate|contract|tender|grant|grants|funding|gold coin|nominee*|candidate*|nominations|in honour of|guest of honour|guests of honour|anthem|made of|war memorial|fallen|winner of the|cup final|at the final|so honoured|so honored|in (his|her|their|our|your) honour|in (his|her|their|our|your) honor|put their names",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: { past: "(was|were|has been|have been) awarded" },
      object: HONOURS,
      without: "contract|contracts|tender|grant|grants|funding|subsidy|in honour of",
      roles: { subject: "recipient", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "received|has received|have received|obtained|gained|won|accepted|collected|picked up|took|scooped|claimed|earned|took home|landed|shared",
        present: "receives|wins|collects|scoops|win|receive",
        infinitive: "receive|collect|accept|win",
      },
      object:
        "title|award|awards|prize|prizes|medal|medals|honorary|distinction|citizenship|diploma|order of|certificate|certificates|scholarship|scholarships|freedom of|badge|trophy|mbe|obe|commendation|letter of thanks|letters of thanks|distinctions|first place|second place|third place|special mention|grand prix|statuette|statuettes|plaque of honour|flag of honour|gold medal|silver medal|bronze medal|decoration|decorations|golden cross|silver cross|laurels|main award|honourable mention|first prize|second prize|plebiscite|ranking",
      without:
        "gift|contract|tender|honorary consulate|honorary consul|honorary consuls|race|match|tournament|championship|marathon|final|regatta|title deed|draw",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "became (a|the) (winner|laureate|winners|laureates)|became (winner|laureate|winners|laureates)|was (announced|declared|named|chosen|selected) (a|the|as the) (winner|laureate)|were (announced|declared|named) (the |)(winners|laureates)|was among the (winners|laureates|awarded)|were among the (winners|laureates)|took (the |)(first|second|third) place|came (first|second|third) in the (competition|ranking|contest|plebiscite)|was ranked (first|second|third)|joined the (group|circle) of (laureates|honorary)|was entered (into|in) the (book of honour|golden book)",
      },
      without:
        "tournament|match|race|championship*|league|run|marathon|regatta|football|volleyball|basketball|chess|tender|election*|sports",
      roles: { subject: "recipient" },
    },
    {
      forms: { past: "went to|was won by|were won by|has gone to|fell to", present: "goes to|go to" },
      object: "prize|prizes|award|awards|medal|medals|title of|rose bowl|shield|badge of|diploma",
      within: 8,
      without:
        "match|race|tournament|final|league|championship|proceeds|money|polls|team|goal|gold medal in|visit*|trip|delegation",
      roles: { to: "recipient", by: "recipient", object: "recipient" },
    },
  ],
  nouns: [
    {
      forms:
        "award ceremony|prize-giving|prize giving|prize-giving ceremony|awards ceremony|awards night|awards evening|awards gala|presentation of the awards|presentation of awards|medal ceremony|investiture",
    },
  ],
  examples: [
    { text: "The mayor ⟦presented medals⟧ to the firefighters." },
    { text: "The writer ⟦received the city's award⟧." },
    { text: "The title of honorary citizen ⟦was conferred on a doctor⟧." },
    { text: "Mary Lane ⟦was awarded a medal⟧ on 4 May." },
    { text: "The prizes ⟦will be presented⟧ on 9 June.", modality: "planned" },
    { text: "The club ⟦won a prize⟧ for its garden." },
    { text: "The mayor ⟦made her an honorary⟧ citizen." },
    { text: "The ⟦freedom of the city was given⟧ to a nurse." },
    { text: "A nurse from Bonn ⟦was made a freeman⟧ of the borough." },
    { text: "Peter Hale ⟦was decorated with⟧ a medal by the consul." },
    { text: "The Europe ⟦Prize went to⟧ the town of Derby in 1999." },
    { text: "The poet ⟦was made a bard⟧ in August 2013." },
    { text: "The ⟦scroll was presented⟧ by the mayor on 4 May." },
    { text: "Derby ⟦became the winner⟧ of the green towns award on 4 June 2024." },
    { text: "The town ⟦took first place⟧ in the ranking in 2023." },
    { text: "Mary Lane ⟦was recognised with an award⟧ on 4 June 2024." },
  ],
  counterExamples: [
    { text: "No prize was awarded.", because: "a negated verb" },
    { text: "The company won the contract.", because: "a contract is no award" },
    { text: "The mayor presented the report.", because: "a report that is presented" },
    { text: "Award rules are on the website.", because: "a name of rules" },
    { text: "The mayor received the honorary consul of Norway.", because: "a guest who is received" },
    { text: "A delegation of prize winners went to Bonn.", because: "people who travel" },
    { text: "A dinner was given in their honour.", because: "a guest who is honoured gets no award" },
    { text: "The team took first place in the tournament on 4 June 2024.", because: "a match has its own type" },
  ],
});
