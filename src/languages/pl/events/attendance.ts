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
      "(posadzili|zasadzili|sadzili|posadził|zasadził)|pokroili tort|kroili tort|tort (pokroili|kroili|pokroił)|wznieśli toast|zapalili znicze|złożyli wieńce|wypuścili gołębie|podnieśli flagę|wciągnęli flagę|modlitwę (prowadził|poprowadził|odmówił)",
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
  {
    forms:
      "na czele (grupy|delegacji|ekipy|reprezentacji) (stał|stanął|stoi)|(w jego|w jej|w ich) (ekipie|grupie|świcie|składzie) (byli|był|była|znaleźli się)|w (ekipie|grupie|składzie) (gości|delegacji) (byli|był|była|znaleźli się)|gości (przywiózł|prowadził)|(grupę|delegację) przywiózł|towarzyszyli mu|towarzyszyli jej|towarzyszył mu|towarzyszyła mu|towarzyszyła jej|towarzyszył jej|(przyjechał|przyjechali|przybył|przybyli|przyleciał|przylecieli) (z nim|z nią|wraz z nim|razem z nim)|szefował delegacji|delegacji szefował",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit", "anniversary", "meeting", "festival"],
    near: true,
  },
  {
    forms:
      "(miasto|gminę|nasze miasto|stronę polską|partnerów|samorząd|gospodarzy) reprezentował|reprezentowali (ponadto|także|również|też)|ze strony (polskiej|czeskiej|niemieckiej|słowackiej|litewskiej|ukraińskiej|węgierskiej|francuskiej|gości|gospodarzy|partnerów)|ceremonii (przyglądał się|towarzyszył)|podpisaniu (towarzyszył|przyglądał się)|w ceremonii (uczestniczył|udział wziął)|(życzenia|gratulacje|pozdrowienia) (przekazał|złożył)",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    of: ["agreement_signing", "letter_of_intent", "anniversary"],
    near: true,
  },
  {
    forms:
      "konferansjerkę (prowadził|poprowadził)|(wieczór|galę|uroczystość|koncert|spotkanie|imprezę) (prowadził|poprowadził)|(zebranych|przybyłych|uczestników|gości|zgromadzonych) (powitał|przywitał|witał)|(powitał|przywitał|witał) (zebranych|przybyłych|uczestników|gości|zgromadzonych)",
    role: "host",
    modality: "asserted",
    slot: "subject",
    of: ["festival", "anniversary", "concert", "conference", "opening", "meeting"],
    near: true,
  },
  {
    forms: "laudację wygłosił|sylwetkę (laureata|laureatki|laureatów) (przedstawił|przybliżył)",
    role: "speaker",
    modality: "asserted",
    slot: "subject",
    of: ["award"],
    near: true,
  },
  {
    forms:
      "homilię wygłosił|kazanie wygłosił|(koncelebrował|współcelebrował)|nabożeństwo (poprowadził|prowadził)|mszę (odprawił|celebrował|koncelebrował)|eucharystii przewodniczył|modlitwie przewodniczył",
    role: "celebrant",
    modality: "asserted",
    slot: "subject",
    of: ["religious_service"],
    near: true,
  },
  {
    forms:
      "przecięli wstęgę|wstęgę (przeciął|przecięli|przecinał|przecinali)|symboliczną wstęgę (przeciął|przecięli)|przycisk (nacisnął|wcisnął)|otworzył ją|otworzył go|otworzyli ją",
    role: "opener",
    modality: "asserted",
    slot: "subject",
    of: ["opening", "exhibition"],
    near: true,
  },
  {
    forms:
      "(delegacji|grupy|ekipy) (weszli|wchodzili|weszła|wchodził)|wśród nich (był|była|byli|znalazł się|znalazła się|znaleźli się)|jednym z nich był|jedną z nich była|wśród zaproszonych (był|była|byli|znalazł się|znaleźli się)|zaproszenie przyjął|na zaproszenie odpowiedział|zaproszenie przyjęli już",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit", "anniversary", "council_session", "festival", "agreement_signing"],
    near: true,
  },
  {
    forms: "podsumował|stwierdził|zapewnił|przekonywał|wspominał|opowiadał|żartował",
    role: "speaker",
    modality: "asserted",
    slot: "subject",
    of: ["meeting"],
    near: true,
  },
  {
    forms:
      "(obrady|sesję|posiedzenie) (prowadził|prowadziła|otworzył|otworzyła)|obradom (przewodniczył|przewodniczyła)",
    role: "host",
    modality: "asserted",
    slot: "subject",
    of: ["council_session", "conference", "meeting"],
  },
];
