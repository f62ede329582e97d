const STEMS =
  /^(Górn|Doln|Średni|Wielk|Mał|Murowan|Kościeln|Szlacheck|Królewsk|Biskupi|Nadrzeczn|Leśn|Poln|Drug|Pierwsz|Now|Star|Duż)(?:iej|iego|iemu|ich|ej|ego|emu|ych|ym|im|ie|a|ą|y|i|e)$/;

const nominative = (stem: string, noun: string): string => {
  if (noun.endsWith("a")) return `${stem}a`;
  const soft = /[kg]$/.test(stem);
  if (/[oeyi]$/.test(noun)) return soft ? `${stem}ie` : `${stem}e`;
  return soft ? `${stem}i` : `${stem}y`;
};

/** The nominative of an adjective that tells a village from its namesakes: "Górnej" behind "Brzezina" is "Górna". */
export const tellingApart = (form: string, noun: string): string | undefined => {
  const stem = STEMS.exec(form)?.[1];
  return stem === undefined ? undefined : nominative(stem, noun);
};
