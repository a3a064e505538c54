import { readMatrix } from "../../../cells/cells";
import { naming } from "../../../core/errors/named";
import { IndexError, type Problem } from "../../../core/errors";
import { type Break, breakAt } from "../../../core/time/breakpoint";
import { lineThrough } from "../../../core/time/line";
import { type Series, seriesOf } from "../../../core/time/series";
import { type Trend, trend } from "../../../core/time/trend";
import { type SeriesChoice } from "../../../formula/inserted/seriesFormula";
import { type TableContent } from "../../../workbook/contract";
import { textOf } from "../../../workbook/presets/presetsTable";

/** What a series says about its direction, and about an event where one is chosen. */
export interface Development {
  readonly series: Series;
  readonly trend: Trend;
  /** The straight line: value = intercept + slope × time. */
  readonly line: { readonly intercept: number; readonly slope: number };
  /** null without an event. */
  readonly change: Break | null;
}

/** Units that have more than one row, in order: then each of them is a series of its own. */
export function repeatedUnits({ header, rows }: TableContent, unitColumn: string | null): string[] {
  if (unitColumn === null) return [];
  const at = header.indexOf(unitColumn);
  const counts = new Map<string, { name: string; count: number }>();
  for (const row of rows) {
    const name = textOf(row[at]);
    const seen = counts.get(unitKey(name));
    if (name !== "") counts.set(unitKey(name), { name: seen?.name ?? name, count: (seen?.count ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ count }) => count > 1).map(({ name }) => name);
}

/**
 * Follows a series over time with the numbers of QEI.TREND and QEI.BREAK.
 * @param scores the index of each row; NaN where there is none.
 * @param event the time from which things may differ, or null.
 */
export function develop(
  table: TableContent,
  unitColumn: string | null,
  scores: Float64Array,
  choice: SeriesChoice,
  event: number | null,
): Development | { readonly problem: Problem } {
  try {
    const rows = rowsOf(table, unitColumn, choice.unit);
    const index = choice.values === null ? at(scores, rows) : at(column(table, choice.values, "index"), rows);
    const times =
      choice.time === null
        ? Float64Array.from(rows, (_, i) => i + 1)
        : at(column(table, choice.time, "time"), rows);
    const series = seriesOf(index, times, 3);
    const [intercept, slope] = lineThrough(series).coefficients;
    return {
      series,
      trend: trend(index, times),
      line: { intercept, slope },
      change: event === null ? null : breakAt(index, times, event, "neweywest"),
    };
  } catch (error) {
    if (error instanceof IndexError) return { problem: error.problem };
    throw error;
  }
}

/** Times that leave enough points on either side to ask about an event. */
export function possibleEvents({ times }: Series, perSide = 4): number[] {
  return [...new Set(times)].filter((time) => {
    const before = times.filter((other) => other < time).length;
    return before >= perSide && times.length - before >= perSide;
  });
}

function rowsOf({ header, rows }: TableContent, unitColumn: string | null, unit: string | null): number[] {
  const all = rows.map((_, i) => i);
  if (unit === null || unitColumn === null) return all;
  const place = header.indexOf(unitColumn);
  const key = unitKey(unit);
  return all.filter((i) => unitKey(textOf(rows[i][place])) === key);
}

/** Excel compares texts in a formula without regard to case, and to nothing else. */
function unitKey(name: string): string {
  return name.toLowerCase();
}

function column({ header, rows }: TableContent, name: string, argument: string): Float64Array {
  const place = header.indexOf(name);
  const cells = rows.map((row) => [row[place]]);
  return naming({ columns: [name] }, () => readMatrix(cells, argument), argument).values;
}

function at(values: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values[row]);
}
