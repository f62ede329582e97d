import { defineFrame } from "../frame.ts";

/** How English releases tell of conference events. */
export const conferenceEn = defineFrame({
  id: "conference/en",
  type: "conference",
  language: "en",
  verbs: [
    {
      forms: {
        past: "opened|hosted|addressed|inaugurated|closed|convened",
        infinitive: "open|host",
        present: "opens|hosts",
      },
      object: "conference|congress|forum|symposium|seminar|summit|summer school|convention|colloquium",
      objectIs: "direct",
      without: "press|centre|center|room|hall",
      roles: { subject: "organizer", by: "opener" },
    },
  ],
  nouns: [
    {
      forms:
        "conference|conferences|international conference|scientific conference|scientific session|scientific seminar|training conference|economic forum|forum of|congresses|conventions|round table conference|workshop conference|symposia|plenary assembly|general meeting of the union|general conference|mayors forum|forum|congress|seminar|seminars|symposium|summit|panel discussion|convention|summer school|colloquium|webinar|general assembly|general meeting of|agm of the (union|federation|network|association)|annual conference|annual meeting of the (union|federation|network)|hackathon|expo|annual assembly|study day|lecture|public lecture|debate evening|trade fair|science week|careers fair|job fair|business breakfast|business forum|networking event|awayday|roadshow",
      without:
        "press|forum of the website|conventional|opened talks|the youth forum|discussion forum|citizens forum|lecture hall|lecture theatre",
      notBefore: "hall|room|rooms|centre|center|call|table|facilities|theatre|organisers",
      roles: { subject: "speaker", of: "organizer", by: "speaker" },
    },
  ],
  examples: [
    { text: "A scientific ⟦conference took place⟧ in Leeds." },
    { text: "The economic ⟦forum was held⟧ on 4 May." },
    { text: "The mayor ⟦attended a congress⟧ of cities." },
    { text: "The ⟦conference will be held⟧ on 9 June.", modality: "planned" },
    { text: "The ⟦seminar was cancelled⟧.", modality: "cancelled" },
    { text: "The ⟦summit opened with⟧ a speech." },
    { text: "The ⟦summer school was opened⟧ by a poet." },
    { text: "The economic ⟦forum was inaugurated⟧ on 4 June 2024." },
    { text: "The forum was held in May 2019. The ⟦next one⟧ was held in Bonn in May 2021." },
  ],
  counterExamples: [
    { text: "A press conference was held.", because: "a press conference" },
    { text: "The conference room is on the ground floor.", because: "a room" },
    { text: "Conferences are useful.", because: "an opinion" },
    { text: "The forum on our website is open.", because: "nothing is said to be held" },
  ],
});
