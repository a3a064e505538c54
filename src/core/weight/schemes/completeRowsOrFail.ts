import { fail } from "../../errors";
import { completeRows, type Matrix } from "../../matrix";

/** Rows in which every indicator has a value. @throws IndexError when fewer than `needed` remain. */
export function completeRowsOrFail(data: Matrix, needed: number): Matrix {
  const complete = completeRows(data);
  if (complete.rows < needed) fail("completeRowsTooFew", { present: complete.rows, needed });
  return complete;
}
