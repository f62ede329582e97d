import type { EventVerb } from "../../../events/frame.ts";

type Forms = EventVerb["forms"];

/** A verb by its principal parts: infinitive, present and past of the third person. */
interface Principal {
  readonly infinitive: string;
  readonly present: string;
  readonly past: string;
}

const PASSIVE = "(as|a|i|os|ą|o|us|ų|oje|ame|ai)";
const PRESENT_PASSIVE = "(as|a|i|os)";

const isReflexive = ({ infinitive }: Principal): boolean => infinitive.endsWith("tis");

/** The stem of the infinitive: "pasirašy" of "pasirašyti", "lanky" of "lankytis". */
const stemOf = ({ infinitive }: Principal): string => infinitive.replace(/tis?$/, "");

/** "statyti, statė": verbs in -yti soften the stem before the participle ("stačiusi"), others do not ("surengusi"). */
const participleStem = ({ infinitive, past }: Principal): { readonly hard: string; readonly soft: string } => {
  const hard = past.replace(/(ė|o)(si)?$/, "");
  if (!/ytis?$/.test(infinitive) || !/ė(si)?$/.test(past)) return { hard, soft: hard };
  return { hard, soft: `${hard.replace(/t$/, "č").replace(/d$/, "dž")}i` };
};

const pastOf = (verb: Principal): string => {
  const { hard, soft } = participleStem(verb);
  const stem = stemOf(verb);
  const plural = verb.past.replace(/(ė|o)(si)?$/, "$1me");
  if (isReflexive(verb))
    return `${verb.past}|${plural.slice(0, -1)}ės|${hard}ęsis|${soft}usis|${stem}damasis|${stem}damasi|${stem}damiesi`;
  return `${verb.past}|${plural}|${hard}(ęs|ę)|${soft}us(i|ios)|${stem}dam(as|a|i|os)`;
};

const impersonalOf = (verb: Principal): string =>
  `${participleStem(verb).soft}us${isReflexive(verb) ? "is" : ""}${isReflexive(verb) ? `|${stemOf(verb)}tasi` : ""}`;

const presentOf = ({ present }: Principal): string => {
  const plural = present.replace(/(si)?$/, (end) => (end === "si" ? "mės" : "me"));
  return `${present}|${plural}${present.endsWith("si") ? "" : `|${present}m${PRESENT_PASSIVE}`}`;
};

/** "neš" of "nešti", "vyks" of "vykti": a sibilant swallows the ending's own. */
const futureOf = (verb: Principal): string => {
  const stem = stemOf(verb).replace(/z$/, "s").replace(/ž$/, "š");
  const future = /[sš]$/.test(stem) ? stem : `${stem}s`;
  return isReflexive(verb) ? `${future}is|${future}imės|${future}iuosi` : `${future}|${future}ime|${future}iu`;
};

const formsOf = (verb: Principal): Forms => ({
  past: pastOf(verb),
  impersonal: impersonalOf(verb),
  ...(isReflexive(verb) ? {} : { passive: `${stemOf(verb)}t${PASSIVE}` }),
  present: presentOf(verb),
  future: futureOf(verb),
  infinitive: verb.infinitive,
});

const join = (a: Forms, b: Forms): Forms => {
  const joined = new Map(Object.entries(a));
  for (const [form, words] of Object.entries(b)) {
    const before = joined.get(form);
    joined.set(form, before === undefined ? words : `${before}|${words}`);
  }
  return Object.fromEntries(joined);
};

/**
 * The forms in which releases use Lithuanian verbs, by kind: past and its participles, passive participles, present, future.
 * Shape: principal parts, "pasirašyti pasirašo pasirašė", verbs divided by commas; `more` adds phrases and names of the act.
 * Throws when a verb has not three parts.
 */
export const verbForms = (verbs: string, more: Forms = {}): Forms =>
  verbs.split(",").reduce<Forms>((forms, parts) => {
    const [infinitive, present, past] = parts.trim().split(/\s+/);
    if (infinitive === undefined || present === undefined || past === undefined)
      throw new Error(`no principal parts: "${parts}"`);
    return join(forms, formsOf({ infinitive, present, past }));
  }, more);
