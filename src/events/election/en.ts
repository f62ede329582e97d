import { OFFICES } from "../../languages/en/events/offices.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of election events. */
export const electionEn = defineFrame({
  id: "election/en",
  type: "election",
  language: "en",
  verbs: [
    {
      forms: {
        past: "elected|re-elected|reelected|voted in as|voted into office|elected as|returned as|returned to office|chosen|chose|has chosen|have chosen|has elected|have elected",
        present: "elects|re-elects|elect|choose|chooses",
        infinitive: "elect|re-elect|choose",
        noun: "re-election|reelection",
      },
      object: `${OFFICES}|vote|votes|unopposed|parliament|a successor|successor|successors|joint committee|new leader`,
      without:
        "newly elected|elected officials|elected representatives|design|winner|shortlist|project|logo|name for|site|contractor",
      roles: { subject: "voter", object: "elected", by: "voter" },
    },
    {
      forms: { past: "chosen as|selected as|picked as|confirmed as" },
      object:
        "show of hands|vote|votes|ballot|secret ballot|unopposed|abstentions|first president|first chair|first chairman|first chairwoman|first chairperson|its chair|its chairman|its chairwoman|its president",
      without: "jury|design|winner|logo|contractor|site|readers|public vote|venue|host city",
      roles: { subject: "voter", object: "elected", by: "voter" },
    },
    {
      forms: {
        past: "won the election|won the elections|won the (mayoral|general|local|presidential|council|municipal|parliamentary) elections|won the (second|first) round|won the run-off|won the runoff|won in the (first|second) round|was the winner of the election|took the mandate|won the (mayoral|general|local|presidential|council) election|won the by-election|won a seat|won the seat|lost (his|her|their) seat|topped the poll|won the vote|won a second term|won a third term|won re-election|was returned|were returned|held the seat|beat off",
      },
      roles: { subject: "elected" },
    },
    {
      forms: {
        past: "went to the polls|cast (their|his|her) (votes|vote|ballots|ballot)",
        present:
          "go to the polls|goes to the polls|is running for|are running for|is standing for|is seeking re-election|is seeking reelection|runs for|stands for",
        infinitive: "go to the polls|run for|stand for|vote for a new",
      },
      without: "marathon|charity",
      roles: { subject: "voter" },
    },
    {
      forms: { past: "received|obtained|gained|got|won|polled|secured|garnered" },
      object: "of the votes|of the vote|of votes|percent of|% of|per cent of|votes",
      within: 8,
      person: true,
      without:
        "council|motion|resolution|budget|project*|plan*|abstention*|against|funding|grant|money|cost*|competition|plebiscite|award*|prize*",
      roles: { subject: "elected" },
    },
    {
      forms: { past: "was won by|were won by|has been won by" },
      object: "election|by-election|byelection|vote|ballot|seat|ward|contest for mayor|mayoral race",
      within: 10,
      without: "match|race|game|tournament|prize|last election",
      roles: { by: "elected" },
    },
  ],
  nouns: [
    {
      forms:
        "election|elections|by-election|by-elections|ballot|runoff|run-off|run-off election|poll|polling|polling day|municipal elections|local elections|mayoral election",
      without: "opinion poll|online poll|election law|survey",
      notBefore: "office|officer|officials|station|stations|commission|law|campaign|promise|paper|papers|box",
    },
  ],
  examples: [
    { text: "Councillors ⟦elected Mary Lane mayor⟧." },
    { text: "Peter Hale ⟦was elected chairman⟧ on 4 May." },
    { text: "The ⟦election⟧ of the board ⟦took place⟧ in March." },
    { text: "Anna Brook ⟦was re-elected president⟧ of the society." },
    { text: "The ⟦election will be held⟧ on 9 June.", modality: "planned" },
    { text: "The ⟦ballot was postponed⟧.", modality: "cancelled" },
    { text: "Anna Brook ⟦was chosen mayor by nine votes to six⟧." },
    { text: "Residents ⟦went to the polls⟧ on Sunday." },
    { text: "The ⟦by-election was won by⟧ Anna Brook on 3 May 2022." },
    { text: "Anna Brook ⟦was voted in as chair⟧ of the society." },
    { text: "Ms Hale ⟦was chosen as its president⟧ by secret ballot." },
    { text: "Jan Weber ⟦won the mayoral elections⟧ on 21 April 2024." },
    { text: "In the second round Jan Weber ⟦received 54% of the votes⟧ on 21 April 2024." },
  ],
  counterExamples: [
    { text: "Newly elected councillors met the press.", because: "an adjective" },
    { text: "The jury chose the best design.", because: "a design that is chosen" },
    { text: "Election law is complicated.", because: "the law on elections" },
    { text: "Nobody was elected mayor.", because: "a negated verb" },
    { text: "Nine members voted in favour.", because: "a vote on a matter" },
    { text: "The design was chosen as winner by a public vote.", because: "a design is no person" },
    { text: "The project received 540 votes in the civic budget, Peter Hale said.", because: "a project is no person" },
  ],
});
