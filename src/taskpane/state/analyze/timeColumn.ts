import { readCell } from "../../../cells/cellValue";
import { positionsByLabel } from "../../../core/labels";
import { soundsLike } from "../../../messages/columnNames";
import { type TableContent } from "../../../workbook/contract";
import { areYears } from "../index/columns";
import { textOf } from "../../../workbook/presets/presetsTable";

/** Excel's numbers of the days from 1950 to 2100. */
const [firstDay, lastDay] = [18264, 73415];

/** Days from one date to the next, where they are a day, a week, a month, a quarter or a year apart. */
const calendarSteps: readonly (readonly [number, number])[] = [
  [1, 1],
  [7, 7],
  [28, 31],
  [90, 92],
  [365, 366],
];

/**
 * The column that holds the time of each row, by its values and not by its header alone: whole years, dates at calendar
 * steps, or numbered periods, each row of a unit later (or each earlier) than the one before. null where there is none:
 * wages "per month" are no months.
 * @param unitColumn whose rows are a series each, where a unit has several.
 */
export function timeColumn(table: TableContent, unitColumn: string | null): string | null {
  const series = seriesRows(table, unitColumn);
  return table.header.find((header, at) => isTime(header, table, at, series)) ?? null;
}

function isTime(
  header: string,
  { rows }: TableContent,
  at: number,
  series: readonly (readonly number[])[],
): boolean {
  const values = rows.map((row) => {
    const cell = readCell(row[at]);
    return cell.kind === "number" && Number.isInteger(cell.value) ? cell.value : NaN;
  });
  if (values.some(Number.isNaN)) return false;
  // Units with one row each say nothing about an order.
  const steps = series.flatMap((places) =>
    places.slice(1).map((place, i) => values[place] - values[places[i]]),
  );
  if (steps.length < 2 || !(steps.every((step) => step > 0) || steps.every((step) => step < 0))) return false;
  if (areYears(values)) return true;
  const sizes = steps.map(Math.abs);
  if (within(values, firstDay, lastDay)) return calendarSteps.some(([low, high]) => within(sizes, low, high));
  return soundsLike("time", header) && sizes.every((size) => size === 1);
}

function within(values: readonly number[], low: number, high: number): boolean {
  return values.every((value) => value >= low && value <= high);
}

/** The rows of each unit, where one has several; else all rows are one series. */
function seriesRows({ header, rows }: TableContent, unitColumn: string | null): number[][] {
  const all = rows.map((_, row) => row);
  if (unitColumn === null) return [all];
  const at = header.indexOf(unitColumn);
  const units = positionsByLabel(rows.map((row) => textOf(row[at])));
  return units.length === rows.length ? [all] : units;
}
