import { US_STATES } from "../languages/shared/cities/us-states.ts";
import { type NamePlace, tokenAfter, tokenBefore } from "./name-place.ts";

const NEAR = 4;

/** Signs between a name and its country. */
const COUNTRY_JOINTS = new Set(["(", ",", "/", "–", "-"]);

/** "Kozluvo rajono savivaldybės (Lenkija)": nouns that may stand between a name and its country. */
const MOST_NOUNS = 3;

/** "(Niemcy)", ", Francja", "we Francji", "in France" behind a name. */
export const countryBehind = (place: NamePlace, skipped = 0): string | null => {
  const joint = tokenAfter(place, skipped);
  if (!joint) return null;
  const isNoun = joint.kind === "word" && skipped < MOST_NOUNS && place.pack.after(joint) !== undefined;
  if (isNoun) return countryBehind(place, skipped + 1);
  const own = skipped > 0 && joint.capitalised ? place.pack.countryOf(joint) : undefined;
  if (own) return own;
  const word = tokenAfter(place, skipped + 1);
  if (!word?.capitalised) return null;
  if (!COUNTRY_JOINTS.has(joint.text) && !place.pack.inCountry.has(joint.lower)) return null;
  return place.pack.countryOf(word) ?? null;
};

/** "czeskiej Opawy", "niemieckiego miasta Celle", "Lenkijos miestas Torunė". */
export const countryBefore = (place: NamePlace): string | null => {
  const first = tokenBefore(place, 1);
  const second = tokenBefore(place, 2);
  if (!first) return null;
  const direct = place.pack.countryOf(first);
  if (direct) return direct;
  if (first.text === "(" && second) return place.pack.countryOf(second) ?? null;
  const role = place.pack.before(first);
  if (second && (role === "city" || role === "village" || role === "office"))
    return place.pack.countryOf(second) ?? null;
  const third = tokenBefore(place, 3);
  if (place.pack.linking.has(first.lower) && second && third && place.pack.beforeOf(second) !== undefined)
    return place.pack.countryOf(third) ?? null;
  return null;
};

/** The country right behind a name, else the one before it. */
export const countryBeside = (place: NamePlace): string | null => countryBehind(place) ?? countryBefore(place);

/** The country that one of the last few words before a name tells of. */
export const countryNear = (place: NamePlace): string | null => {
  for (let distance = 1; distance <= NEAR; distance += 1) {
    const token = tokenBefore(place, distance);
    if (!token) return null;
    const country = token.kind === "word" ? place.pack.countryOf(token) : undefined;
    if (country) return country;
  }
  return null;
};

/** The American state that stands behind a name: "Rochester, New York". */
export const regionBehind = (place: NamePlace): string | null => {
  const first = tokenAfter(place, 0);
  if (first?.text !== "," && first?.text !== "(") return null;
  const word = tokenAfter(place, 1);
  const next = tokenAfter(place, 2);
  return US_STATES.get(word?.text ?? "") ?? (next?.capitalised ? US_STATES.get(next.text) : undefined) ?? null;
};
