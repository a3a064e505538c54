import { fail } from "../errors";
import { presentValues } from "../matrix";
import { ascendingRanks } from "../numeric/ranks/ranks";
import { isConstant } from "../numeric/ranks/ties";
import { type ColumnTask } from "./columnTask";

/**
 * Percentile rank: 100·(r − 1)/(m − 1), r the ascending rank (ties take the lowest), m the number of present values;
 * the same on −x for a negative direction. Excel's PERCENTRANK.INC before its truncation, times 100.
 * @throws IndexError when the column has no spread.
 */
export function percentile(task: ColumnTask): void {
  const { values, out, from, to, shift, direction, column } = task;
  const present = presentValues(values.subarray(from, to));
  if (present.length === 0) {
    out.fill(NaN, from - shift, to - shift);
    return;
  }
  if (isConstant(present)) fail("columnConstant", { column: column + 1, normalization: "percentile" });
  const ranks = ascendingRanks(present, direction);
  let next = 0;
  for (let i = from; i < to; i++) {
    out[i - shift] = values[i] === values[i] ? (100 * (ranks[next++] - 1)) / (present.length - 1) : NaN;
  }
}
