import { titleKey } from "./title-key.ts";
import { titleParts } from "./title-parts.ts";

/** A stated title is the heading's own words when they are this much of it. */
const MOSTLY = 0.6;
const SHORTEST = 18;
/** An article ("The") is no kicker. */
const SHORTEST_KICKER = 5;

/** Takes a kicker off a heading ("Sport Remis in letzter Minute"), when all stated titles lack it. */
export const withoutKicker = (heading: string, stated: readonly string[]): string => {
  const others = stated.filter((title) => title !== heading);
  if (others.length === 0) return heading;
  const key = titleKey(heading);
  if (others.some((title) => titleKey(title).includes(key))) return heading;
  const shorter = others
    .map((title) => titleParts(title)[0]?.text ?? "")
    .find((part) => {
      const own = titleKey(part);
      const isMost =
        own.length >= Math.max(SHORTEST, key.length * MOSTLY) && own.length <= key.length - SHORTEST_KICKER;
      return isMost && key.endsWith(own);
    });
  return shorter ?? heading;
};
