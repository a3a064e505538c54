import { type Content } from "../../src/workbook/cells/heldCells";
import { plannedRows } from "../../src/workbook/presets/plannedRows";
import { fieldAt, textOf } from "../../src/workbook/presets/presetsTable";
import { type TableChange, type TableWritten } from "../../src/workbook/presets/tableChange";

/** A table of plain cells once a change is written: no Excel, no office.js. */
export function changedTable(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  change: TableChange,
): TableWritten & { readonly header: string[]; readonly rows: unknown[][] } {
  const held = (cell: unknown) =>
    (typeof cell === "string" && cell !== "" ? `'${cell}` : (cell ?? "")) as Content;
  // Texts stand behind apostrophes, which are not part of them.
  const shown = (cell: Content | null) => (typeof cell === "string" ? cell.replace(/^'/, "") || null : cell);
  const names = rows.map((row) => textOf(row[fieldAt(header, "indicator")]));
  const contents = rows.map((row) => row.map(held));
  const { writes, ops, undo, replaced } = plannedRows({ header, contents, names }, change);
  const columns = [...header];
  const next = contents.map((row, i) => row.map((cell, j) => writes.get(j)?.[i] ?? cell));
  for (const op of ops) {
    if (op.kind === "row") {
      if (op.goes === "out") next.splice(op.at, 1);
      else
        next.splice(
          op.at,
          0,
          op.cells.map((cell) => cell ?? ""),
        );
    } else if (op.goes === "out") {
      columns.splice(op.at, 1);
      for (const row of next) row.splice(op.at, 1);
    } else {
      columns.splice(op.at, 0, op.header);
      next.forEach((row, i) => row.splice(op.at, 0, op.cells[i]));
    }
  }
  return { header: columns, rows: next.map((row) => row.map(shown)), undo, replaced };
}
