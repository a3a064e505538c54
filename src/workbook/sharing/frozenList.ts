import { batchesOf, bytesPerObject } from "../cells/batchSize";
import { putValues } from "../cells/cellText";
import { type TakeOut } from "../contract";
import { heldNow } from "../insert/heldNow";
import { addSheet, refuseProtectedWorkbook, rememberSheet } from "../insert/newSheet";
import { noteHeading } from "./frozenPlace";
import { type FoundCell } from "./sharingContract";
import { putRows } from "../cells/putRows";
import { type Step } from "../run";

/** Where formulas are listed, as text, in an Excel without notes. */
export interface FrozenList {
  readonly sheet: string;
  fill(): Promise<void>;
  /** Takes cells that were not frozen out of the list. */
  withdraw(cells: readonly FoundCell[]): Promise<void>;
  /** @returns what deletes the sheet later, where it still holds what it holds now. */
  remember(): Promise<TakeOut>;
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
    const added = (await addSheet(context, "Frozen formulas")).load("name,id");
    await context.sync();
    return added;
  });
  return {
    sheet: sheet.name,
    fill: () => step((context) => putRows(context, sheet.getRange("A1"), rows, putValues)),
    withdraw: (left) =>
      step(async (context) => {
        for (const batch of batchesOf(left, () => bytesPerObject)) {
          for (const cell of batch)
            sheet.getRangeByIndexes(cells.indexOf(cell) + 1, 0, 1, 3).clear("Contents");
          // One request is sent before the next is filled, so the loop has to wait.
          // oxlint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
        }
      }),
    remember: () =>
      step(async (context) => {
        const held = await heldNow(context, sheet.getUsedRangeOrNullObject(true)).catch(() => null);
        return rememberSheet({ id: sheet.id, held });
      }),
    remove: () =>
      step(async (context) => {
        sheet.delete();
        await context.sync();
      }),
  };
}
