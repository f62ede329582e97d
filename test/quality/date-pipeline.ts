import { startWith } from "../../src/stage.ts";
import { article } from "../../src/stages/article.ts";
import { dates } from "../../src/stages/dates.ts";
import { decode } from "../../src/stages/decode.ts";
import { language } from "../../src/stages/language.ts";
import { segment } from "../../src/stages/segment.ts";

/** The pipeline as far as the dates. */
export const datePipeline = startWith(decode).to(article).to(language).to(segment).to(dates);
