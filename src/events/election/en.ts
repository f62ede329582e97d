import { defineFrame } from "../frame.ts";

/** How English releases tell of election events. */
export const electionEn = defineFrame({
  id: "election/en",
  type: "election",
  language: "en",
  verbs: [
    {
      forms: {
        past: "elected|re-elected|reelected|voted in|won the election|won the mayoral election",
        infinitive: "elect",
      },
      object:
        "director|provost|depute|head|mayor|deputy|chair|chairman|chairwoman|chairperson|president|consul|ambassador|secretary|treasurer|manager|officer|chief|adviser|advisor|spokesperson|spokesman|spokeswoman|minister|commissioner|jury|board|committee|member|members|principal|headteacher|curator|coach|bishop|archbishop|priest|administrator|architect|office|post|position|coordinator|vice-mayor|vice mayor|rector|council|councillor|senator|speaker|parliament|election|marshal|mayoral",
      without: "newly elected|elected officials|elected representatives",
      roles: { subject: "voter", object: "elected", by: "voter" },
    },
  ],
  nouns: [{ forms: "election|elections|by-election|ballot|runoff" }],
  examples: [
    { text: "Councillors ⟦elected Mary Lane mayor⟧." },
    { text: "Peter Hale ⟦was elected chairman⟧ on 4 May." },
    { text: "The ⟦election⟧ of the board ⟦took place⟧ in March." },
    { text: "Anna Brook ⟦was re-elected president⟧ of the society." },
    { text: "The ⟦election will be held⟧ on 9 June.", modality: "planned" },
    { text: "The ⟦ballot was postponed⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Newly elected councillors met the press.", because: "an adjective" },
    { text: "The jury chose the best design.", because: "a design that is chosen" },
    { text: "Election law is complicated.", because: "the law on elections" },
    { text: "Nobody was elected mayor.", because: "a negated verb" },
  ],
});
