import { count, countValue, type Ledger } from "./document-score.ts";
import type { Gold, GoldEvent } from "./gold.ts";
import { countShared, fold, foldDate, foldPlace, wordsIn } from "./normalise.ts";
import type { PredictedEvent, Prediction } from "./prediction.ts";
import { acceptedDates } from "./score-entries.ts";

/** Whether an event happened, is planned, did not happen; `soft` is anything that counts neither way. */
type Result = "happened" | "planned" | "not" | "soft";

const RESULTS: Readonly<Record<string, Result>> = {
  asserted: "happened",
  recurring: "happened",
  planned: "planned",
  cancelled: "not",
  negated: "not",
};

const resultOf = ({ modality }: { readonly modality: string | null }): Result =>
  RESULTS[modality || "asserted"] ?? "soft";

const evidenceOf = (event: PredictedEvent): Set<string> => wordsIn(event.evidence?.text);

const sharesWords = (gold: GoldEvent, event: PredictedEvent): boolean => {
  const [a, b] = [wordsIn(gold.evidence), evidenceOf(event)];
  return a.size === 0 || b.size === 0 || countShared(a, b) >= 0.5 * Math.min(a.size, b.size);
};

const isSameAct = (gold: GoldEvent, event: PredictedEvent): boolean =>
  gold.type === event.type && sharesWords(gold, event);

const placesOf = (gold: GoldEvent): string[] => (gold.place ?? "").split(";").filter(Boolean).map(foldPlace);

/** What the events of a document are compared with. */
interface Context {
  readonly gold: Gold;
  readonly dates: ReadonlySet<string>;
  readonly placeOf: (event: PredictedEvent) => string;
  readonly rolesOf: (event: PredictedEvent) => Map<string, string | null>;
  readonly goldRolesOf: (event: GoldEvent) => Map<string, string | null>;
}

const createContext = (gold: Gold, { people }: Prediction, nameOf: ReadonlyMap<string, string>): Context => {
  const person = new Map(people.map(({ id, name }) => [id, fold(name)]));
  const canonical = new Map(gold.people.flatMap(({ name, also }) => [name, ...also].map((one) => [fold(one), name])));
  return {
    gold,
    dates: new Set(gold.dates.flatMap((date) => [...acceptedDates(date)])),
    placeOf: ({ place }) => foldPlace(nameOf.get(place ?? "")),
    rolesOf: ({ participants }) =>
      new Map(
        participants.flatMap(({ person: id, role }) => {
          const name = person.get(id);
          return name ? [[canonical.get(name) ?? name, role] as const] : [];
        }),
      ),
    goldRolesOf: ({ participants }) =>
      new Map(
        participants.flatMap(({ name, role }) => {
          const known = canonical.get(fold(name));
          return known === undefined ? [] : [[known, role] as const];
        }),
      ),
  };
};

/** An undated gold event takes no date, a partial or open one, or one that the document has. */
const fitsDate = (gold: GoldEvent, event: PredictedEvent, { dates }: Context): boolean => {
  const [accepted, date] = [acceptedDates(gold), foldDate(event.date)];
  if (accepted.size > 0) return accepted.has(date) || (date === "" && gold.dateOptional);
  return date === "" || dates.has(date) || /X|\.\./.test(event.date ?? "");
};

/** How well a prediction fits a gold event; undefined when it cannot be that one. */
const fit = (gold: GoldEvent, event: PredictedEvent, context: Context): number | undefined => {
  if (gold.type !== event.type || resultOf(gold) !== resultOf(event) || !fitsDate(gold, event, context))
    return undefined;
  const [places, at] = [placesOf(gold), context.placeOf(event)];
  if (places.length > 0 && at !== "" && !places.includes(at)) return undefined;
  const [accepted, date] = [acceptedDates(gold), foldDate(event.date)];
  const [wanted, found] = [new Set(context.goldRolesOf(gold).keys()), new Set(context.rolesOf(event).keys())];
  const shared = countShared(wanted, found);
  return (
    4 * Number(accepted.size > 0 ? accepted.has(date) : date === "") +
    2 * Number(places.length > 0 ? places.includes(at) : at === "") +
    shared / (wanted.size + found.size - shared || 1) +
    Number(isSameAct(gold, event))
  );
};

interface Option {
  readonly gold: number;
  readonly event: number;
  readonly fit: number;
  readonly isCore: boolean;
}

const byFit = (a: Option, b: Option): number =>
  b.fit - a.fit || Number(b.isCore) - Number(a.isCore) || a.gold - b.gold || a.event - b.event;

/** Pairs gold events and predictions one to one, the best fit first. */
const pairUp = (
  golds: readonly GoldEvent[],
  events: readonly PredictedEvent[],
  context: Context,
): Map<number, number> => {
  const options = golds.flatMap((gold, index) =>
    gold.tier === "trap"
      ? []
      : events.flatMap((event, at): Option[] => {
          const fitting = fit(gold, event, context);
          return fitting === undefined ? [] : [{ gold: index, event: at, fit: fitting, isCore: gold.tier === "core" }];
        }),
  );
  const [pairs, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { gold, event } of options.sort(byFit)) {
    if (pairs.has(gold) || taken.has(event)) continue;
    pairs.set(gold, event);
    taken.add(event);
  }
  return pairs;
};

