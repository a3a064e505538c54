import { areasOf } from "../../formula/addresses";
import { type WorkbookChange } from "../contract";
import { readExcel } from "../run";
import { type EventHandler, removeHandlers } from "./handlers";

/** What Excel's events about cells have in common. */
interface CellsEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType?: string;
  readonly source?: string;
  /** Missing before ExcelApi 1.14, and from events of tables at any time. Source: Excel.EventTriggerSource. */
  readonly triggerSource?: string;
}

/**
 * Tells what happens in the workbook, whoever makes it happen. Calculation and sorting are no change of cells to Excel. A
 * change of a table is one of its sheet, whose events alone say whether it is the add-in's own.
 */
export async function watchWorkbook(changed: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const tell = (kind: "edited" | "calculated") => {
    return async ({ worksheetId: sheetId, address, changeType, source, triggerSource }: CellsEvent) => {
      // Where rows, columns or cells move, more than the address changes its place.
      const moves = changeType !== undefined && changeType !== "RangeEdited";
      const own = triggerSource === "ThisLocalAddin" && source !== "Remote";
      changed({ kind, sheetId, areas: moves ? null : areasOf(address), own });
    };
  };
  const inTables = async () => changed({ kind: "tables" });
  const handlers: EventHandler[] = [];
  await readExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    handlers.push(worksheets.onChanged.add(tell("edited")), worksheets.onCalculated.add(tell("calculated")));
    handlers.push(worksheets.onRowSorted.add(tell("edited")), worksheets.onColumnSorted.add(tell("edited")));
    handlers.push(worksheets.onAdded.add(inTables), worksheets.onDeleted.add(inTables));
    handlers.push(tables.onAdded.add(inTables), tables.onDeleted.add(inTables));
    await context.sync();
  });
  return () => removeHandlers(handlers);
}
