import { cellsInAPiece, finished, rowsInAPiece, type Steps } from "../check/steps";
import { keyIn, nameIn } from "../tables/names";
import { cellOf } from "./severalRows";
import { otherColumns } from "./otherColumns";
import { ReshapeRefusal } from "./problems";
import {
  type Content,
  keysOf,
  type LeftOut,
  ownNames,
  placeOf,
  refuseTooLarge,
  type Reshaped,
  type Table,
  yearsOf,
} from "./table";
import { type NewHeaders, type UnitRows } from "./unitRows";

export interface UnitTable extends Reshaped {
  /** Columns that nobody asked for and that stay, as they have one value a unit. */
  readonly kept: readonly string[];
}

/** A unit, or a unit in one year. */
interface Unit {
  readonly name: string;
  readonly year: number | null;
  readonly first: number;
  /** Its rows by indicator. */
  readonly rows: (number[] | undefined)[];
}

/**
 * A row for each unit in order of first appearance, a column for each indicator. Names match as those of functions do. What no
 * row says is missing, never 0. Other columns stay where they have one value a unit; what does not stay is named.
 * @param ageOf what the column is called that says how many years before the newest year of the table a value is.
 * @throws ReshapeRefusal for several rows that share a cell, unless their mean is asked for.
 */
export function oneRowPerUnit(table: Table, spec: UnitRows, ageOf: NewHeaders["ageOf"]): UnitTable {
  return finished(unitSteps(table, spec, ageOf));
}

/** The same in pieces. */
export function* unitSteps(table: Table, spec: UnitRows, ageOf: NewHeaders["ageOf"]): Steps<UnitTable> {
  const leftOut: LeftOut[] = [];
  const names = placeOf(table, spec.names);
  const indicatorsAt = spec.indicators === null ? -1 : placeOf(table, spec.indicators);
  const values = spec.values.map((column) => placeOf(table, column));
  const nameKeys = yield* keysOf(table, names);
  const indicatorKeys = indicatorsAt < 0 ? null : yield* keysOf(table, indicatorsAt);
  const years = spec.year ? yield* yearsOf(table, placeOf(table, spec.year.column)) : null;
  const placed = placedRows(table, spec, { nameKeys, indicatorKeys, years }, leftOut);
  yield;
  const rows = yield* fixedRows(table, spec, { nameKeys, years }, placed, leftOut);
  if (rows.length === 0) throw new ReshapeRefusal({ kind: "noRows" });
  const newest = years ? rows.reduce((last, row) => Math.max(last, years[row]!), 0) : 0;

  const indicators = new Map<string, { at: number; name: string }>();
  const units = new Map<string, Unit>();
  for (const [i, row] of rows.entries()) {
    if (i % cellsInAPiece === 0) yield;
    const cells = table.rows[row];
    const key = indicatorKeys ? indicatorKeys[row] : "";
    let indicator = indicators.get(key);
    if (!indicator) {
      const name = indicatorKeys ? nameIn(cells[indicatorsAt]) : "";
      indicators.set(key, (indicator = { at: indicators.size, name }));
    }
    const year = years && spec.year?.take === "rows" ? years[row] : null;
    const unitKey = `${year ?? ""} ${nameKeys[row]}`;
    let unit = units.get(unitKey);
    if (!unit) units.set(unitKey, (unit = { name: nameIn(cells[names]), year, first: row, rows: [] }));
    (unit.rows[indicator.at] ??= []).push(row);
  }

  const width = indicators.size * values.length;
  const all = [...units.values()];
  const asked = [
    spec.names,
    spec.indicators,
    ...spec.values,
    ...spec.fixed.map(({ column }) => column),
    spec.year?.column,
  ];
  const others = yield* otherColumns(table, all, rows, new Set(asked));
  leftOut.push(...others.leftOut);
  const latest = spec.year?.take === "latest";
  refuseTooLarge(all.length, 2 + others.kept.length + width * (latest ? 2 : 1));

  const cell = cellOf(table, spec, others.differing, years);
  const headers = [...indicators.values()].flatMap(({ name }) =>
    spec.values.map((value) => (indicatorsAt < 0 ? value : values.length === 1 ? name : `${name} ${value}`)),
  );
  const older = new Array<number>(width).fill(0);
  const averaged = { cells: 0, rows: 0 };
  const body: Content[][] = [];
  const piece = rowsInAPiece(width);
  for (const unit of all) {
    if (body.length % piece === 0) yield;
    const ages: (number | null)[] = [];
    const own = headers.map((_, column) => {
      const found = unit.rows[Math.floor(column / values.length)] ?? [];
      const taken = cell(found, values[column % values.length]);
      older[column] += taken.older;
      if (taken.averaged > 0) averaged.cells++;
      averaged.rows += taken.averaged;
      ages.push(taken.year === null ? null : newest - taken.year);
      return taken.value;
    });
    body.push([
      unit.name,
      ...(spec.year?.take === "rows" ? [unit.year] : []),
      ...others.kept.map((place) => table.rows[unit.first][place]),
      ...own,
      ...(latest ? ages : []),
    ]);
  }
  headers.forEach((header, column) => {
    if (older[column] > 0) leftOut.push({ kind: "olderValues", header, values: older[column] });
  });
  if (averaged.cells > 0) leftOut.push({ kind: "averaged", ...averaged });
  return {
    table: {
      header: ownNames([
        spec.names,
        ...(spec.year?.take === "rows" ? [spec.year.column] : []),
        ...others.kept.map((place) => table.header[place]),
        ...headers,
        ...(latest ? headers.map((header) => ageOf(header, String(newest))) : []),
      ]),
      rows: body,
    },
    leftOut,
    kept: others.kept.map((place) => table.header[place]),
  };
}

