const SHORT_VOWELS: Readonly<Record<string, string>> = { ą: "a", ę: "e", ė: "e", į: "i", y: "i", ų: "u", ū: "u" };

/** A key keeps its last vowel when nothing but so few letters stands before it. */
const SHORTEST = 3;

const withoutEnd = (key: string): string => {
  const stem = key.replace(/[aeiouj]+$/, "");
  return stem.length >= SHORTEST ? stem : key;
};

/**
 * The rough sound of (the stem of) a name in Lithuanian letters, alike for all ways of writing it: vowels short, "ei" as
 * "ai", no soft "i" or "j" after a consonant, single letters for doubled ones, no last vowel.
 * "Liubek", "Lübeck" heard as "lubek" and "Lyubek" meet.
 */
export const soundKey = (lower: string): string =>
  withoutEnd(
    lower
      .replace(/[ąęėįyųū]/g, (vowel) => SHORT_VOWELS[vowel] ?? vowel)
      .replace(/ch/g, "h")
      .replace(/w/g, "v")
      .replace(/x/g, "ks")
      .replace(/uo/g, "o")
      .replace(/[ae][ij](?![aeou])/g, "ai")
      .replace(/^i(?=[aeou])/, "j")
      .replace(/(?<=[bcdfghklmnprstvzčšž])j/g, "")
      .replace(/(?<=.)[ij]+(?=[aeou])/g, "")
      .replace(/(.)\1+/g, "$1")
      .replace(/au$/, "av"),
  );
