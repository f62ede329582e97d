import { startWith } from "./stage.ts";
import { article } from "./stages/article.ts";
import { dates } from "./stages/dates.ts";
import { decode } from "./stages/decode.ts";
import { events } from "./stages/events.ts";
import { language } from "./stages/language.ts";
import { names } from "./stages/names.ts";
import { segment } from "./stages/segment.ts";

/**
 * The way of a document, from its bytes to everything that is known of it; reading, writing and the record lie around it
 * (`run.ts`). Every stage adds to the document and takes nothing away; the compiler checks the order.
 */
export const pipeline = startWith(decode) // bytes → text, with its charset
  .to(article) // text → the article's blocks, title, publication date, credits
  .to(language) // which language, the document's and each block's
  .to(segment) // tokens and sentences
  .to(dates) // every date, resolved as far as the text allows
  .to(names) // cities, organisations and people, one entry each
  .to(events); // what happened, when, where, who; partnerships
