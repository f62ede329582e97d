import { expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import { readDates } from "./read-dates.ts";

test.each<[Language, string, string | null]>([
  ["pl", "Sesja odbędzie się 27 marca o godz. 17.00 w ratuszu.", "2025-03-27T17:00"],
  ["pl", "Sesja odbędzie się 27 marca o 17:30.", "2025-03-27T17:30"],
  ["pl", "Sesja odbędzie się 27 marca w ratuszu.", "2025-03-27"],
  ["lt", "Posėdis vyks kovo 27 d. 10 val. salėje.", "2025-03-27T10:00"],
  ["lt", "Posėdis vyks kovo 27 d. 10.30 val. salėje.", "2025-03-27T10:30"],
  ["en", "The council will meet on 27 March at 10 a.m. in the hall.", "2025-03-27T10:00"],
  ["en", "The council will meet on 27 March at 5.30 pm.", "2025-03-27T17:30"],
  ["en", "The council will meet on 27 March at 14:15.", "2025-03-27T14:15"],
])("in %s, %j begins at %s", (language, text, earliest) => {
  const [entry] = readDates(text, language).entries;
  expect(entry?.edtf).toBe("2025-03-27");
  expect(entry?.earliest).toBe(earliest);
});
