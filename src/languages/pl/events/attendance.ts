import type { AttendanceWords } from "../../shared/events/event-words.ts";

/** Polish words that say who took part in what the paragraph tells. */
export const attendance: readonly AttendanceWords[] = [
  {
    forms:
      "(grupie|grupą|gościom|ekipie|reprezentacji|delegacjom) (przewodniczył|przewodził|kierował)|(grupę|ekipę|reprezentację|konwój|wyprawę) prowadził|(grupą|młodzieżą|uczniami|dziećmi|nią|nimi) (opiekował się|kierował)|opiekował się (grupą|młodzieżą|uczniami|dziećmi|nią|nimi)|opiekun(em|ką|ami) (grupy|uczniów|młodzieży)|wyjazdem kierował|kierownik(iem|iem) grupy był|szef(em|ową) delegacji|przewodnicząc(y|a) delegacji",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit", "exchange"],
    near: true,
  },
  {
    forms: "towarzyszyli|towarzyszył|towarzyszyła|w towarzystwie",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit"],
    near: true,
    both: true,
  },
  {
    forms:
      "(posiedzenie|sesję|obrady) (otworzył i prowadził|otworzył i poprowadził|poprowadził|zamknął)|(sesji|posiedzeniu|obradom) (przewodniczył|przewodniczyła)",
    role: "host",
    modality: "asserted",
    slot: "subject",
    of: ["council_session"],
    near: true,
  },
  {
    forms:
      "(posadzili|zasadzili|sadzili|posadził|zasadził)|pokroili tort|kroili tort|tort (pokroili|kroili|pokroił)|przecięli wstęgę|przecinali wstęgę|wznieśli toast|zapalili znicze|złożyli wieńce|wypuścili gołębie|podnieśli flagę|wciągnęli flagę|modlitwę (prowadził|poprowadził|odmówił)",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    of: ["anniversary", "opening", "commemoration", "festival", "agreement_signing", "cooperation_start"],
    near: true,
  },
  {
    forms: "otworzył|otworzyli|otwierali|otwierał|zainaugurował",
    role: "opener",
    modality: "asserted",
    slot: "subject",
    of: ["sport_event", "exhibition", "conference", "festival"],
    near: true,
  },
  {
    forms:
      "(puchary|puchar|medale|medal|nagrody|nagrodę|statuetkę|statuetki|dyplomy|dyplom|odznaczenia|odznaczenie|odznakę|odznaki|akt|akty|akt nadania|akty nadania|kwiaty|legitymację|tytuł|wyróżnienia|wyróżnienie|certyfikat|certyfikaty|listy gratulacyjne) (wręczał|wręczali|przekazywał|odznaczał|wręczali wspólnie)|dekoracji dokonał|dekorował|wręczał je|wręczali je|wręczali go|wręczał go",
    role: "giver",
    modality: "asserted",
    slot: "subject",
    of: ["award"],
    near: true,
  },
  {
    forms:
      "dyrygował|zadyrygował|akompaniował|zaśpiewał|zagrał|solistką była|solistą był|solistami byli|partie solowe wykonał",
    role: "performer",
    modality: "asserted",
    slot: "subject",
    of: ["concert"],
    near: true,
  },
  {
    forms:
      "zwyciężył|wygrał|triumfował|najlepszy był|najlepsza była|najszybszy był|najszybsza była|pierwsze miejsce zajął|drugie miejsce zajął|trzecie miejsce zajął|złoto zdobył|srebro zdobył|brąz zdobył|pokonał|strzelił",
    role: "competitor",
    modality: "asserted",
    slot: "subject",
    of: ["sport_event"],
    near: true,
  },
  {
    forms:
      "(projekt|uchwałę|projekt uchwały|wniosek|temat) (przedstawił|omówił|zreferował|uzasadnił|uzasadniał|odczytał|zaprezentował)|referował|zreferował",
    role: "speaker",
    modality: "asserted",
    slot: "subject",
    of: ["resolution"],
    near: true,
  },
  {
    forms: "oprowadził|oprowadzał|oprowadzili|kurator(em|ką) (wystawy|) (jest|był|była)",
    role: "organizer",
    modality: "asserted",
    slot: "subject",
    of: ["exhibition"],
    near: true,
  },
  {
    forms:
      "ślubowanie złożył|złożył ślubowanie|w imieniu (gości|zagranicznych gości|delegacji) podziękował|protokołował",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    of: ["council_session"],
    near: true,
  },
];
