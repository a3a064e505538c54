import { type TableCheck } from "../../cells/check/checkTable";
import { type Found } from "../../cells/check/readColumn";
import { type FoundCell } from "./CellsFound";

/** Cells of several columns, with the column of each. */
export function placed({ columns }: TableCheck, cells: readonly Found[]): FoundCell[] {
  const wanted = new Set(cells);
  return columns.flatMap(({ at, texts }) =>
    texts.filter((cell) => wanted.has(cell)).map(({ row, text }) => ({ row, column: at, text })),
  );
}
