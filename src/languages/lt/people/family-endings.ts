/** Endings of Lithuanian family names in all cases. */
export const FAMILY_ENDINGS_LT: ReadonlySet<string> = new Set(
  (
    "auskas ausko auskui auską ausku inskas insko inskui inską insku evičius evičiaus evičiui evičių evičiumi avičius avičiaus avičiui avičių avičiumi ičius ičiaus ičiui ičių ičiumi " +
    "aitis aičio aičiui aitį aičiu utis učio učiui utį učiu ytis yčio yčiui ytį yčiu onis onio oniui onį oniu ėnas ėno ėnui ėną ėnu ūnas ūno ūnui ūną ūnu elis elio eliui elį eliu " +
    "ienė ienės ienei ienę iene aitė aitės aitei aitę aite ytė ytės ytei ytę yte utė utės utei utę ute ūtė ūtės ūtei ūtę ūte ovas ovo ovui ovą ovu evas evo evui evą evu " +
    "skis skio skiui skį skiu ovienė ovienės ovienei ovienę evienė evienės evienei evienę kienė kienės kienei kienę"
  ).split(" "),
);

/** Endings that hardly any Lithuanian word but a family name has. */
export const SURE_FAMILY_ENDINGS_LT: ReadonlySet<string> = new Set(
  (
    "auskas ausko auskui auską ausku evičius evičiaus evičiui evičių evičiumi avičius avičiaus avičiui avičių avičiumi " +
    "aitis aičio aičiui aitį aičiu ienė ienės ienei ienę iene aitė aitės aitei aitę aite ytė ytės ytei ytę yte utė utės utei utę ute ūtė ūtės ūtei ūtę ūte " +
    "inskas insko inskui inską insku ovskis ovskio ovskiui ovskį evskis evskio evskiui evskį"
  ).split(" "),
);
