import { type Grid } from "../../src/cells/grid";
import { rectangleAddress } from "../../src/formula/a1";
import { type CheckWorkbook } from "../../src/workbook/check/checkContract";
import { failWorkbook, WorkbookError } from "../../src/workbook/problems";
import { type MemoryWorkbook } from "./memoryWorkbook";

/** What the guided check asks of a workbook in memory. */
export interface MemoryCheck extends CheckWorkbook {
  /** Cells that were shown on their sheets. */
  readonly shown: { sheet: string; row: number; column: number }[];
}

export function memoryCheck(workbook: MemoryWorkbook): MemoryCheck {
  const check: MemoryCheck = {
    shown: [],
    async cells(table) {
      const { selection } = workbook;
      if (table === null && "code" in selection) throw new WorkbookError(selection);
      const name = table ?? ("table" in selection ? selection.table : null);
      const found = name === null ? null : workbook.table(name);
      const sheet =
        found?.sheet ?? ("sheet" in selection ? selection.sheet : failWorkbook("emptySelection", {}));
      const values = (found ? [found.header, ...found.rows] : workbook.cells[sheet]) as Grid;
      const above = found?.above.length ?? 0;
      const size = { rows: values.length, columns: values[0].length };
      return {
        sheet,
        address: rectangleAddress({ row: above, column: 0, ...size }),
        table: name,
        row: above,
        column: 0,
        values: values.map((row) => [...row]),
        formats: [],
      };
    },
    async show({ sheet }, row, column) {
      check.shown.push({ sheet, row, column });
    },
  };
  return check;
}
