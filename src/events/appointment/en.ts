import { defineFrame } from "../frame.ts";

/** How English releases tell of appointment events. */
export const appointmentEn = defineFrame({
  id: "appointment/en",
  type: "appointment",
  language: "en",
  verbs: [
    {
      forms: {
        past: "appointed|nominated|designated|promoted|installed|named|hired|assigned",
        infinitive: "appoint|nominate",
        noun: "appointment|nomination",
      },
      object:
        "director|provost|depute|head|mayor|deputy|chair|chairman|chairwoman|chairperson|president|consul|ambassador|secretary|treasurer|manager|officer|chief|adviser|advisor|spokesperson|spokesman|spokeswoman|minister|commissioner|jury|board|committee|member|members|principal|headteacher|curator|coach|bishop|archbishop|priest|administrator|architect|office|post|position|coordinator|vice-mayor|vice mayor|rector",
      without: "award|prize|nominated for|named after|street",
      roles: { subject: "appointer", object: "appointee", by: "appointer", of: "appointee" },
    },
    {
      forms: {
        past: "took office|took over|assumed office|assumed the post|assumed the position|took up|sworn in|took up the post|succeeded|was made|became|stepped into the post",
      },
      object:
        "director|provost|depute|head|mayor|deputy|chair|chairman|chairwoman|chairperson|president|consul|ambassador|secretary|treasurer|manager|officer|chief|adviser|advisor|spokesperson|spokesman|spokeswoman|minister|commissioner|jury|board|committee|member|members|principal|headteacher|curator|coach|bishop|archbishop|priest|administrator|architect|office|post|position|coordinator|vice-mayor|vice mayor|rector",
      without: "became a sister|became twin",
      person: true,
      roles: { subject: "appointee", object: "appointee" },
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
  ],
  counterExamples: [
    { text: "The street was named after a poet.", because: "a street that is named" },
    { text: "The director invited the parents.", because: "an office is only named" },
    { text: "No director was appointed.", because: "a negated verb" },
    { text: "She was nominated for the award.", because: "a nomination for a prize" },
  ],
});
