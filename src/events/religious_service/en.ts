import { defineFrame } from "../frame.ts";

/** How English releases tell of religious service events. */
export const religiousServiceEn = defineFrame({
  id: "religious_service/en",
  type: "religious_service",
  language: "en",
  verbs: [
    {
      forms: {
        past: "celebrated|led|presided over|was presided over|presided|concelebrated by|celebrated by|co-celebrated|said by|officiated|concelebrated|conducted|said|offered|preached|took",
        infinitive: "celebrate|lead|conduct|preside|officiate|preach",
        present: "celebrates|leads|conducts|presides",
      },
      object:
        "mass|holy mass|requiem|service of thanksgiving|church service|civic service|liturgy|prayers|prayer service|service in|service at|service of|memorial service|thanksgiving service|carol service|memorial mass|evensong|vespers|benediction|divine service|worship|remembrance service|ecumenical service|sunday service|funeral service|funeral|the service|anniversary service|service was|procession|sermon",
      without:
        "celebrated the anniversary|celebrated its|celebrated their|anniversary of|bus|health|customer service|critical mass|tourist|ambulance|secret service|jubilee|in the service of|years of service",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: { past: "attended|took part in|joined|was followed by|went to", infinitive: "attend" },
      object:
        "mass|holy mass|service in|service at|church service|civic service|thanksgiving service|evensong|carol service|memorial service|requiem|ecumenical service|service of",
      objectIs: "direct",
      without: "bus|health|customer|procession was",
      roles: { subject: "attendee", by: "celebrant" },
    },
    {
      forms: { past: "consecrated|blessed|was blessed by|were blessed by", infinitive: "bless|consecrate" },
      object:
        "church|chapel|banner|bell|bells|flag|cross|statue|boats|animals|altar|organ|cemetery|fleet|building|premises|vehicle|engine|lifeboat|bridge|school|foundation stone",
      objectIs: "direct",
      without: "unveiled|mass",
      roles: { subject: "celebrant", by: "celebrant" },
    },
  ],
  nouns: [
    {
      forms:
        "holy mass|mass|high mass|requiem mass|church service|thanksgiving service|service of thanksgiving|liturgy|prayer service|ecumenical service|procession|memorial service|civic service|remembrance service|service of remembrance|carol service|service of commemoration|interfaith service|interdenominational service|memorial mass|blessing of the|divine liturgy|evensong|vespers|harvest service|open-air mass|corpus christi procession|baptism|consecration|funeral service|funeral mass|funeral|interment|te deum|pontifical mass|patronal feast|thanksgiving mass|nativity play",
      without:
        "mass media|mass transit|mass production|mass participation|mass testing|mass grave|land mass|mass tourism",
      notBefore: "media|transit|production|participation|testing|grave|tourism|of the population",
      roles: { subject: "attendee", by: "celebrant", of: "celebrant" },
    },
    {
      forms: "service",
      object:
        "dean|canon|reverend|archdeacon|chaplain|preaching|preached|sermon|bishop|archbishop|church|cathedral|abbey|priory|minster|chapel|parish|synagogue|basilica|led by the revd|led by the rev|led by canon|led by bishop|vicar|hymns",
      within: 7,
      without:
        "bus|health|fire service|customer|fire and rescue|train|ferry|ambulance|postal|public service|civil service|shuttle",
      roles: { subject: "attendee", by: "celebrant" },
    },
  ],
  examples: [
    { text: "A ⟦Holy Mass was celebrated⟧ in the cathedral." },
    { text: "The bishop ⟦led a church service⟧ on Sunday." },
    { text: "The feast ⟦concluded with a Holy Mass⟧." },
    { text: "A ⟦thanksgiving service will be held⟧ on 9 May.", modality: "planned" },
    { text: "The ⟦procession was cancelled⟧.", modality: "cancelled" },
    { text: "An ⟦ecumenical service took place⟧ in Bath." },
    { text: "The guests ⟦attended Mass⟧ in the cathedral." },
    { text: "The vicar ⟦blessed the lifeboat⟧." },
    { text: "The ⟦funeral service will be held⟧ on 9 May.", modality: "planned" },
    { text: "An ⟦anniversary service was led⟧ by the dean on 4 June 2024." },
  ],
  counterExamples: [
    { text: "Mass transit is cheap.", because: "another meaning" },
    { text: "The mass media were invited.", because: "another meaning" },
    { text: "The bus service was improved.", because: "another service" },
    { text: "No Mass was celebrated.", because: "a negated verb" },
    { text: "The bus service was led by a new manager.", because: "another service" },
  ],
});
