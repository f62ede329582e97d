import { defineFrame } from "../frame.ts";

/** How English releases tell of council session events. */
export const councilSessionEn = defineFrame({
  id: "council_session/en",
  type: "council_session",
  language: "en",
  verbs: [
    {
      forms: {
        past: "met|convened|sat|sat in session",
        present: "meets|sits|is meeting|convenes",
        infinitive: "meet|convene|sit",
      },
      object:
        "council|councillors|committee|cabinet|assembly|board|aldermen|board of aldermen|subcommittee|county council|city council|commission|parliament|trustees|seimas|city commission",
      within: 5,
      objectIs: "bare",
      notBefore:
        "with|the|a|its|his|her|mayor|ambassador|minister|president|representatives|officials|delegation|requirements|targets|deputy|lord|members|him|them|residents|leaders|for many years|down",
      without:
        "conference|on television|who sat|sat on the committee|sat on the council|sat on the board|twinning|joint meeting with|youth council",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms: { past: "debated|discussed" },
      object: "motion|motions|meeting of|agenda|the budget|draft budget|draft resolution",
      objectIs: "bare",
      without: "conference|on television|met|delegation|with the mayor|mayors|delegates",
      roles: { subject: "speaker", by: "speaker" },
    },
    {
      forms: {
        past: "called the (meeting|session|sitting) to order|was called to order|gavelled the meeting|gaveled the meeting|adjourned the meeting|opened the sitting|opened the council meeting|chaired the sitting|presided over the sitting|presided over the council meeting",
      },
      roles: { subject: "chair", by: "chair" },
    },
  ],
  nouns: [
    {
      forms:
        "council session|session|sessions|sitting|sittings|council meeting|plenary|plenary session|extraordinary session|extraordinary meeting|meeting of the council|meeting of the city council|meeting of city council|full council|regular meeting|monthly meeting|special meeting|statutory meeting|board meeting|committee meeting|inaugural session|next meeting|budget meeting|meeting of full council|commission meeting",
      without:
        "working session|working sessions|training session|photo session|information session|information sessions|drop-in|jam session|annual meeting of twin|coaching|union of|federation of|network of|question-and-answer session|session wine|parallel session|poster session|brainstorming|association|society|club",
      notBefore: "musicians|beer|on zero waste",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms: "annual general meeting|annual meeting|agm",
      object:
        "council|councillors|county hall|town hall|city hall|council chamber|guildhall|civic|cllr|county council|town council|city council|municipal district|borough district|district|mayor|lord mayor|cathaoirleach|provost|chairman of the council",
      within: 14,
      without: "association|society|club|union|federation|network|committee|league",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms: "meeting|meetings",
      object: "council|councillors|councilors|committee|board of aldermen|cabinet|assembly|commission|trustees|board",
      roles: { subject: "attendee", by: "chair" },
      without: "meeting with the|board meeting|residents|public meeting|twinning committee",
      within: 6,
    },
  ],
  examples: [
    { text: "The ⟦council session was held⟧ on Thursday." },
    { text: "A ⟦meeting of the city council took place⟧ on 4 March." },
    { text: "The ⟦next session⟧ of the council ⟦has been called for⟧ 9 May.", modality: "planned" },
    { text: "The ⟦council meeting⟧ on 3 June ⟦was cancelled⟧.", modality: "cancelled" },
    { text: "The motion was debated at Monday's ⟦meeting of the town council⟧." },
    { text: "The ⟦next meeting of the council takes place⟧ on 9 June.", modality: "planned" },
    { text: "The county council ⟦met⟧ on Tuesday." },
    { text: "The ⟦committee convened⟧ behind closed doors." },
    { text: "Anna Brook ⟦called the meeting to order⟧ at 5.30 p.m." },
    { text: "The council ⟦meeting was called to order⟧ on 4 May." },
    { text: "Anna Brook was elected mayor at the ⟦annual meeting of the town council⟧ on 4 June 2024." },
  ],
  counterExamples: [
    { text: "A training session was held.", because: "a training session" },
    { text: "The council has 21 members.", because: "a council is only named" },
    { text: "Sessions are streamed online.", because: "nothing is said to be held" },
    { text: "The band held a photo session.", because: "a photo session" },
    { text: "The council met the ambassador.", because: "a meeting with a guest" },
    {
      text: "Anna Brook was elected at the annual general meeting on 9 February 2023.",
      because: "a society has its meeting, too",
    },
  ],
});
