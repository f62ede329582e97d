/** Names of one gender, separated by blanks and line ends; the frequent ones decide where a form is ambiguous. */
export interface NamesOfGender {
  readonly frequent: string;
  readonly others: string;
}

/**
 * First names of one language or group of languages, in the spelling of that language.
 * Shape: word lists as text, because a table of a thousand quoted names reads worse and loads no faster.
 */
export interface GivenNameTable {
  readonly male: NamesOfGender;
  readonly female: NamesOfGender;
}
