/**
 * The Lithuanian months, January first, in all cases; also without diacritics, as people type them.
 * Source: Dabartinės lietuvių kalbos gramatika (endings), CLDR 44 (abbreviations); typed by hand.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ["saus(is|io|iui|į|iu|yje)"],
  ["vasar(is|io|iui|į|iu|yje)"],
  ["kov(as|o|ui|ą|u|e)"],
  ["baland(is|į|yje)", "baland(žio|žiui|žiu|zio)"],
  ["geguž(ė|ės|ei|ę|e|ėje)", "geguz(es|e)"],
  ["biržel(is|io|iui|į|iu|yje)", "birzel(is|io)"],
  ["liep(a|os|ai|ą|oje)"],
  ["rugpjū(tis|tį|tyje|čio|čiui|čiu)", "rugpjucio", "rugpjutis"],
  ["rugsėj(is|o|ui|į|u|yje)", "rugsej(is|o)"],
  ["spal(is|io|iui|į|iu|yje)"],
  ["lapkri(tis|tį|tyje|čio|čiui|čiu|cio)"],
  ["gruod(is|į|yje)", "gruod(žio|žiui|žiu|zio)"],
];

/** Short forms, read only beside a day. */
export const MONTH_ABBREVIATIONS: readonly (readonly string[])[] = [
  ["saus(.|)"],
  ["vas(.|)"],
  ["kov(.|)"],
  ["bal(.|)"],
  ["geg(.|)"],
  ["birž(.|)"],
  ["liep(.|)"],
  ["rugp(.|)"],
  ["rugs(.|)"],
  ["spal(.|)"],
  ["lapkr(.|)", "lap(.|)"],
  ["gruod(.|)", "gr."],
];
