/** What follows the common beginning of two forms of one Lithuanian family name, palatalised consonants included. */
export const CASE_ENDINGS_LT: ReadonlySet<string> = new Set(
  (
    "_ s as o ui ą u e ai is io iui į iu y ys us aus ų umi uje ius iaus ių iumi iau ė ės ei ę ėje a os oje i " +
    "tis čio čiui tį čiu tys čiai dis džio džiui dį džiu dys tė tės tei tę te ti di"
  )
    .split(" ")
    .map((ending) => ending.replace("_", "")),
);
