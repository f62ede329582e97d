import type { AttendanceWords } from "../../shared/events/event-words.ts";

/** English words that say who took part in what the paragraph tells. */
export const attendance: readonly AttendanceWords[] = [
  {
    forms:
      "proposed by|moved by|seconded by|tabled by|put forward by|introduced by|presented to (the chamber|members|councillors|council) by",
    role: "speaker",
    modality: "asserted",
    slot: "object",
    of: ["resolution"],
    near: true,
  },
  {
    forms:
      "proposed by|moved by|seconded by|proposed the motion|seconded the motion|spoke against|spoke in favour|spoke for|voted against",
    role: "speaker",
    modality: "asserted",
    slot: "object",
    of: ["council_session"],
    near: true,
  },
  {
    forms:
      "(was|were) (shown|taken|guided|escorted) (round|around|over|through)|(was|were) given a (guided |)tour of|(was|were) shown over|showed them (round|around)|showed the (guests|visitors|delegation) (round|around)",
    role: "host",
    modality: "asserted",
    slot: "object",
    of: ["visit"],
    near: true,
  },
  {
    forms: "(was|were) accompanied by|travelled with|came with|together with his wife",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit"],
    near: true,
    both: true,
  },
  {
    forms:
      "planted (a|an|the|two|three) (tree|trees|oak|oaks|lime|linden|birch|maple|cherry|apple tree|rose|sapling|beech|ash|rowan)|cut (a|the|an anniversary|a birthday|the birthday|the anniversary) cake|cut the ribbon|buried a time capsule|raised the (flag|flags)|lit (a|the) (candle|candles|beacon)|proposed a toast|exchanged (gifts|flags|pennants|plaques)|unveiled (a|the) (plaque|bench|sign|signpost|stone)|laid (a wreath|wreaths|flowers)",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    of: ["anniversary", "opening", "commemoration", "festival", "agreement_signing"],
    near: true,
  },
  {
    forms:
      "opened the (tournament|regatta|race|games|championships|exhibition|show|conference|forum|seminar|festival|fair)|declared the (games|festival|fair|exhibition|conference) open|fired the starting (gun|pistol|shot)",
    role: "opener",
    modality: "asserted",
    slot: "subject",
    of: ["sport_event", "exhibition", "conference", "festival"],
    near: true,
  },
  {
    forms:
      "(medals|cups|trophies|prizes|certificates|awards|insignia|badges|diplomas|the medal|the cup|the trophy|the scroll|the certificate|the badge|the award|the insignia) (was|were) (presented|handed over|handed out|given out) by|handed out the (medals|prizes|cups|certificates)|presented the (medals|prizes|cups|trophies|certificates|awards)",
    role: "giver",
    modality: "asserted",
    slot: "object",
    of: ["award"],
    near: true,
  },
  {
    forms: "conducted|at the keyboard|on the organ",
    role: "performer",
    modality: "asserted",
    slot: "subject",
    of: ["concert"],
    near: true,
  },
  {
    forms:
      "won the|came first|came second|came third|finished first|finished second|took gold|took silver|took bronze|scored|crossed the line first|was the fastest|took the title",
    role: "competitor",
    modality: "asserted",
    slot: "subject",
    of: ["sport_event"],
    near: true,
  },
  {
    forms: "sent its|sent their|was represented by|were represented by|is represented by",
    role: "attendee",
    modality: "asserted",
    slot: "object",
    of: ["conference", "meeting", "anniversary"],
    near: true,
  },
  {
    forms: "interpreted|interpreted for|was interpreting|was interpreting for|interpreting for",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    of: ["meeting", "visit"],
    near: true,
  },
  {
    forms:
      "also on the (platform|stage|podium) (was|were)|on the (platform|stage|podium) (was|were)|also there (was|were)|in the talks there also took part|also took part|the talks were attended by|also attending (was|were)|on behalf of (the|our) (town|city|hosts|guests)|also at the table (was|were)|at the table (was|were)|the gathering was attended by|those attending included|those present included|looked on by",
    role: "attendee",
    modality: "asserted",
    slot: "object",
    near: true,
  },
  {
    forms:
      "it comprised|it included|it consisted of|it was made up of|the delegation (comprised|consisted of|included|was made up of)|the (group|party|contingent) (comprised|consisted of|included|was made up of)|in (his|her|their) (party|delegation|group) (was|were)|travelling with (him|her|them) (was|were)|the (guests|visitors|delegation|group|party) (was|were) (led|headed) by",
    role: "guest",
    modality: "asserted",
    slot: "object",
    of: ["visit", "meeting"],
    near: true,
  },
  {
    forms:
      "among them (was|were) also|among them (was|were)|with them (was|were)|they (was|were) accompanied by|(he|she) was accompanied by",
    role: "guest",
    modality: "asserted",
    slot: "object",
    of: ["visit"],
    near: true,
  },
  {
    forms:
      "bade (a|them|the) (warm |hearty |cordial |)welcome|bade welcome|(extended|offered) a (warm |cordial |hearty |)welcome|welcomed the (guests|visitors|delegation|party|participants|gathering)|welcomed them|(was|were) welcomed by|(was|were) greeted by|greeted the (guests|visitors|delegation|party|participants)|the hosts were|the host was|hosted by|compered by|the master of ceremonies was|was compere|compered the",
    role: "host",
    modality: "asserted",
    slot: "object",
    of: ["meeting", "anniversary", "festival", "visit"],
    near: true,
  },
  {
    forms:
      "(the |)(citation|citations|laudation|eulogy|tribute|address|speech|lecture|message|letter|sermon) (was|were) (read|given|delivered|read out|paid|preached) by|read the (citation|citations|letter|message)|was read out by|were read out by|was recalled by|preaching|preached",
    role: "speaker",
    modality: "asserted",
    slot: "object",
    of: ["award", "anniversary", "commemoration", "religious_service", "conference"],
    near: true,
  },
  {
    forms:
      "music was (provided|supplied) by|(solos|solo|soprano solos|solo parts|solo part) (was|were) (taken|sung|played) by|the (programme|evening) was (presented|led) by|sung by|played by|performed by|accompanied by the pianist|with songs by|the soloist was|the soloists were|at the piano",
    role: "performer",
    modality: "asserted",
    slot: "object",
    of: ["concert", "meeting"],
    near: true,
  },
  {
    forms:
      "was principal celebrant|concelebrated|gave the blessing|was the celebrant|was chief celebrant|preached the sermon|said the prayers|led the prayers|led the service",
    role: "celebrant",
    modality: "asserted",
    slot: "subject",
    of: ["religious_service"],
    near: true,
  },
  {
    forms:
      "the signatures (under it |on it |)(was|were) put by|the signatories (was|were)|signatures (was|were) put by|it was signed by|signing for|signed on behalf of|the document was signed by|was countersigned by",
    role: "signatory",
    modality: "asserted",
    slot: "object",
    of: ["agreement_signing", "letter_of_intent"],
    near: true,
  },
];
