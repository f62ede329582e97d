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
];
