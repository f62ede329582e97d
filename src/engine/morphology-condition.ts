/** Whether a lemma may take an affix. */
export type Condition = (lemma: string) => boolean;

interface Position {
  readonly letters: string;
  readonly negated: boolean;
}

const always: Condition = () => true;

const positions = (condition: string): Position[] =>
  [...condition.matchAll(/\[(\^?)([^\]]+)\]|(.)/gu)].map(([, negation, letters, letter]) => ({
    letters: letters ?? letter ?? "",
    negated: negation === "^",
  }));

const fits = ({ letters, negated }: Position, letter: string): boolean =>
  letter !== "" && (letters === "." || letters.includes(letter) !== negated);

const fitsFrom = (wanted: readonly Position[], lemma: string, start: number): boolean => {
  let at = start;
  for (const position of wanted) {
    if (!fits(position, lemma.charAt(at))) return false;
    at += 1;
  }
  return start >= 0;
};

/** Compiles at the first use: of thousands of conditions a text asks for a few. */
const lazily = (compile: () => Condition): Condition => {
  let compiled: Condition | undefined;
  return (lemma) => {
    compiled ??= compile();
    return compiled(lemma);
  };
};

const compileEnd = (condition: string): Condition => {
  const wanted = positions(condition);
  if (wanted.every(({ negated, letters }) => !negated && letters.length === 1))
    return (lemma) => lemma.endsWith(condition);
  return (lemma) => fitsFrom(wanted, lemma, lemma.length - wanted.length);
};

/** Compiles a Hunspell condition to a test on the end of a word; a word shorter than the condition fails. */
export const conditionOnEnd = (condition: string): Condition =>
  condition === "." ? always : lazily(() => compileEnd(condition));

/** Compiles a Hunspell condition to a test on the start of a word. */
export const conditionOnStart = (condition: string): Condition => {
  if (condition === ".") return always;
  const wanted = positions(condition);
  return (lemma) => fitsFrom(wanted, lemma, 0);
};
