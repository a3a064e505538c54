import { columnReference } from "../../formula/structured";
import { type CellContent } from "../cells/cellText";
import { batchesOf, bytesPerObject } from "../cells/batchSize";
import { cellsPlace } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { type Contents, contentProperties, contentsOf } from "../cells/heldCells";
import { type CellToWrite } from "../contract";
import { indexOfName, textOf } from "../presets/presetsTable";
import { failWorkbook } from "../problems";
import { refuseProtectedSheet, runExcel } from "../run";
import { findTable } from "./tables";

/** Writes cells of one column as a whole or not at all; what shows something else by now is not overwritten. */
export function writeCells(
  table: string,
  header: string,
  cells: readonly CellToWrite[],
): Promise<readonly CellContent[]> {
  return runExcel((context) =>
    orPutBack(context, async (journal) => {
      const found = await findTable(context, table);
      await refuseProtectedSheet(context, found.worksheet);
      const headers = found.getHeaderRowRange().load("values");
      await context.sync();
      const at = indexOfName(headers.values[0].map(textOf), header);
      if (at < 0) return failWorkbook("changedMeanwhile", {});
      const column = found.getDataBodyRange().getColumn(at);
      const looked: { range: Excel.Range; contents: Contents }[] = [];
      for (const batch of batchesOf(cells, () => 2 * bytesPerObject)) {
        const ranges = batch.map(({ row }) => column.getCell(row, 0).load(contentProperties));
        // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- as many at a time as an answer may hold
        await context.sync();
        // Before the first one is written all are seen to hold what the change was made for.
        if (ranges.some(({ values }, i) => shown(values[0][0]) !== shown(batch[i].expected)))
          failWorkbook("changedMeanwhile", {});
        looked.push(...ranges.map((range) => ({ range, contents: contentsOf(range) })));
      }
      const address = columnReference(table, header);
      const changes = looked.map((each, i) => cellsPlace({ ...each, address, next: [[cells[i].next]] }));
      for (const batch of batchesOf(changes, ({ place }) => place.bytes))
        if ((await writeLooked(context, batch, journal)).length > 0) failWorkbook("changedMeanwhile", {});
      return looked.map(({ contents: [[content]] }) => content);
    }),
  );
}

/** Errors and blanks are handed over in more forms than one. */
function shown(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value
    ? value.basicValue
    : (value ?? "");
}
