import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { matchOf } from "../search/match-of.ts";
import type { SearchHit } from "../search/query.ts";
import { query } from "./rows.ts";
import type { Store } from "./store.ts";

const HIT = "records.record_id AS id, records.uri, records.title, records.language, records.day";

/** A title weighs more than a name, a name more than a word of the text. */
const RANK = "bm25(words, 4.0, 1.0, 3.0, 3.0, 1.0)";

/** Days are compared as far as both are written: 2024-05 lies within 2024 and contains 2024-05-13. */
const WITHIN = `records.is_current = 1 AND records.status = 'record'
  AND (?2 IS NULL OR substr(records.day, 1, length(?2)) >= substr(?2, 1, length(records.day)))
  AND (?3 IS NULL OR substr(records.day, 1, length(?3)) <= substr(?3, 1, length(records.day)))`;

/** The part of the store that finds records. */
export const openSearchPart = (database: DatabaseSyncInstance): Pick<Store, "search"> => {
  const bases = query<{ base: string }>(database, "SELECT base FROM forms WHERE form = ? ORDER BY base");
  const byWords = query<SearchHit>(
    database,
    `SELECT ${HIT} FROM words JOIN records ON records.id = words.rowid
     WHERE words MATCH ?1 AND ${WITHIN} ORDER BY ${RANK}, records.id LIMIT ?4`,
  );
  const byDay = query<SearchHit>(
    database,
    `SELECT ${HIT} FROM records WHERE ?1 = '' AND ${WITHIN} ORDER BY records.day DESC, records.id LIMIT ?4`,
  );
  return {
    search: (asked) => {
      const match = matchOf(asked, (form) => bases.all(form).map(({ base }) => base));
      const { from, to, limit } = asked;
      return match === undefined ? byDay.all("", from, to, limit) : byWords.all(match, from, to, limit);
    },
  };
};
