import { type Grid } from "../../src/cells/grid";
import { isOfLayout } from "../../src/cells/reshape/rememberedLayout";
import { rectangleAddress } from "../../src/formula/a1";
import {
  type CheckWorkbook,
  type CleanSheet,
  type MadeSheet,
  type TreatedSheet,
  type UnitsSheet,
} from "../../src/workbook/check/checkContract";
import { tableName } from "../../src/workbook/tables/firstRow";
import { failWorkbook, WorkbookError } from "../../src/workbook/problems";
import { type MemoryWorkbook } from "./memoryWorkbook";

/** What the guided check asks of a workbook in memory. */
export interface MemoryCheck extends CheckWorkbook {
  /** Cells that were shown on their sheets. */
  readonly shown: { sheet: string; row: number; column: number }[];
  /** Clean sheets as they were asked for, by their tables. */
  readonly written: Map<string, CleanSheet>;
  /** Tables with one row a unit, likewise. */
  readonly units: Map<string, UnitsSheet>;
  /** Treated tables, likewise. */
  readonly treated: Map<string, TreatedSheet>;
}

export function memoryCheck(workbook: MemoryWorkbook): MemoryCheck {
  const forgetting = (made: MadeSheet): MadeSheet => ({
    ...made,
    async takeOut(anyway) {
      const kept = await made.takeOut(anyway);
      if (kept) return kept;
      check.written.delete(made.table);
      check.units.delete(made.table);
      check.treated.delete(made.table);
      return null;
    },
  });
  const check: MemoryCheck = {
    shown: [],
    written: new Map(),
    units: new Map(),
    treated: new Map(),
    async cells(of) {
      const wanted = typeof of === "string" ? of : null;
      const own = (check.written.get(wanted ?? "") ?? check.units.get(wanted ?? ""))?.source;
      if (own && own.table === null)
        return { ...own, values: workbook.cells[own.sheet].map((row) => [...row]), isSelection: false };
      const table = own?.table ?? wanted;
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
        isSelection: name === null,
        row: above,
        column: 0,
        values: values.map((row) => [...row]),
        formats: [],
      };
    },
    async remembered({ sheet }, table) {
      const made = [...check.written, ...check.units]
        .filter(([name, { source }]) => source.sheet === sheet && (table ?? name) === name)
        .map(([, { decisions }]) => decisions.map(([, ...answer]) => answer));
      const last = made.pop() ?? [];
      if (last.some(isOfLayout)) return last;
      return [...last, ...(made.filter((each) => each.some(isOfLayout)).pop() ?? []).filter(isOfLayout)];
    },
    async writeUnits(sheet) {
      const { name, header, rows, notes } = sheet;
      const made = await workbook.addTable({ name: tableName(name, ""), sheet: name, header, rows, notes });
      check.units.set(made.table, sheet);
      workbook.changed();
      return forgetting(made);
    },
    async write(sheet) {
      const made = await workbook.addTable({
        name: tableName(sheet.name, ""),
        sheet: sheet.name,
        header: sheet.header,
        rows: sheet.clean.rows.map((row) => row.map((cell) => (cell ?? "") as string | number)),
      });
      check.written.set(made.table, sheet);
      workbook.changed();
      return forgetting(made);
    },
    async writeTreated(sheet) {
      const { name, header, rows, words } = sheet;
      const { title: above, lines } = words;
      const made = await workbook.addTable({
        ...{ name: tableName(name, ""), sheet: name, header, notes: [above, ...lines(true)] },
        rows: rows.map((row) => row.map((cell) => cell as string | number)),
      });
      check.treated.set(made.table, sheet);
      workbook.changed();
      return forgetting(made);
    },
    async show({ sheet }, row, column) {
      check.shown.push({ sheet, row, column });
    },
  };
  return check;
}
