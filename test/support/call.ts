import { shown } from "./excel";

/** Calls a worksheet function with whatever Excel might send: null for omitted, [[v]] for one cell, any mixture of cells. */
export function call(f: (...args: any[]) => any, ...args: unknown[]): any {
  return f(...args);
}

/** The cells of a result, errors as their codes. */
export function cells(result: unknown): unknown[][] {
  return (result as unknown[][]).map((row) => row.map(shown));
}

/** The message of an error cell. */
export function messageIn(cell: unknown): string {
  if (!(cell instanceof Error)) throw new Error(`Expected an error cell, found ${String(cell)}`);
  return cell.message;
}
