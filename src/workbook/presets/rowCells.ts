import { columnReference } from "../../formula/structured";
import { cellsPlace, type LookedAt } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { contentProperties, contentsOf } from "../cells/heldCells";
import { failWorkbook } from "../problems";
import { refuseProtectedSheet, runAsOneStep } from "../run";
import { cellOf, findTable } from "../tables/tables";
import { plannedRows } from "./plannedRows";
import { fieldAt, isPresetsHeader, textOf } from "./presetsTable";
import { type TableAsRead, type TableChange, type TableWritten } from "./tableChange";
import { restructure } from "./tableStructure";

/**
 * Changes rows of a weights table as a whole or not at all, in one step to undo. Cells that the change does not name stay,
 * with their formulas.
 * @param expected where the table holds something else by now, nothing is written.
 */
export function writeRows(name: string, expected: TableAsRead, change: TableChange): Promise<TableWritten> {
  return runAsOneStep((step) =>
    step((context) =>
      orPutBack(context, async (journal) => {
        const { table, whole, header, cells, contents, beside } = await look(context, name);
        if (!sameTable({ header, cells }, expected)) failWorkbook("changedMeanwhile", {});
        const names = cells.map((row) => textOf(row[fieldAt(header, "indicator")]));
        const planned = plannedRows({ header, contents: contents.slice(1), names }, change);
        const places = [...planned.writes].map(([column, next]) =>
          cellsPlace({
            range: whole.getColumn(column),
            address: columnReference(name, header[column]),
            contents: contents.map((row) => [row[column]]),
            next: [[null], ...next.map((cell) => [cell])],
            beside,
          }),
        );
        if ((await writeLooked(context, places, journal)).length > 0) failWorkbook("changedMeanwhile", {});
        if (planned.ops.length > 0) await restructure(context, table, planned.shape, planned.ops);
        return { undo: planned.undo, replaced: planned.replaced };
      }),
    ),
  );
}

/** The table as it is just now. */
async function look(context: Excel.RequestContext, name: string) {
  const table = await findTable(context, name);
  await refuseProtectedSheet(context, table.worksheet);
  const headerRow = table.getHeaderRowRange().load(contentProperties);
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const header = headerRow.values[0].map(textOf);
  if (!isPresetsHeader(header)) failWorkbook("tableGone", { table: name });
  // A row of totals stays out.
  const whole = headerRow.getResizedRange(body.rowCount, 0).load(contentProperties);
  const column = whole.getColumn(fieldAt(header, "indicator")).load(contentProperties);
  await context.sync();
  const lookedAt = (range: Excel.Range): LookedAt => ({ range, contents: contentsOf(range) });
  return {
    table,
    whole,
    header,
    /** With the header row. */
    contents: contentsOf(whole),
    cells: whole.values
      .slice(1)
      .map((row, i) => row.map((cell, j) => cellOf(cell, whole.valueTypes[i + 1][j]))),
    /** What the change rests on. */
    beside: [headerRow, column].map(lookedAt),
  };
}

function sameTable(a: TableAsRead, b: TableAsRead): boolean {
  // Errors are objects, equal by what they say.
  return JSON.stringify([a.header, a.cells]) === JSON.stringify([b.header, b.cells]);
}
