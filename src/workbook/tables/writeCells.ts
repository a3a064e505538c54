import { columnReference } from "../../formula/structured";
import { type CellContent } from "../cells/cellText";
import { cellsPlace } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { contentProperties, contentsOf } from "../cells/heldCells";
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
      const ranges = cells.map(({ row }) => column.getCell(row, 0).load(contentProperties));
      await context.sync();
      if (ranges.some(({ values }, i) => shown(values[0][0]) !== shown(cells[i].expected)))
        failWorkbook("changedMeanwhile", {});
      const held = ranges.map(contentsOf);
      const address = columnReference(table, header);
      const changes = ranges.map((range, i) =>
        cellsPlace({ range, contents: held[i], address, next: [[cells[i].next]] }),
      );
      if ((await writeLooked(context, changes, journal)).length > 0) failWorkbook("changedMeanwhile", {});
      return held.map(([[content]]) => content);
    }),
  );
}

/** Errors and blanks are handed over in more forms than one. */
function shown(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value
    ? value.basicValue
    : (value ?? "");
}