const scoreRoles = (gold: GoldEvent, event: PredictedEvent, context: Context, ledger: Ledger): void => {
  const [wanted, found] = [context.goldRolesOf(gold), context.rolesOf(event)];
  const shared = [...wanted.keys()].filter((name) => found.has(name));
  count(ledger, "roles", shared.length, found.size - shared.length, wanted.size - shared.length);
  for (const name of shared) countValue(ledger, "labels", wanted.get(name) === found.get(name));
  const note = (name: string, kind: "missed" | "false"): void => {
    const text = `${name} in ${gold.type} ${gold.edtf ?? ""}`.trim();
    ledger.mistakes.push({ layer: "roles", kind, text, rule: kind === "false" ? event.rule : null, words: [name] });
  };
  for (const name of wanted.keys()) if (!found.has(name)) note(name, "missed");
  for (const name of found.keys()) if (!wanted.has(name)) note(name, "false");
};

const scorePair = (gold: GoldEvent, event: PredictedEvent, context: Context, ledger: Ledger): void => {
  scoreRoles(gold, event, context, ledger);
  const accepted = acceptedDates(gold);
  const isWhen = accepted.size > 0 ? accepted.has(foldDate(event.date)) : !event.date;
  countValue(ledger, "when", isWhen);
  const words = [event.evidence?.text ?? ""];
  if (!isWhen) {
    const text = `${gold.type}: gold ${gold.edtf ?? "none"}, record ${event.date ?? "none"}`;
    ledger.mistakes.push({ layer: "when", kind: "wrong", text, rule: event.rule, words });
  }
  if (!gold.place) return;
  const isPlace = placesOf(gold).includes(context.placeOf(event));
  count(ledger, "places", Number(isPlace), 0, Number(!isPlace));
  if (isPlace) return;
  const text = `${gold.type} ${gold.edtf ?? ""}: gold ${gold.place}, record ${context.placeOf(event) || "none"}`;
  ledger.mistakes.push({ layer: "places", kind: "wrong", text, rule: event.rule, words });
};

const missEvent = (gold: GoldEvent, context: Context, ledger: Ledger): void => {
  count(ledger, "events", 0, 0, 1);
  count(ledger, "roles", 0, 0, context.goldRolesOf(gold).size);
  const text = [gold.type, gold.edtf ?? "undated", gold.place ?? "", gold.modality ?? "asserted"]
    .filter(Boolean)
    .join(" ");
  ledger.mistakes.push({ layer: "events", kind: "missed", text, rule: null, words: [gold.evidence ?? ""] });
};

/** Words of an act that the gold knows to be none: a trap, or something that did not happen. */
const isTrap = (event: PredictedEvent, golds: readonly GoldEvent[]): boolean =>
  golds.some((gold) => (gold.tier === "trap" || ["soft", "not"].includes(resultOf(gold))) && isSameAct(gold, event));

/** A denial of something that the gold speaks of, under whatever type. */
const isKnownDenial = (event: PredictedEvent, golds: readonly GoldEvent[]): boolean =>
  resultOf(event) === "not" &&
  golds.some((gold) => countShared(wordsIn(gold.evidence), evidenceOf(event)) > 0 && sharesWords(gold, event));

const scoreSurplus = (event: PredictedEvent, golds: readonly GoldEvent[], context: Context, ledger: Ledger): void => {
  if (resultOf(event) === "soft" || isKnownDenial(event, golds)) return;
  const trap = isTrap(event, golds);
  count(ledger, "events", 0, 1, 0);
  if (trap && resultOf(event) !== "not") count(ledger, "traps", 0, 1, 0);
  const parts = [event.type, event.date ?? "undated", context.placeOf(event), event.modality];
  ledger.mistakes.push({
    layer: "events",
    kind: trap ? "trap" : "false",
    text: parts.filter(Boolean).join(" "),
    rule: event.rule,
    words: [event.evidence?.text ?? ""],
  });
};

/** A missed event whose words gave an event of another type. */
const noteConfusions = (missed: readonly GoldEvent[], surplus: readonly PredictedEvent[], ledger: Ledger): void => {
  for (const gold of missed) {
    const found = surplus.find(
      (event) => countShared(wordsIn(gold.evidence), evidenceOf(event)) > 1 && sharesWords(gold, event),
    );
    if (found?.type && found.type !== gold.type) ledger.confusions.push({ gold: gold.type, found: found.type });
  }
};

/** Compares events one to one by type, date, place and whether they happened. */
export const scoreEvents = (
  gold: Gold,
  prediction: Prediction,
  nameOf: ReadonlyMap<string, string>,
  ledger: Ledger,
): void => {
  const { events } = prediction;
  const golds = gold.events ?? [];
  const context = createContext(gold, prediction, nameOf);
  const pairs = pairUp(golds, events, context);
  const taken = new Set(pairs.values());
  count(ledger, "events", 0, 0, 0);
  count(ledger, "roles", 0, 0, 0);
  const missed: GoldEvent[] = [];
  for (const [index, wanted] of golds.entries()) {
    if (wanted.tier !== "core" || resultOf(wanted) === "soft") continue;
    const event = events[pairs.get(index) ?? -1];
    if (event === undefined) {
      missed.push(wanted);
      missEvent(wanted, context, ledger);
    } else {
      count(ledger, "events", 1, 0, 0);
      scorePair(wanted, event, context, ledger);
    }
  }
  const surplus = events.filter((_, index) => !taken.has(index));
  for (const event of surplus) scoreSurplus(event, golds, context, ledger);
  noteConfusions(missed, surplus, ledger);
};
