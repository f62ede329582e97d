import parse from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfNumber, numberOfDay, weekdayOf } from "../../src/engine/calendar-days.ts";
import { easterSunday } from "../../src/engine/calendar-easter.ts";
import { formatEdtf, parseEdtf } from "../../src/engine/calendar-edtf.ts";

test.each([
  "2018-02-16",
  "2018-02",
  "2018",
  "2018-21",
  "2018-33",
  "2018-41",
  "199X",
  "18XX",
  "1900~",
  "XXXX-12-02",
  "XXXX-05-12/XXXX-05-14",
  "2008/2009",
  "1990/..",
  "../2025-03-31",
  "{2025-04-05,2025-04-06}",
  "18XX/19XX",
])("%s is read and written again, and the edtf package takes it", (text) => {
  const value = parseEdtf(text);
  expect(value && formatEdtf(value)).toBe(text);
  expect(() => parse(text)).not.toThrow();
});

test.each(["", "2018-02-31", "2018-13", "soon", "2018/2019/2020", "X018"])("%j is no EDTF of ours", (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test("day numbers count as the platform's calendar does", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
      const day = dayOfNumber(number);
      const date = new Date(number * 86_400_000);
      expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(numberOfDay(day)).toBe(number);
      expect(weekdayOf(day)).toBe(((date.getUTCDay() + 6) % 7) + 1);
    }),
  );
});

test.each([
  [2000, 4, 23],
  [2008, 3, 23],
  [2011, 4, 24],
  [2016, 3, 27],
  [2019, 4, 21],
  [2024, 3, 31],
  [2025, 4, 20],
  [2038, 4, 25],
])("Easter of %i is on %i-%i", (year, month, day) => {
  expect(easterSunday(year)).toEqual({ year, month, day });
});
