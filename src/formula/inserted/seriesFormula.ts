import { blanksWritten } from "../blanks";
import { textConstant } from "../constants";
import { inNamespace } from "../namespace";
import { columnReference } from "../structured";

/** Which numbers of a table are followed over time. */
export interface SeriesChoice {
  /** Header of a column of numbers; null = the index shown. */
  readonly values: string | null;
  /** Header of the column of years or other times; null = the rows as they stand, 1, 2, 3 and so on. */
  readonly time: string | null;
  /** In a table with several rows a unit, the one that is followed; null = all rows. */
  readonly unit: string | null;
}

/** Where a series stands in the workbook. */
export interface SeriesPlace {
  readonly table: string;
  readonly unitColumn: string | null;
  /** Formula of the index of every row, with its equals sign. */
  readonly index: string;
  readonly choice: SeriesChoice;
}

/** QEI.TREND or QEI.BREAK of a series; a row without an index counts as missing, as in the pane. */
export function seriesFormula(place: SeriesPlace, functionName: string, further = ""): string {
  const { choice } = place;
  const values = valuesOf(place, '"n/a"');
  if (choice.unit === null) return `=${inNamespace(functionName)}(${values}, ${timesOf(place)}${further})`;
  const chosen = [values, timesOf(place)].map((part) => `FILTER(${part}, included)`).join(", ");
  return `=LET(included, ${included(place)}, ${inNamespace(functionName)}(${chosen}${further}))`;
}

/** The series in the order of time, for a chart: what is missing is #N/A, which a line passes over. */
export function chartFormulas(place: SeriesPlace): { times: string; values: string } {
  const values = valuesOf(place, "NA()");
  const times = timesOf(place);
  if (place.choice.unit === null) return { times: `=SORT(${times})`, values: `=SORTBY(${values}, ${times})` };
  const start = `=LET(included, ${included(place)}, `;
  const chosen = `FILTER(${times}, included)`;
  return {
    times: `${start}SORT(${chosen}))`,
    values: `${start}SORTBY(FILTER(${values}, included), ${chosen}))`,
  };
}

/** FILTER and SORTBY hand blanks over as 0, so blanks are written out first. */
function valuesOf({ table, index, choice }: SeriesPlace, missing: string): string {
  if (choice.values === null) return `IFERROR(${index.slice(1)}, ${missing})`;
  return blanksWritten(columnReference(table, choice.values), missing);
}

function timesOf({ table, choice }: SeriesPlace): string {
  return choice.time === null ? `SEQUENCE(ROWS(${table}))` : columnReference(table, choice.time);
}

function included({ table, unitColumn, choice }: SeriesPlace): string {
  return `${columnReference(table, unitColumn ?? "")}=${textConstant(choice.unit ?? "")}`;
}
