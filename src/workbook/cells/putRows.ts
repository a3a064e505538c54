import { batchesInTurn, rowBytes } from "./batchSize";

/**
 * Puts rows into cells, from a first one on, in as many requests as it takes; rows are asked for when their request is filled. Where one is refused, those before it are done.
 * @param put puts rows into the range of their shape, such as `putValues`.
 */
export async function putRows<Row extends readonly unknown[]>(
  context: Excel.RequestContext,
  first: Excel.Range,
  rows: Iterable<Row>,
  put: (range: Excel.Range, rows: readonly Row[]) => void,
): Promise<void> {
  let row = 0;
  for (const batch of batchesInTurn(rows, rowBytes)) {
    put(first.getCell(row, 0).getResizedRange(batch.length - 1, batch[0].length - 1), batch);
    // One request is sent before the next is filled, so the loop has to wait.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    row += batch.length;
  }
}

/** As `put` of `putRows`. */
export function putFormats(
  range: Pick<Excel.Range, "numberFormat">,
  rows: readonly (readonly string[])[],
): void {
  range.numberFormat = rows.map((row) => [...row]);
}
