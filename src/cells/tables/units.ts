import { fail } from "../../core/errors";
import { basicValueOf, readCell } from "../cellValue";
import { isOmitted, singleValue } from "../grid";
import { nearestWord } from "../nearestWord";
import { readInteger } from "../words";
import { isBlankOfData, keyIn, nameIn } from "./names";

type Cells = readonly (readonly unknown[])[];

/**
 * The names of the units: the first column that is no indicator and holds more text than numbers, or else the first that
 * is no indicator. Without one units have row numbers only.
 */
export class Units {
  private readonly column: number | undefined;

  constructor(
    private readonly body: Cells,
    others: readonly number[],
  ) {
    this.column = others.find((column) => isMostlyText(body, column)) ?? others[0];
  }

  /** undefined where the unit has none. @param row 0-based. */
  nameOf(row: number): string | undefined {
    if (this.column === undefined || isBlankOfData(this.body[row][this.column])) return undefined;
    return nameIn(this.body[row][this.column]) || undefined;
  }

  /**
   * What a result shows for the unit: the cell with its name, a number such as a year as a number; else its row number, and
   * nothing for a row in which nothing stands.
   */
  labelOf(row: number): string | number {
    const name = this.nameOf(row);
    if (name === undefined) return this.body[row].every(isBlankOfData) ? "" : row + 1;
    const value = basicValueOf(this.body[row][this.column!]);
    return typeof value === "number" && Number.isFinite(value) ? value : name;
  }

  /**
   * Finds a unit by its name, or else by its row number (from 1).
   * @returns its 0-based row.
   * @throws IndexError for a name that no unit has, or several.
   */
  find(raw: unknown, argument: string): number {
    if (isOmitted(raw)) fail("unitMissing", { argument });
    const single = singleValue(raw);
    const key = single ? keyIn(single.value) : "";
    const rows: number[] = [];
    if (key !== "" && this.column !== undefined)
      for (let row = 0; row < this.body.length; row++)
        if (keyIn(this.body[row][this.column]) === key) rows.push(row);
    if (rows.length === 1) return rows[0];
    const name = single ? nameIn(single.value) : "…";
    if (rows.length > 1) fail("unitRepeated", { name, rows: rows.map((row) => row + 1) });
    if (single && readCell(single.value).kind === "number")
      return readInteger(raw, argument, 1, this.body.length, 1) - 1;
    const names = this.body.slice(0, 2000).flatMap((_, row) => this.nameOf(row) ?? []);
    return fail("unitUnknown", { argument, name, nearest: nearestWord(name, names) });
  }
}

/** Whether a column holds more text than numbers, as names do. */
export function isMostlyText(body: Cells, column: number): boolean {
  let balance = 0;
  for (const cells of body) {
    const { kind } = readCell(cells[column]);
    if (kind === "text") balance++;
    else if (kind === "number") balance--;
  }
  return balance > 0;
}
