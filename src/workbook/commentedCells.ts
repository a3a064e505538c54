import { localAddress } from "../formula/sheetName";
import { type FoundCell } from "./portabilityContract";

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
  const places = sheets.flatMap(({ sheet, comments }) =>
    comments.items.map((comment) => ({ sheet, at: comment.getLocation().load("address") })),
  );
  await context.sync();
  const key = (sheet: string, address: string) => `${sheet}\n${address}`;
  const commented = new Set(places.map(({ sheet, at }) => key(sheet, localAddress(at.address))));
  return cells.filter(({ sheet, address }) => commented.has(key(sheet, address)));
}
