import { areasOf } from "../../formula/addresses";
import { type Whereabouts } from "../contract";
import { readExcel } from "../run";
import { type EventHandler, removeHandlers } from "./handlers";

/** Tells where the user is: which cells are selected, and which sheet is opened. Source: ExcelApi 1.7 and 1.9. */
export async function watchSelection(moved: (to: Whereabouts) => void): Promise<() => Promise<void>> {
  const handlers: EventHandler[] = [];
  await readExcel(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(
      worksheets.onSelectionChanged.add(async ({ worksheetId: sheetId, address }) =>
        moved({ sheetId, areas: areasOf(address) ?? [] }),
      ),
      worksheets.onActivated.add(async ({ worksheetId: sheetId }) => moved({ sheetId, areas: null })),
    );
    await context.sync();
  });
  return () => removeHandlers(handlers);
}
