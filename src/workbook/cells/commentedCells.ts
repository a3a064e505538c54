import { localAddress } from "../../formula/sheetName";
import { batchesOf, bytesPerObject } from "./batchSize";
import { type FoundCell } from "../sharing/sharingContract";

/**
 * Those of the cells that have a threaded comment, and so cannot take a note. The threads of each sheet are listed: a cell
 * without one answers with an error when it is asked (office-js#1416). Source: Microsoft, The difference between threaded
 * comments and notes.
 */
export async function commentedCells(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
): Promise<readonly FoundCell[]> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    comments: context.workbook.worksheets.getItem(sheet).comments.load("items/id"),
  }));
  await context.sync();
  const key = (sheet: string, address: string) => `${sheet}\n${address}`;
  const all = sheets.flatMap(({ sheet, comments }) => comments.items.map((comment) => ({ sheet, comment })));
  const commented = new Set<string>();
  for (const batch of batchesOf(all, () => bytesPerObject)) {
    const places = batch.map(({ comment }) => comment.getLocation().load("address"));
    // One request is sent before the next is filled, so the loop has to wait.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const [i, { address }] of places.entries())
      commented.add(key(batch[i].sheet, localAddress(address)));
  }
  return cells.filter(({ sheet, address }) => commented.has(key(sheet, address)));
}
