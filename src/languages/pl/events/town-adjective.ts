const ADJECTIVE = /^(.{2,}?)(?:sk|ck|dzk|zk)(?:i|a|ie|iego|iej|iemu|im|ą|ich|imi)$/;

/** Adjectives that look like those of towns, and mean a people, a land or what every town has. */
const OTHERS =
  /^(?:miej|wiej|ludz|męs|pol|niemie|cze|słowa|węgier|ukraiń|litew|rosyj|franc|fran|angiel|szwedz|norwe|duń|fiń|europej|śląs|pomor|kaszub|podhalań|szkol|uczniow|harcer|studen|rodziciel|sąsiedz|nauczyciel|partner|burmistrzow|królew|książę|biskup|kato|akademi|uniwersyte|politechni)/;

/** The stem of a town's adjective ("opol" of "opolskim"); undefined for other words. */
export const townAdjective = (lower: string): string | undefined =>
  OTHERS.test(lower) ? undefined : ADJECTIVE.exec(lower)?.[1];
