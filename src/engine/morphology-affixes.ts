/** One way in which a flag makes a form: take `strip` from the end (or start) of the lemma, put `add` there. */
export interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** What the end (or start) of the lemma must look like, a Hunspell condition such as "[^i]e"; "." allows all. */
  readonly condition: string;
}

/** The affixes of a Hunspell dictionary. */
export interface Affixes {
  readonly prefixes: readonly Affix[];
  readonly suffixes: readonly Affix[];
}

const FIELDS = 5;
const BLANK = 32;

/** The first fields of a line, cut at blanks; thousands of lines are read at every start, so no regex. */
const fieldsOf = (line: string): string[] => {
  const fields: string[] = [];
  for (let at = 0; at < line.length && fields.length < FIELDS; ) {
    while (at < line.length && line.charCodeAt(at) <= BLANK) at += 1;
    const start = at;
    while (at < line.length && line.charCodeAt(at) > BLANK) at += 1;
    if (at > start) fields.push(line.slice(start, at));
  }
  return fields;
};

const bare = (text: string): string => {
  if (text === "0") return "";
  const slash = text.indexOf("/");
  return slash === -1 ? text : text.slice(0, slash);
};

const readAffix = (line: string): readonly [kind: string, affix: Affix] | undefined => {
  if (!line.startsWith("SFX ") && !line.startsWith("PFX ")) return undefined;
  const [kind, flag, strip, add, condition] = fieldsOf(line);
  if (kind === undefined || flag === undefined || strip === undefined || add === undefined) return undefined;
  if (condition === undefined || condition === "") return undefined;
  return [kind, { flag, strip: bare(strip), add: bare(add), condition }];
};

/** Reads the affix rules out of the text of a Hunspell `.aff` file; header lines (`SFX N Y 24`) have no condition and fall away. */
export const parseAffixes = (text: string): Affixes => {
  const prefixes: Affix[] = [];
  const suffixes: Affix[] = [];
  for (const line of text.split("\n")) {
    const read = readAffix(line);
    if (read !== undefined) (read[0] === "SFX" ? suffixes : prefixes).push(read[1]);
  }
  return { prefixes, suffixes };
};
