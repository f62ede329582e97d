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
  examples: [],
  counterExamples: [],
});
