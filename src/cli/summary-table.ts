import Table from "cli-table3";
import type { RunResult } from "../run.ts";
import type { Colours } from "./colours.ts";

const time = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** The table at the end of a run. */
export const summaryTable = ({ totals, milliseconds }: RunResult, colours: Colours): string => {
  const { documents, rejected, dates, people, cities, events } = totals;
  const head = ["documents", "rejected", "dates", "people", "cities", "events", "time"];
  const table = new Table({ head: head.map((name) => colours.bold(name)), style: { head: [], border: [] } });
  table.push([documents, rejected, dates, people, cities, events, time(milliseconds)].map(String));
  return table.toString();
};
