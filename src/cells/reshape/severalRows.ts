import { mean } from "../../core/numeric/sums/moments";
import { keyIn, nameIn } from "../tables/names";
import { type ReshapeProblem, ReshapeRefusal } from "./problems";
import { type Content, placeOf, type Table, textOf } from "./table";
import { type UnitRows } from "./unitRows";

export interface TakenCell {
  readonly value: Content;
  /** null where no year is looked for, or no value was found. */
  readonly year: number | null;
  /** Values of earlier years. */
  readonly older: number;
  /** Numbers behind a mean; 0 for a value as it stands. */
  readonly averaged: number;
}

const nothing: TakenCell = { value: null, year: null, older: 0, averaged: 0 };

/**
 * What a cell of the new table shows of its rows.
 * @param differing columns in which rows of one unit differ.
 * @param years by row.
 */
export function cellOf(
  table: Table,
  spec: UnitRows,
  differing: readonly number[],
  years: readonly (number | null)[] | null,
): (rows: readonly number[], at: number) => TakenCell {
  const single = (rows: readonly number[], at: number): TakenCell => {
    if (rows.length === 1) return { ...nothing, value: table.rows[rows[0]][at] };
    if (spec.several === "refuse") throw new ReshapeRefusal(severalRows(table, spec, rows, differing, at));
    const numbers = rows.flatMap((row) => numberIn(table, row, at) ?? []);
    if (numbers.length === 0) return nothing;
    return {
      ...nothing,
      value: mean(Float64Array.from(numbers)),
      averaged: numbers.length > 1 ? numbers.length : 0,
    };
  };
  return (rows, at) => {
    if (rows.length === 0) return nothing;
    if (!years || spec.year?.take !== "latest") return single(rows, at);
    const byYear = new Map<number, number[]>();
    for (const row of rows) {
      const own = byYear.get(years[row]!);
      if (own) own.push(row);
      else byYear.set(years[row]!, [row]);
    }
    let last = nothing;
    let found = 0;
    for (const [year, own] of byYear) {
      const cell = single(own, at);
      if (cell.value === null) continue;
      found++;
      if (last.year === null || year > last.year) last = { ...cell, year };
    }
    return { ...last, older: Math.max(0, found - 1) };
  };
}

function numberIn(table: Table, row: number, at: number): number | null {
  const cell = table.rows[row][at];
  if (cell === null || typeof cell === "number") return cell;
  throw new ReshapeRefusal({
    kind: "textInMean",
    header: table.header[at],
    row: row + 1,
    text: textOf(cell),
  });
}

/** The first two rows, and the column that tells most of the rows apart: another one than the values, where there is one. */
function severalRows(
  table: Table,
  spec: UnitRows,
  rows: readonly number[],
  differing: readonly number[],
  at: number,
): ReshapeProblem {
  const keys = (place: number) => rows.map((row) => keyIn(table.rows[row][place]));
  const apart = [...differing, at]
    .map((place) => ({ place, different: new Set(keys(place)).size }))
    .filter(({ different }) => different > 1);
  const others = apart.filter(({ place }) => place !== at);
  const best = (others.length > 0 ? others : apart).sort((a, b) => b.different - a.different)[0];
  const second = best ? keys(best.place).findIndex((key, _, all) => key !== all[0]) : 1;
  const pair = [rows[0], rows[second]] as const;
  const names = placeOf(table, spec.names);
  const value = (row: number) => textOf(table.rows[row][best.place]);
  return {
    kind: "severalRows",
    name: nameIn(table.rows[rows[0]][names]),
    rows: [pair[0] + 1, pair[1] + 1],
    differ: best ? { header: table.header[best.place], values: [value(pair[0]), value(pair[1])] } : null,
  };
}
