import type { NameClass } from "./name-grammar.ts";

/** What a dictionary word adds to a name. Units: like the counts of the learnt endings, so that it outweighs its likes. */
export const IN_DICTIONARY = 12;
const UNDECLINED_IN_DICTIONARY = 2;

/** What is the same for all lemmas of a class, asked once and not once a lemma. */
export interface ClassFacts {
  readonly nameClass: NameClass;
  /** Under which number the endings of the class are counted. */
  readonly number: number;
  /** The same of the men whose surnames the women of the class bear. */
  readonly menNumbers: readonly number[];
  readonly undeclined: boolean;
  /** What a dictionary word of the class weighs. */
  readonly inDictionary: number;
}

/** Gives the facts of classes, each gathered once; endings are counted under the places of the classes in the list. */
export const classFactsReader = (classes: readonly NameClass[]): ((nameClass: NameClass) => ClassFacts) => {
  const numbers = new Map(classes.map(({ id }, index) => [id, index]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const gather = (nameClass: NameClass): ClassFacts => {
    const undeclined = nameClass.id.includes("undeclined");
    return {
      nameClass,
      number: numberOf(nameClass.id),
      menNumbers: nameClass.masculine?.classes.map(numberOf) ?? [],
      undeclined,
      inDictionary: nameClass.inDictionary ?? (undeclined ? UNDECLINED_IN_DICTIONARY : IN_DICTIONARY),
    };
  };
  const gathered = new Map<NameClass, ClassFacts>();
  return (nameClass) => {
    const facts = gathered.get(nameClass) ?? gather(nameClass);
    gathered.set(nameClass, facts);
    return facts;
  };
};
