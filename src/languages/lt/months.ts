/** Lithuanian months, January first: every case form and the abbreviations. Source: grammar. */
export const MONTHS: readonly (readonly string[])[] = [
  ["sausio", "sausis", "sausį", "sausiui", "sausiu", "sausyje", "saus"],
  ["vasario", "vasaris", "vasarį", "vasariui", "vasariu", "vasaryje", "vas"],
  ["kovo", "kovas", "kovą", "kovui", "kovu", "kove", "kov"],
  ["balandžio", "balandis", "balandį", "balandžiui", "balandžiu", "balandyje", "bal"],
  ["gegužės", "gegužė", "gegužę", "gegužei", "geguže", "gegužėje", "gegužio", "gegužis", "geg"],
  ["birželio", "birželis", "birželį", "birželiui", "birželiu", "birželyje", "birž"],
  ["liepos", "liepa", "liepą", "liepai", "liepoje", "liep"],
  ["rugpjūčio", "rugpjūtis", "rugpjūtį", "rugpjūčiui", "rugpjūčiu", "rugpjūtyje", "rugp"],
  ["rugsėjo", "rugsėjis", "rugsėjį", "rugsėjui", "rugsėju", "rugsėjyje", "rugs"],
  ["spalio", "spalis", "spalį", "spaliui", "spaliu", "spalyje", "spal"],
  ["lapkričio", "lapkritis", "lapkritį", "lapkričiui", "lapkričiu", "lapkrityje", "lapkr"],
  ["gruodžio", "gruodis", "gruodį", "gruodžiui", "gruodžiu", "gruodyje", "gruod"],
];
