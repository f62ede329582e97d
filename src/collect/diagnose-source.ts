import type { RecordState, SourceRun } from "../store/store.ts";

/** Something about a source that an operator should look at. */
export interface HealthWarning {
  readonly source: string;
  readonly code: "source/yields-nothing" | "source/fails" | "source/lost-dates" | "source/changed-language";
  readonly message: string;
}

/** Records that are compared with those before them. */
const RECENT = 10;

/** Fewer records say nothing. */
const ENOUGH = 5;

const share = (states: readonly RecordState[], is: (state: RecordState) => boolean): number =>
  states.filter(is).length / states.length;

/** A source in several languages has none that it could change. */
const MOSTLY = 0.8;

/** The language of most documents, null for those that we do not read, or undefined if there is no such language. */
const mainLanguage = (states: readonly RecordState[]): string | null | undefined =>
  [...new Set(states.map(({ language }) => language))].find(
    (language) => share(states, (state) => state.language === language) >= MOSTLY,
  );

const inWords = (language: string | null): string => language ?? "a language that we do not read";

/** Looks at the runs over a source and at its records, the latest first, for what suddenly became different. */
export const diagnoseSource = (
  source: string,
  runs: readonly SourceRun[],
  states: readonly RecordState[],
): readonly HealthWarning[] => {
  const warnings: HealthWarning[] = [];
  const warn = (code: HealthWarning["code"], message: string): void => {
    warnings.push({ source, code, message: `${source}: ${message}` });
  };
  const [last, ...before] = runs;
  const why = `kronika runs ${last?.run} says why`;
  if (last !== undefined && last.found === 0 && last.failed > 0)
    warn("source/fails", `its list cannot be read; ${why}.`);
  else if (last !== undefined && last.found === 0 && (before.length === 0 || before.some(({ found }) => found > 0)))
    warn("source/yields-nothing", "it leads to no address any more; look whether the site has moved its list.");
  else if (last !== undefined && last.found > 0 && last.failed >= last.found)
    warn("source/fails", `all ${last.found} addresses failed; ${why}.`);

  const records = states.filter(({ status }) => status === "record");
  const [recent, earlier] = [records.slice(0, RECENT), records.slice(RECENT)];
  const isDateless = ({ day }: RecordState): boolean => day === null;
  if (
    recent.length >= ENOUGH &&
    earlier.length >= ENOUGH &&
    share(recent, isDateless) >= 0.5 &&
    share(earlier, isDateless) <= 0.2
  )
    warn("source/lost-dates", "most of its latest records have no date; look whether its pages have changed.");
  const [latest, older] = [states.slice(0, RECENT), states.slice(RECENT)];
  const [now, then] = [mainLanguage(latest), mainLanguage(older)];
  const isEnough = latest.length >= ENOUGH && older.length >= ENOUGH;
  if (isEnough && now !== undefined && then !== undefined && now !== then)
    warn("source/changed-language", `its latest documents are in ${inWords(now)}, those before in ${inWords(then)}.`);
  return warnings;
};
