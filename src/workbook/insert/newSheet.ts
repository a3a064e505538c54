import { freeName } from "../../cells/freeName";
import { type TakeOut } from "../contract";
import { failWorkbook } from "../problems";
import { runAsOneStep } from "../run";
import { changedCells, type Held, heldNow } from "./heldNow";

/** Source: Microsoft, Excel specifications and limits. */
const longestSheetName = 31;

/** Where a name is taken, so much is added to it. */
const numbering = 4;

/**
 * A new sheet under the wanted name, or the first free one after it. Where it cannot be filled, it is taken out again.
 * @param fill gets the sheet with its name and id loaded.
 */
export function onNewSheet<Result extends object>(
  wanted: string,
  fill: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result & { readonly takeOut: TakeOut }> {
  return runAsOneStep((step) =>
    step(async (context) => {
      await refuseProtectedWorkbook(context);
      const sheet = (await addSheet(context, wanted)).load("name,id");
      await context.sync();
      let filled: Result;
      try {
        filled = await fill(context, sheet);
      } catch (error) {
        sheet.delete();
        await context.sync().catch(() => failWorkbook("halfWritten", { cells: sheet.name }));
        throw error;
      }
      const { id } = sheet;
      // What cannot be looked at is there all the same.
      const held = await heldNow(context, sheet.getUsedRangeOrNullObject(true)).catch(() => null);
      return { ...filled, takeOut: rememberSheet({ id, held }) };
    }),
  );
}

/** A sheet that was written, and what it held then; null where that is not known. */
interface WrittenSheet {
  /** Excel's own name of it, which stays when people rename it. */
  readonly id: string;
  readonly held: Held | null;
}

/** How to take a sheet out again. */
export function rememberSheet(sheet: WrittenSheet): TakeOut {
  return (anyway = false) => takeOutSheet(sheet, anyway);
}

function takeOutSheet({ id, held }: WrittenSheet, anyway: boolean): ReturnType<TakeOut> {
  return runAsOneStep((step) =>
    step(async (context) => {
      await refuseProtectedWorkbook(context);
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      if (sheet.isNullObject) return null;
      const place = sheet.name;
      if (!anyway) {
        const now = held && (await heldNow(context, sheet.getUsedRangeOrNullObject(true)));
        const changed = held && now && changedCells(held, now);
        if (changed?.length !== 0) return { place, isSheet: true, changed };
      }
      sheet.delete();
      await context.sync();
      return null;
    }),
  );
}

/** @throws WorkbookError `workbookProtected` where no sheet can be added. */
export async function refuseProtectedWorkbook(context: Excel.RequestContext): Promise<void> {
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) failWorkbook("workbookProtected", {});
}

/** A new sheet under the wanted name, or the first free one after it. */
export async function addSheet(context: Excel.RequestContext, wanted: string): Promise<Excel.Worksheet> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return context.workbook.worksheets.add(
    freeName(
      sheets.items.map(({ name }) => name),
      wanted.slice(0, longestSheetName - numbering),
      " ",
    ),
  );
}
