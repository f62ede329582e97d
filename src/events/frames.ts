import type { Language } from "../languages/codes.ts";
import { agreementSigningEn } from "./agreement_signing/en.ts";
import { agreementSigningLt } from "./agreement_signing/lt.ts";
import { agreementSigningPl } from "./agreement_signing/pl.ts";
import { anniversaryEn } from "./anniversary/en.ts";
import { anniversaryLt } from "./anniversary/lt.ts";
import { anniversaryPl } from "./anniversary/pl.ts";
import { appointmentEn } from "./appointment/en.ts";
import { appointmentLt } from "./appointment/lt.ts";
import { appointmentPl } from "./appointment/pl.ts";
import { awardEn } from "./award/en.ts";
import { awardLt } from "./award/lt.ts";
import { awardPl } from "./award/pl.ts";
import { commemorationEn } from "./commemoration/en.ts";
import { commemorationLt } from "./commemoration/lt.ts";
import { commemorationPl } from "./commemoration/pl.ts";
import { concertEn } from "./concert/en.ts";
import { concertLt } from "./concert/lt.ts";
import { concertPl } from "./concert/pl.ts";
import { conferenceEn } from "./conference/en.ts";
import { conferenceLt } from "./conference/lt.ts";
import { conferencePl } from "./conference/pl.ts";
import { cooperationStartEn } from "./cooperation_start/en.ts";
import { cooperationStartLt } from "./cooperation_start/lt.ts";
import { cooperationStartPl } from "./cooperation_start/pl.ts";
import { councilSessionEn } from "./council_session/en.ts";
import { councilSessionLt } from "./council_session/lt.ts";
import { councilSessionPl } from "./council_session/pl.ts";
import { electionEn } from "./election/en.ts";
import { electionLt } from "./election/lt.ts";
import { electionPl } from "./election/pl.ts";
import { exchangeEn } from "./exchange/en.ts";
import { exchangeLt } from "./exchange/lt.ts";
import { exchangePl } from "./exchange/pl.ts";
import { exhibitionEn } from "./exhibition/en.ts";
import { exhibitionLt } from "./exhibition/lt.ts";
import { exhibitionPl } from "./exhibition/pl.ts";
import { festivalEn } from "./festival/en.ts";
import { festivalLt } from "./festival/lt.ts";
import { festivalPl } from "./festival/pl.ts";
import { foundingEn } from "./founding/en.ts";
import { foundingLt } from "./founding/lt.ts";
import { foundingPl } from "./founding/pl.ts";
import type { Frame } from "./frame.ts";
import { giftEn } from "./gift/en.ts";
import { giftLt } from "./gift/lt.ts";
import { giftPl } from "./gift/pl.ts";
import { investmentEn } from "./investment/en.ts";
import { investmentLt } from "./investment/lt.ts";
import { investmentPl } from "./investment/pl.ts";
import { letterOfIntentEn } from "./letter_of_intent/en.ts";
import { letterOfIntentLt } from "./letter_of_intent/lt.ts";
import { letterOfIntentPl } from "./letter_of_intent/pl.ts";
import { meetingEn } from "./meeting/en.ts";
import { meetingLt } from "./meeting/lt.ts";
import { meetingPl } from "./meeting/pl.ts";
import { openingEn } from "./opening/en.ts";
import { openingLt } from "./opening/lt.ts";
import { openingPl } from "./opening/pl.ts";
import { publicConsultationEn } from "./public_consultation/en.ts";
import { publicConsultationLt } from "./public_consultation/lt.ts";
import { publicConsultationPl } from "./public_consultation/pl.ts";
import { religiousServiceEn } from "./religious_service/en.ts";
import { religiousServiceLt } from "./religious_service/lt.ts";
import { religiousServicePl } from "./religious_service/pl.ts";
import { resolutionEn } from "./resolution/en.ts";
import { resolutionLt } from "./resolution/lt.ts";
import { resolutionPl } from "./resolution/pl.ts";
import { sportEventEn } from "./sport_event/en.ts";
import { sportEventLt } from "./sport_event/lt.ts";
import { sportEventPl } from "./sport_event/pl.ts";
import type { EventType } from "./types.ts";
import { visitEn } from "./visit/en.ts";
import { visitLt } from "./visit/lt.ts";
import { visitPl } from "./visit/pl.ts";

/** Every frame: a missing cell does not compile. */
export const FRAMES = {
  agreement_signing: { pl: agreementSigningPl, en: agreementSigningEn, lt: agreementSigningLt },
  letter_of_intent: { pl: letterOfIntentPl, en: letterOfIntentEn, lt: letterOfIntentLt },
  cooperation_start: { pl: cooperationStartPl, en: cooperationStartEn, lt: cooperationStartLt },
  meeting: { pl: meetingPl, en: meetingEn, lt: meetingLt },
  visit: { pl: visitPl, en: visitEn, lt: visitLt },
  anniversary: { pl: anniversaryPl, en: anniversaryEn, lt: anniversaryLt },
  commemoration: { pl: commemorationPl, en: commemorationEn, lt: commemorationLt },
  opening: { pl: openingPl, en: openingEn, lt: openingLt },
  appointment: { pl: appointmentPl, en: appointmentEn, lt: appointmentLt },
  election: { pl: electionPl, en: electionEn, lt: electionLt },
  award: { pl: awardPl, en: awardEn, lt: awardLt },
  gift: { pl: giftPl, en: giftEn, lt: giftLt },
  resolution: { pl: resolutionPl, en: resolutionEn, lt: resolutionLt },
  council_session: { pl: councilSessionPl, en: councilSessionEn, lt: councilSessionLt },
  exhibition: { pl: exhibitionPl, en: exhibitionEn, lt: exhibitionLt },
  concert: { pl: concertPl, en: concertEn, lt: concertLt },
  festival: { pl: festivalPl, en: festivalEn, lt: festivalLt },
  conference: { pl: conferencePl, en: conferenceEn, lt: conferenceLt },
  religious_service: { pl: religiousServicePl, en: religiousServiceEn, lt: religiousServiceLt },
  sport_event: { pl: sportEventPl, en: sportEventEn, lt: sportEventLt },
  exchange: { pl: exchangePl, en: exchangeEn, lt: exchangeLt },
  investment: { pl: investmentPl, en: investmentEn, lt: investmentLt },
  founding: { pl: foundingPl, en: foundingEn, lt: foundingLt },
  public_consultation: { pl: publicConsultationPl, en: publicConsultationEn, lt: publicConsultationLt },
} as const satisfies Record<EventType, Record<Language, Frame>>;
