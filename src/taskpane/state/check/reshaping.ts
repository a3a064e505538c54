import { errorCodeOf } from "../../../cells/cellValue";
import { shownText } from "../../../cells/check/answers";
import { isBlank } from "../../../cells/check/block";
import { type Content, namedTable, type Table } from "../../../cells/reshape/table";
import { type MadeSheet } from "../../../workbook/check/checkContract";
import { type TableToWrite } from "../../../workbook/contract";
import { tableName } from "../../../workbook/tables/firstRow";
import { type Workbench } from "../paneStore";
import { type Checking } from "./checking";

export interface ReshapingActions {
  /** Writes a table with one row a unit on a sheet of its own and opens it; the check is over. */
  writeUnits(table: TableToWrite): Promise<void>;
  /** Reads a table to be joined; null where it cannot be read. @param column what a column without a name is called */
  tableToJoin(name: string, column: (place: number) => string): Promise<Table | null>;
}

export function reshapingActions(
  { get, set, workbook, enqueue }: Workbench,
  openMade: (made: MadeSheet, checking: Checking) => Promise<void>,
): ReshapingActions {
  return {
    async writeUnits(table) {
      const { checking } = get();
      if (!checking) return;
      let made = null as MadeSheet | null;
      await enqueue(async () => {
        set({ notice: null });
        made = await workbook.addTable({ ...table, name: tableName(table.name, "") });
        set({ checking: null });
      }, `table ${table.name}`);
      if (made !== null) await openMade(made, checking);
    },
    async tableToJoin(name, column) {
      let read = null as Table | null;
      await enqueue(async () => {
        const { header, rows } = await workbook.readTable(name);
        read = namedTable({ header, rows: rows.map((row) => row.map(contentOf)) }, column);
      }, `table ${name}`);
      return read;
    },
  };
}

/** A cell as a table holds it; an error but #N/A as its code, which is no number. */
function contentOf(raw: unknown): Content {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return isBlank(raw) || errorCodeOf(raw) === "#N/A" ? null : shownText(raw);
}
