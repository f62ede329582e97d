/** Endings of Polish family names in all cases, with those of Lithuanian, Ukrainian and Czech names as Polish texts write them. */
export const FAMILY_ENDINGS_PL: ReadonlySet<string> = new Set(
  (
    "ski ska skiego skiej skiemu skim ską scy skich cki cka ckiego ckiej ckiemu ckim cką ccy ckich dzki dzka dzkiego dzkiej dzkiemu dzkim dzką " +
    "wicz wicza wiczowi wiczem wiczu wiczowie wiczów icz icza iczowi iczem czyk czyka czykowi czykiem czyku czak czaka czakowi czakiem iak iaka iakowi iakiem " +
    "owicz ewicz uk uka ukowi ukiem czuk ak aka akowi akiem iec ień niak niaka " +
    "owska owski ewska ewski ińska iński yńska yński ańska ański ova ová ák ík enko enki enkę enką czenko ienė ienės aitė aitės ytė utė as is us ys isem asem usem asowi isowi " +
    "mann manna mannem mannowi berg berga bergiem elli ini"
  ).split(" "),
);

/** Endings that hardly any Polish word but a family name has; -ski and -cki are left out, for they are adjectives of towns, too. */
export const SURE_FAMILY_ENDINGS_PL: ReadonlySet<string> = new Set(
  (
    "wicz wicza wiczowi wiczem wiczu czyk czyka czykowi czykiem czak czaka czakowi czakiem wiak wiaka owiec ienė ienės aitė aitės evičius avičius " +
    "czuk czuka czukowi czukiem enko czenko ová mann manna mannem mannowi"
  ).split(" "),
);
