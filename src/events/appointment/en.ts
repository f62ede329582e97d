import { OFFICES } from "../../languages/en/events/offices.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of appointment events. */
export const appointmentEn = defineFrame({
  id: "appointment/en",
  type: "appointment",
  language: "en",
  verbs: [
    {
      forms: {
        past: "appointed|nominated (as|to|to the|the|a|for the post|for the position)|designated|promoted|installed|named|hired|assigned|recruited|co-opted|confirmed as|chosen as|selected as|picked as|elevated",
        present: "appoints|names|hires|promotes|installs",
        infinitive: "appoint|nominate|name|install|hire|recruit",
        noun: "appointment|nomination|installation",
      },
      object: OFFICES,
      without:
        "award|prize|nominated for|put their name*|put his name*|put her name*|freeman|freewoman|named after|street|honorary citizen|honorary freeman|in honour|contractor|square|roundabout|bridge|park|school after|person of the year|citizen of the year|volunteer of the year|shortlist*|freedom of|solar|turbine*|artwork|show of hands|secret ballot|abstentions",
      roles: { subject: "appointer", object: "appointee", by: "appointer", of: "appointee" },
    },
    {
      forms: {
        past: "took over|took up|sworn in|succeeded|was made|became|has become|have become|had become|started working as|started to work as|started (his|her) (work|term|duties) as|began (his|her) (work|term|duties) as|began working as|was entrusted with the (function|functions|duties|post|position|role|office)|was given the (function|post|position|role|office|duties) of|assumed the (function|functions|position) of|took the (position|post|function|office) of|won the competition for|won the contest for|won the recruitment for|was selected for the|took the chair|joined as|started as|started work as|began work as|has joined|was inducted|was installed|was ordained|took on the role|stepped up|received the chain",
        present: "becomes|takes over|succeeds|takes up|takes the helm|is the new",
        infinitive: "take over|take up|succeed|become|be sworn in",
      },
      object: OFFICES,
      without:
        "became a sister|became twin|honorary citizen|honorary freeman|freeman|freewoman|became a member of the european|stadium|venue|building",
      person: true,
      roles: { subject: "appointee", object: "appointee" },
    },
    {
      forms: {
        past: "succeeded|replaced|took over from|has replaced|has succeeded",
        present: "succeeds|replaces|takes over from",
        infinitive: "succeed|replace|take over from",
      },
      object: "him|her|them",
      orPerson: true,
      objectIs: "direct",
      without: "bid|plan|scheme",
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "took office|assumed office|assumed (the|his|her) (post|position|role|office|duties)|took up (the|his|her|a|their) (post|position|role|duties|job|office|seat|new post|new role)|stepped into the post|took the oath|swore the oath|swore an oath|took (his|her|their|an) oath|took the oath of office|(was|were) sworn into office|took the oath of office|took the helm|took the reins|put on the chain of office",
        present: "takes up (the|his|her|a) (post|position|role|duties|job|office|seat)|takes office",
        infinitive: "take office|take up (the|his|her|a) (post|position|role|duties|job|office|seat)",
      },
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "joined the (staff|team|council staff|police|fire brigade|civil service|teaching staff|faculty|board)|was taken on as|was put in charge of|were put in charge of|was entrusted with|has been put in charge of|has been taken on as",
        infinitive: "join the (staff|team|board)|be put in charge of",
      },
      person: true,
      without: "visitors|volunteers joined",
      roles: { subject: "appointee", object: "appointee" },
    },
    {
      forms: {
        past: "handed over the (reins|chain|chair) to|made way for|gave way to|was succeeded by|were succeeded by|was replaced by|passed the (baton|chain|reins) to",
        present: "hands over to|makes way for|gives way to|is succeeded by|passes the (baton|chain|reins) to",
        infinitive: "hand over to|make way for|be succeeded by|be replaced by",
      },
      orPerson: true,
      object: "successor",
      without: "cheque|keys|donation|gift|building|bus|road|flat|park|site|police|document*",
      roles: { object: "appointee", to: "appointee", by: "appointee", with: "appointee" },
    },
    {
      forms: { past: "handed|handed over|presented|received|given|accepted|collected" },
      object: "nomination|nominations|act of appointment|acts of appointment|letter of appointment|appointment act",
      objectIs: "bare",
      without: "award|prize|oscar|nomination for|nominations for",
      result: true,
      roles: { subject: "appointer", object: "appointee", to: "appointee", from: "appointer", by: "appointer" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Anna Brook ⟦was appointed director⟧ of the museum." },
    { text: "The mayor ⟦named Peter Hale head⟧ of the press office." },
    { text: "Mary Lane ⟦took office⟧ as consul on 4 May." },
    { text: "The council ⟦appointed Jane Ford⟧ to the committee on 4 May." },
    { text: "A new chief officer ⟦will be appointed⟧ in March.", modality: "planned" },
    { text: "Tom Reed ⟦was promoted to the post⟧ of manager." },
    { text: "Anna Brook ⟦took up her post⟧ on 3 May." },
    { text: "Mary Lane ⟦was sworn in⟧ as a member of the board." },
    { text: "Mary Lane ⟦joined the staff⟧ of the museum in 1998." },
    { text: "On 4 May 2026 she ⟦hands over to⟧ Peter Hale.", modality: "planned" },
    { text: "On 4 June 2024 Anna Brook ⟦started working as⟧ the city architect." },
    { text: "Jan Weber ⟦took the oath⟧ as mayor on 4 June 2024." },
    { text: "The ⟦nomination was handed⟧ to Anna Brook, the new head of the school." },
  ],
  counterExamples: [
    { text: "The street was named after a poet.", because: "a street that is named" },
    { text: "The director invited the parents.", because: "an office is only named" },
    { text: "No director was appointed.", because: "a negated verb" },
    { text: "She was nominated for the award.", because: "a nomination for a prize" },
    { text: "The old chapel made way for a car park.", because: "a building that is gone" },
    {
      text: "Anna Brook was made a freeman of the town, the director of the museum said.",
      because: "a title is an award",
    },
    { text: "The council has named the new square after the poet.", because: "a square that is named" },
    { text: "The pair had been nominated by Councillor Peter Hale.", because: "a nomination for a prize" },
  ],
});
