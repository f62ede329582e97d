import { count, countValue, type Ledger, type Mistake } from "./document-score.ts";
import type { Gold } from "./gold.ts";
import { countShared, fold, foldDate, foldPlace, stemsIn, yearsIn } from "./normalise.ts";
import type { Prediction } from "./prediction.ts";
import type { Layer } from "./tally.ts";

interface GoldEntry {
  readonly optional: boolean;
  readonly surfaces: readonly string[];
}

interface Found {
  readonly rule: string | null;
  readonly mentions: readonly { readonly text: string | null }[];
}

const wordsOf = ({ mentions }: Found): string[] => mentions.flatMap(({ text }) => text ?? []);

/** Two strings of words are the same place in the text when one holds the other and neither is far longer. */
const isSamePlace = (seen: string, known: string): boolean => {
  const [a, b] = [[...seen].length, [...known].length];
  return seen !== "" && (known.includes(seen) || seen.includes(known)) && Math.min(a, b) >= 0.4 * Math.max(a, b);
};

/** Counts whether a finding stands where the gold saw it. */
const countGrounded = (ledger: Ledger, found: Found, golds: readonly GoldEntry[], label: string): void => {
  const known = golds.flatMap(({ surfaces }) => surfaces.map(fold));
  const seen = wordsOf(found).map(fold);
  const isGrounded = seen.some((a) => known.some((b) => isSamePlace(a, b)));
  count(ledger, "grounded", Number(isGrounded), Number(!isGrounded), 0);
  if (!isGrounded)
    ledger.mistakes.push({ layer: "grounded", kind: "wrong", text: label, rule: found.rule, words: wordsOf(found) });
};

const falseFinding = (layer: Layer, found: Found, text: string): Mistake => ({
  layer,
  kind: "false",
  text,
  rule: found.rule,
  words: wordsOf(found),
});

/** Counts a layer of entries: optional gold is neither rewarded nor punished. */
const close = (
  ledger: Ledger,
  layer: Layer,
  golds: readonly (GoldEntry & { readonly label: string })[],
  { hit, wrong }: { readonly hit: ReadonlySet<number>; readonly wrong: readonly Mistake[] },
): void => {
  const needed = golds.flatMap((gold, index) => (gold.optional ? [] : [{ ...gold, isHit: hit.has(index) }]));
  const missed = needed.filter(({ isHit }) => !isHit);
  count(ledger, layer, needed.length - missed.length, wrong.length, missed.length);
  ledger.mistakes.push(
    ...wrong,
    ...missed.map(
      ({ label, surfaces }): Mistake => ({ layer, kind: "missed", text: label, rule: null, words: surfaces }),
    ),
  );
};

/** The values that a gold date or event accepts. */
export const acceptedDates = (gold: { readonly edtf: string | null; readonly also: readonly string[] }): Set<string> =>
  new Set([gold.edtf, ...gold.also].filter(Boolean).map(foldDate));

/** The years that anything in the gold supports. */
const supportedYears = (gold: Gold): Set<string> =>
  gold.dates.length === 0
    ? new Set()
    : new Set([
        ...[...gold.dates, ...(gold.events ?? [])].flatMap((entry) => [...acceptedDates(entry)].flatMap(yearsIn)),
        ...yearsIn(gold.published),
      ]);

/** Compares dates by value, each value once. */
export const scoreDates = (gold: Gold, { dates }: Prediction, ledger: Ledger): void => {
  const accepted = gold.dates.map(acceptedDates);
  const [published, years] = [foldDate(gold.published), supportedYears(gold)];
  const [hit, seen, wrong] = [new Set<number>(), new Set<string>(), [] as Mistake[]];
  for (const date of dates) {
    const value = foldDate(date.edtf);
    const matches = accepted.flatMap((values, index) => (values.has(value) ? [index] : []));
    const isPublication = matches.length === 0 && (date.role === "publication" || value === published);
    if (date.role === "credit" || value === "" || isPublication) continue;
    if (matches.length > 0)
      countGrounded(
        ledger,
        date,
        matches.flatMap((index) => gold.dates[index] ?? []),
        value,
      );
    if (seen.has(value)) continue;
    seen.add(value);
    for (const index of matches) hit.add(index);
    const isInvented = yearsIn(value).some((year) => !years.has(year));
    if (matches.length === 0) wrong.push(falseFinding("dates", date, isInvented ? `${value} YEAR` : value));
  }
  close(
    ledger,
    "dates",
    gold.dates.map((date) => ({ ...date, label: date.edtf ?? "" })),
    { hit, wrong },
  );
};

