import type { ArticleWords } from "../article/words.ts";
import type { Language } from "./codes.ts";
import { words as en } from "./en/article/words.ts";
import { words as lt } from "./lt/article/words.ts";
import { words as pl } from "./pl/article/words.ts";

/** What stands around articles, by language. */
export const ARTICLE_WORDS = { pl, en, lt } satisfies Record<Language, ArticleWords>;
