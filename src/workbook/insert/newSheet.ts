import { freeName } from "../../cells/freeName";
import { failWorkbook } from "../problems";
import { runAsOneStep } from "../run";

/** Source: Microsoft, Excel specifications and limits. */
const longestSheetName = 31;

/** Where a name is taken, so much is added to it. */
const numbering = 4;

/**
 * A new sheet under the wanted name, or the first free one after it. Where it cannot be filled, it is taken out again.
 * @param fill gets the sheet with its name loaded.
 */
export function onNewSheet<Result>(
  wanted: string,
  fill: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>,
): Promise<Result> {
  return runAsOneStep((step) =>
    step(async (context) => {
      await refuseProtectedWorkbook(context);
      const sheet = (await addSheet(context, wanted)).load("name");
      await context.sync();
      try {
        return await fill(context, sheet);
      } catch (error) {
        sheet.delete();
        await context.sync().catch(() => failWorkbook("halfWritten", { cells: sheet.name }));
        throw error;
      }
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
