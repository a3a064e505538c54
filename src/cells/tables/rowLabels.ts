import { fail } from "../../core/errors";
import { basicValueOf } from "../cellValue";
import { singleValue } from "../grid";
import { nearestWord } from "../nearestWord";
import { readLabel, readVector } from "../vectors";
import { type DataTable } from "./dataTable";
import { keyIn, nameIn } from "./names";

/** A label for each row of a table of data, such as its year. */
export interface RowLabels {
  /** What stands above them; undefined where nothing does. */
  readonly heading: string | undefined;
  /** As cells show them, a number as a number. @param row 0-based. */
  labelOf(row: number): string | number;
}

/**
 * Reads labels of the rows: the header of a column of the data, or a vector with a cell for each row, with its own header or
 * without.
 * @throws IndexError for a header that the data do not have, another number of cells; a blank or an error where it is asked for.
 */
export function readRowLabels(raw: unknown, argument: string, table: DataTable): RowLabels {
  const single = singleValue(raw);
  const column = single ? table.columnOf(keyIn(single.value)) : undefined;
  if (column !== undefined) return labelsFrom(table.cellsOf(column), argument, table.headers[column]);
  if (single && table.rows !== 1) {
    const name = nameIn(single.value);
    return fail("headerUnknown", { argument, name, nearest: nearestWord(name, table.headers) });
  }
  const cells = readVector(raw, argument);
  if (cells.length === table.rows + 1)
    return labelsFrom(cells.slice(1), argument, nameIn(cells[0]) || undefined);
  if (cells.length === table.rows) return labelsFrom(cells, argument, undefined);
  return fail("vectorLength", { argument, expected: table.rows, given: cells.length, per: "row" });
}

function labelsFrom(cells: readonly unknown[], argument: string, heading: string | undefined): RowLabels {
  return {
    heading,
    labelOf: (row) => {
      const text = readLabel(cells[row], argument, row + 1);
      if (text === undefined) return fail("rowLabelMissing", { argument, position: row + 1 });
      const value = basicValueOf(cells[row]);
      return typeof value === "number" ? value : text;
    },
  };
}
