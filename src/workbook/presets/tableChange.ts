import { type Grid } from "../../cells/grid";
import { keyIn } from "../../cells/tables/names";
import { weightsHeaders } from "../../cells/tables/weightsTable";
import { type Content } from "../cells/heldCells";
import { fieldAt } from "./presetsTable";

/** What a change was made for: the header, and the cells below it. */
export interface TableAsRead {
  readonly header: readonly string[];
  readonly cells: Grid;
}

/** Contents of cells of one row, by the header of their column. */
export type CellsOfRow = ReadonlyMap<string, Content>;

/** What becomes of one row of a weights table; rows are known by their names. */
export type RowChange =
  | { readonly kind: "write"; readonly row: string; readonly cells: CellsOfRow }
  | { readonly kind: "remove"; readonly row: string }
  | {
      readonly kind: "add";
      readonly cells: CellsOfRow;
      /** Its place among the rows once all is done; null: the last one, above a row of totals. */
      readonly at: number | null;
    };

/** A change of rows of a weights table, which is made as a whole or not at all. */
export interface TableChange {
  readonly rows: readonly RowChange[];
  /** A column that goes once nothing stands in it; null for none. One that is written to and is not there is made. */
  readonly blankColumn: string | null;
}

/** The header of the column of dimensions: the table's own, or one in the language of its other headers. */
export function dimensionHeader(header: readonly string[]): string {
  const at = fieldAt(header, "dimension");
  if (at >= 0) return header[at];
  const language = (weightsHeaders.indicator as readonly string[]).indexOf(keyIn(nameHeader(header)));
  const word = weightsHeaders.dimension[Math.max(0, language)];
  return word[0].toUpperCase() + word.slice(1);
}

/** The header of the column of names. */
export function nameHeader(header: readonly string[]): string {
  return header[fieldAt(header, "indicator")];
}

/** What came of it. */
export interface TableWritten {
  /** What takes it back. */
  readonly undo: TableChange;
  /** Rows of which a formula gave way to a number or a text. */
  readonly replaced: readonly string[];
}
