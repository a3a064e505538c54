import { withSheet } from "../../formula/sheetName";
import { onNewSheet } from "../insert/newSheet";
import { type CleanSheet, type MadeSheet } from "./checkContract";
import { putFollowingTable } from "./followingTable";
import { addNames, withoutNames } from "./keptNames";
import { plannedSheet } from "./plannedSheet";
import { partCells, putPart } from "./sidePart";

/** Writes a clean sheet; where Excel refuses in the middle, sheet and names are taken out again. */
export async function writeCleanSheet(request: CleanSheet): Promise<MadeSheet> {
  const plan = plannedSheet(request);
  const made = await onNewSheet(request.name, async (context, sheet) => {
    const { header, clean, formats, source } = request;
    const { notes, top, body } = plan;
    const table = await putFollowingTable(context, sheet, {
      ...{ name: request.name, notes, top, header, body, formats, shown: clean.rows },
    });
    for (const part of [plan.decisions, plan.log]) await putPart(context, sheet, plan.top, part);
    sheet.activate();
    await context.sync();
    // Last, since taking the sheet out takes no name with it.
    await addNames(context, table, source, withSheet(sheet.name, partCells(plan.top, plan.decisions)));
    return { table, sheet: sheet.name };
  });
  return withoutNames(made);
}