/** Rows that have a name, an indicator and a year, as far as they are asked for. */
function placedRows(
  table: Table,
  spec: UnitRows,
  { nameKeys, indicatorKeys, years }: Keys & { readonly indicatorKeys: readonly string[] | null },
  leftOut: LeftOut[],
): number[] {
  let rows = table.rows.map((_, row) => row);
  const keep = (header: string, isThere: (row: number) => boolean) => {
    const kept = rows.filter(isThere);
    if (kept.length < rows.length)
      leftOut.push({ kind: "blankRows", header, rows: rows.length - kept.length });
    rows = kept;
  };
  keep(spec.names, (row) => nameKeys[row] !== "");
  if (indicatorKeys) keep(spec.indicators!, (row) => indicatorKeys[row] !== "");
  if (years) keep(spec.year!.column, (row) => years[row] !== null);
  return rows;
}

/** Rows of the units that are wanted, with the chosen values and the chosen year. */
function* fixedRows(
  table: Table,
  { names, fixed, year, without }: UnitRows,
  { nameKeys, years }: Keys,
  placed: readonly number[],
  leftOut: LeftOut[],
): Steps<number[]> {
  const namesAt = placeOf(table, names);
  const namesIn = (found: readonly number[]) => [
    ...new Map(found.map((row) => [nameKeys[row], nameIn(table.rows[row][namesAt])])).values(),
  ];
  const unwanted = new Set(without.map(keyIn));
  const dropped = placed.filter((row) => unwanted.has(nameKeys[row]));
  if (dropped.length > 0) leftOut.push({ kind: "without", names: namesIn(dropped) });
  const wanted = placed.filter((row) => !unwanted.has(nameKeys[row]));
  let rows = wanted;
  const keep = (header: string, value: string, isWanted: (row: number) => boolean) => {
    const kept = rows.filter(isWanted);
    leftOut.push({ kind: "otherRows", header, value, rows: rows.length - kept.length });
    rows = kept;
  };
  for (const { column, value } of fixed) {
    const keys = yield* keysOf(table, placeOf(table, column));
    keep(column, value, (row) => keys[row] === keyIn(value));
  }
  if (years && typeof year?.take === "number")
    keep(year.column, String(year.take), (row) => years[row] === year.take);
  const left = new Set(rows.map((row) => nameKeys[row]));
  const lost = namesIn(wanted.filter((row) => !left.has(nameKeys[row])));
  if (lost.length > 0) leftOut.push({ kind: "units", names: lost });
  return rows;
}

/** By row. */
interface Keys {
  readonly nameKeys: readonly string[];
  readonly years: readonly (number | null)[] | null;
}