const scoreOffice = (
  gold: Gold["people"][number] | undefined,
  person: Prediction["people"][number],
  ledger: Ledger,
): void => {
  if (!gold?.role || gold.optional) return;
  const wanted = stemsIn(gold.role);
  const titles = person.roles.map(({ title }) => title);
  const isRight = titles.some((title) => countShared(wanted, stemsIn(title)) >= 0.5 * wanted.size);
  count(ledger, "offices", Number(isRight), Number(titles.length > 0 && !isRight), Number(!isRight));
  if (isRight) return;
  const text = `${person.name}: gold “${gold.role}”, record ${titles.map((title) => `“${title}”`).join(", ") || "none"}`;
  ledger.mistakes.push({ layer: "offices", kind: "wrong", text, rule: person.rule, words: wordsOf(person) });
};

/** Compares people by name; credits and namesakes did not take part. */
export const scorePeople = (gold: Gold, { people }: Prediction, ledger: Ledger): void => {
  const accepted = gold.people.map(({ name, also }) => new Set([name, ...also].map(fold)));
  const [hit, seen, wrong] = [new Set<number>(), new Set<string>(), [] as Mistake[]];
  for (const person of people) {
    if (person.kind === "credit" || person.kind === "namesake") continue;
    const name = fold(person.name);
    const matches = accepted.flatMap((names, index) => (names.has(name) ? [index] : []));
    if (matches.length === 0 || seen.has(name)) {
      wrong.push(falseFinding("people", person, person.name ?? ""));
      continue;
    }
    seen.add(name);
    for (const index of matches) hit.add(index);
    countGrounded(
      ledger,
      person,
      matches.flatMap((index) => gold.people[index] ?? []),
      person.name ?? "",
    );
    scoreOffice(gold.people[matches[0] ?? -1], person, ledger);
  }
  close(
    ledger,
    "people",
    gold.people.map((person) => ({ ...person, label: person.name })),
    { hit, wrong },
  );
};

const scoreLink = (
  gold: Gold["cities"][number] | undefined,
  city: Prediction["cities"][number],
  ledger: Ledger,
): void => {
  if (!gold?.geonames) return;
  const isRight = gold.geonames === city.geonames;
  countValue(ledger, "links", isRight);
  if (isRight) return;
  const text = `${city.name}: gold ${gold.geonames}, record ${city.geonames ?? "none"}`;
  ledger.mistakes.push({ layer: "links", kind: "wrong", text, rule: city.rule, words: wordsOf(city) });
};

/** Compares cities by any of their names and the country; gives the gold's name of each city of the record. */
export const scoreCities = (gold: Gold, { cities }: Prediction, ledger: Ledger): Map<string, string> => {
  const accepted = gold.cities.map(({ name, also }) => new Set([name, ...also].map(foldPlace)));
  const [hit, wrong, nameOf] = [new Set<number>(), [] as Mistake[], new Map<string, string>()];
  for (const city of cities) {
    const names = new Set([city.name, ...Object.values(city.names ?? {}).filter(Boolean)].map(foldPlace));
    const matches = gold.cities.flatMap(({ country }, index) =>
      countShared(accepted[index] ?? new Set(), names) > 0 && (country ?? "") === (city.country ?? "") ? [index] : [],
    );
    const [first] = matches;
    nameOf.set(city.id ?? "", (first === undefined ? city.name : gold.cities[first]?.name) ?? "");
    if (first === undefined || hit.has(first)) {
      wrong.push(falseFinding("cities", city, `${city.name}|${city.country}`));
      continue;
    }
    for (const index of matches) hit.add(index);
    countGrounded(
      ledger,
      city,
      matches.flatMap((index) => gold.cities[index] ?? []),
      city.name ?? "",
    );
    scoreLink(gold.cities[first], city, ledger);
  }
  close(
    ledger,
    "cities",
    gold.cities.map((city) => ({ ...city, label: city.name })),
    { hit, wrong },
  );
  return nameOf;
};

const pairOf = (names: readonly (string | undefined)[]): string =>
  [...new Set(names.map(foldPlace))].sort().join(" – ");

/** Compares partnerships as unordered pairs of cities. */
export const scoreTwinnings = (
  gold: Gold,
  { partnerships }: Prediction,
  nameOf: ReadonlyMap<string, string>,
  ledger: Ledger,
): void => {
  const wanted = new Set((gold.twinnings ?? []).map(({ a, b }) => pairOf([a, b])));
  const found = new Map(
    partnerships.map(({ cities, evidence }) => [pairOf(cities.map((id) => nameOf.get(id))), evidence?.text ?? ""]),
  );
  const missed = [...wanted].filter((pair) => !found.has(pair));
  const wrong = [...found].filter(([pair]) => !wanted.has(pair));
  count(ledger, "twinnings", wanted.size - missed.length, wrong.length, missed.length);
  ledger.mistakes.push(
    ...missed.map((text): Mistake => ({ layer: "twinnings", kind: "missed", text, rule: null, words: [] })),
    ...wrong.map(([text, words]): Mistake => ({ layer: "twinnings", kind: "false", text, rule: null, words: [words] })),
  );
};
