import { agreementSigning } from "./agreement_signing/index.ts";
import { anniversary } from "./anniversary/index.ts";
import { appointment } from "./appointment/index.ts";
import { award } from "./award/index.ts";
import { commemoration } from "./commemoration/index.ts";
import { concert } from "./concert/index.ts";
import { conference } from "./conference/index.ts";
import { cooperationStart } from "./cooperation_start/index.ts";
import { councilSession } from "./council_session/index.ts";
import { election } from "./election/index.ts";
import { exchange } from "./exchange/index.ts";
import { exhibition } from "./exhibition/index.ts";
import { festival } from "./festival/index.ts";
import { founding } from "./founding/index.ts";
import { gift } from "./gift/index.ts";
import { investment } from "./investment/index.ts";
import { letterOfIntent } from "./letter_of_intent/index.ts";
import { meeting } from "./meeting/index.ts";
import { opening } from "./opening/index.ts";
import { publicConsultation } from "./public_consultation/index.ts";
import { religiousService } from "./religious_service/index.ts";
import { resolution } from "./resolution/index.ts";
import { sportEvent } from "./sport_event/index.ts";
import type { TypeRules } from "./type-rules.ts";
import type { EventType } from "./types.ts";
import { visit } from "./visit/index.ts";

/** The rules of every event type. */
export const TYPE_RULES = {
  agreement_signing: agreementSigning,
  letter_of_intent: letterOfIntent,
  cooperation_start: cooperationStart,
  meeting: meeting,
  visit: visit,
  anniversary: anniversary,
  commemoration: commemoration,
  opening: opening,
  appointment: appointment,
  election: election,
  award: award,
  gift: gift,
  resolution: resolution,
  council_session: councilSession,
  exhibition: exhibition,
  concert: concert,
  festival: festival,
  conference: conference,
  religious_service: religiousService,
  sport_event: sportEvent,
  exchange: exchange,
  investment: investment,
  founding: founding,
  public_consultation: publicConsultation,
} as const satisfies Record<EventType, TypeRules>;
