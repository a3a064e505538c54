import { fail } from "../../core/errors";
import { createMatrix, type Matrix } from "../../core/matrix";
import { refuseTooLong, type Steps } from "../../core/workload";
import { readDataCell, refuseBrokenReference } from "../cells";
import { readCell } from "../cellValue";
import { isOmitted, toGrid } from "../grid";
import { isBlankOfData, isTotals, keyIn, nameIn } from "./names";
import { Units } from "./units";

/** A table of data with its header row; cells are read column by column. */
export class DataTable {
  readonly headers: readonly string[];
  readonly units: Units;
  private readonly keys: readonly string[];
  private readonly body: readonly (readonly unknown[])[];

  /**
   * @param named keys of the indicators: the columns that need no look for the names of units.
   * @throws IndexError for data without their header row, or with a row of totals at the end.
   */
  constructor(raw: unknown, named: ReadonlySet<string>) {
    if (isOmitted(raw) && !Array.isArray(raw)) fail("tableMissing", { argument: "data" });
    refuseBrokenReference(raw, "data");
    const [header, ...body] = toGrid(raw, "data");
    this.headers = header.map(nameIn);
    this.keys = header.map(keyIn);
    this.body = body;
    if (![...named].some((key) => this.keys.includes(key))) fail("dataHeaderMissing", {});
    if (body.length === 0) fail("dataRowsMissing", {});
    const others = this.keys.flatMap((key, column) => (named.has(key) ? [] : [column]));
    this.units = new Units(body, others);
    this.refuseTotals();
  }

  get rows(): number {
    return this.body.length;
  }

  /** The column with that name; undefined where there is none. @throws IndexError where there are two. */
  columnOf(key: string): number | undefined {
    const column = this.keys.indexOf(key);
    if (column < 0) return undefined;
    if (this.keys.includes(key, column + 1)) fail("columnTwice", { name: this.headers[column] });
    return column;
  }

  /** The cells of a column below its header. */
  cellsOf(column: number): unknown[] {
    return this.body.map((cells) => cells[column]);
  }

  /**
   * Reads the numbers of some columns; NaN = missing.
   * @param strict whether each column is read by the rules; of the others a cell that is no number is missing.
   */
  numbers(columns: readonly number[], strict: readonly boolean[]): Matrix {
    refuseTooLong({ rows: this.rows, columns: columns.length }, reading);
    const matrix = createMatrix(this.rows, columns.length);
    columns.forEach((column, j) => {
      const from = j * matrix.rows;
      for (let row = 0; row < matrix.rows; row++) {
        const cell = this.body[row][column];
        // The usual cases first: a finite number or a blank costs no function call.
        if (typeof cell === "number" && cell - cell === 0) matrix.values[from + row] = cell;
        else if (cell === null || cell === "") matrix.values[from + row] = NaN;
        else matrix.values[from + row] = strict[j] ? this.strictly(row, column) : leniently(cell);
      }
    });
    return matrix;
  }

  private strictly(row: number, column: number): number {
    return readDataCell(this.body[row][column], {
      argument: "data",
      row: row + 1,
      column: column + 1,
      columnName: this.headers[column],
      unitName: this.units.nameOf(row),
    });
  }

  private refuseTotals(): void {
    let last = this.body.length - 1;
    while (last > 0 && this.body[last].every(isBlankOfData)) last--;
    const name = this.units.nameOf(last);
    if (name !== undefined && isTotals(name)) fail("totalsRow", { text: name });
  }
}

/** Reading a cell, and what little is done with each whatever the function. */
const reading: Steps = (rows, columns) => 150 * rows * columns;

function leniently(raw: unknown): number {
  const cell = readCell(raw);
  return cell.kind === "number" && Number.isFinite(cell.value) ? cell.value : NaN;
}
