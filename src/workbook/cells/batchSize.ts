import { type Rectangle } from "../../formula/a1";
import { isInstalled } from "../environment";
import { isTooLarge } from "../run";

/**
 * Bytes of a request or of its answer. Excel on the web refuses either above 5 MB; a fifth is left for what is not counted.
 * Sources: Microsoft, Resource limits and performance optimization for Office Add-ins (Excel add-ins); office-js#4654.
 */
const bytesPerBatch = 4_000_000;

/**
 * An object of office.js with one load, call or write: up to 400 bytes of JSON in a request and 300 in its answer, measured
 * with office.js 1.1.110 for the web; addresses and names of sheets included.
 */
export const bytesPerObject = 500;

/**
 * Of a cell that is written, besides what it holds: the apostrophe before a text, and its share in the three objects of a slice
 * of 1,500 cells, in which office.js writes a large range (`setRangePropertiesInBulk`).
 */
const bytesPerWrittenCell = 7;

/** Of a number, sign, 17 digits and exponent; of a cell's type, the longest of Excel.RangeValueType. With the comma. */
const numberBytes = 25;
export const typeBytes = 12;

/** As long as the pane writes them. */
const formulaBytes = 175;

/** A cell of which nothing is known yet, as it mostly is. */
const typicalBytes: ReadonlyMap<string, number> = new Map([
  ["values", numberBytes],
  ["valueTypes", typeBytes],
  ["formulas", formulaBytes],
]);

/** Every character but those that each JSON encoder leaves as they are; some write `&`, `<`, `>` and `'` as \u0026 and so on. */
const escaped = /[^ !#-%(-;=?-[\]-~]/g;

/**
 * Bytes of a cell's content, or of rows of them, as JSON in UTF-8, at most: a character is never more than the six of \u0000.
 * Source: RFC 8259, section 7.
 */
export function bytesOf(content: unknown): number {
  if (typeof content === "string") return content.length + 5 * (content.match(escaped)?.length ?? 0) + 3;
  if (!Array.isArray(content)) return numberBytes;
  return content.reduce<number>((sum, each) => sum + bytesOf(each), 3);
}

/** Bytes of a request that writes rows of contents. */
export function writeBytes(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((sum, row) => sum + rowBytes(row), bytesPerObject);
}

/** Bytes of one of the rows. */
export function rowBytes(row: readonly unknown[]): number {
  return bytesOf(row) + row.length * bytesPerWrittenCell;
}

/** In order, as many to a batch as it may carry; what is more by itself has one of its own. @param bytes of one, at most. */
export function batchesOf<Item>(items: Iterable<Item>, bytes: (item: Item) => number): Item[][] {
  return [...batchesInTurn(items, bytes)];
}

/** The same, each batch put together when it is asked for. */
export function* batchesInTurn<Item>(
  items: Iterable<Item>,
  bytes: (item: Item) => number,
): Generator<Item[], void, undefined> {
  let batch: Item[] = [];
  let room = bytesPerBatch;
  for (const item of items) {
    const size = bytes(item);
    if (batch.length > 0 && size > room) {
      yield batch;
      batch = [];
      room = bytesPerBatch;
    }
    batch.push(item);
    room -= size;
  }
  if (batch.length > 0) yield batch;
}

/** Whether this Excel takes a batch of so many bytes: one that is installed takes any. */
export function isCarried(bytes: number): boolean {
  return bytes <= bytesPerBatch || isInstalled();
}

/**
 * Reads cells, from the first area on, with as many in a batch as an answer may hold if they are as cells mostly are. How
 * long the texts are is known only once they are read: where an answer is refused, it is asked for in halves.
 * @param properties what is loaded of each cell, such as `formulas,values`.
 * @param read reads parts of areas in one request, and keeps nothing of them where that fails.
 * @param goOn asked before each request.
 */
export async function inParts<Area extends Rectangle>(
  areas: readonly Area[],
  properties: string,
  read: (parts: readonly Area[]) => Promise<void>,
  goOn: () => boolean = () => true,
): Promise<void> {
  const perCell = properties
    .split(",")
    .reduce((sum, property) => sum + (typicalBytes.get(property) ?? formulaBytes), 0);
  const bytes = ({ rows, columns }: Area) => 3 * bytesPerObject + rows * columns * perCell;
  const parts = areas.flatMap((area) => inRows(area, perCell));
  const left = batchesOf(parts, bytes).reverse();
  for (let batch = left.pop(); batch && goOn(); batch = left.pop()) {
    try {
      await read(batch);
    } catch (error) {
      if (!isTooLarge(error) || isOneCell(batch)) throw error;
      left.push(...halvesOf(batch).reverse());
    }
  }
}

function inRows<Area extends Rectangle>(area: Area, bytesPerCell: number): Area[] {
  const step = Math.max(1, Math.floor((bytesPerBatch - 3 * bytesPerObject) / bytesPerCell / area.columns));
  return Array.from({ length: Math.ceil(area.rows / step) }, (_, i) => ({
    ...area,
    row: area.row + i * step,
    rows: Math.min(step, area.rows - i * step),
  }));
}

function isOneCell([first, ...others]: readonly Rectangle[]): boolean {
  return others.length === 0 && first.rows * first.columns === 1;
}

function halvesOf<Area extends Rectangle>(batch: readonly Area[]): Area[][] {
  if (batch.length > 1) {
    const half = Math.ceil(batch.length / 2);
    return [batch.slice(0, half), batch.slice(half)];
  }
  const [area] = batch;
  const [from, count] = area.rows > 1 ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const half = Math.ceil(area[count] / 2);
  return [
    [{ ...area, [count]: half }],
    [{ ...area, [from]: area[from] + half, [count]: area[count] - half }],
  ];
}
