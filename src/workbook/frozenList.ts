import { putValues } from "./cellText";
import { addSheet, refuseProtectedWorkbook } from "./insert";
import { noteHeading } from "./frozenPlace";
import { type FoundCell } from "./portabilityContract";
import { type Step } from "./run";

/** Rows in one request: Excel on the web refuses more than 5 MB. */
const rowsPerWrite = 5000;

/** Where formulas are listed, as text, in an Excel without notes. */
export interface FrozenList {
  readonly sheet: string;
  fill(): Promise<void>;
  /** Takes cells that were not frozen out of the list. */
  withdraw(cells: readonly FoundCell[]): Promise<void>;
  /** Deletes the sheet. */
  remove(): Promise<void>;
}

/**
 * A sheet of its own for the list. It is filled before anything is replaced: should Excel end half-way, the formulas are kept.
 * @throws WorkbookError `workbookProtected` where no sheet can be added.
 */
export async function addFrozenList(step: Step, cells: readonly FoundCell[]): Promise<FrozenList> {
  const rows = [
    ["Sheet", "Cell", noteHeading],
    ...cells.map((cell) => [cell.sheet, cell.address, cell.formula]),
  ];
  const sheet = await step(async (context) => {
    await refuseProtectedWorkbook(context);
    const added = (await addSheet(context, "Frozen formulas")).load("name");
    await context.sync();
    return added;
  });
  return {
    sheet: sheet.name,
    fill: () =>
      step(async (context) => {
        for (let from = 0; from < rows.length; from += rowsPerWrite) {
          const part = rows.slice(from, from + rowsPerWrite);
          putValues(sheet.getRangeByIndexes(from, 0, part.length, 3), part);
          // One part at a time keeps each below Excel's size limit, so the loop has to wait.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
        }
      }),
    withdraw: (left) =>
      step(async (context) => {
        for (const cell of left) sheet.getRangeByIndexes(cells.indexOf(cell) + 1, 0, 1, 3).clear("Contents");
        await context.sync();
      }),
    remove: () =>
      step(async (context) => {
        sheet.delete();
        await context.sync();
      }),
  };
}
