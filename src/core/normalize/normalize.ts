import { fail } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { type Direction, type Normalization } from "../options";
import { type ColumnTask } from "./columnTask";
import { type Goalposts } from "./goalposts";
import { minmax } from "./minmax";
import { none } from "./none";
import { percentile } from "./percentile";
import { ratio } from "./ratio";
import { zscore } from "./zscore";

const methods: Record<Normalization, (task: ColumnTask) => void> = {
  minmax: (task) => minmax(task, 0),
  minmax1: (task) => minmax(task, 1),
  zscore,
  percentile,
  ratio,
  none,
};

/**
 * Brings each indicator to a common scale on which more is always better.
 * @param data n×k, NaN = missing; stays as it is.
 * @param goalposts only for `minmax` and `minmax1`; null = each column's own extremes.
 * @param weights columns of weight 0 are left out: they hold NaN and are not checked. Omitted = all columns count.
 * @returns n×k, NaN where missing.
 * @throws IndexError for a single row, a column without spread, or goalposts that cannot be used.
 */
export function normalize(
  data: Matrix,
  method: Normalization,
  directions: readonly Direction[],
  goalposts: Goalposts | null = null,
  weights?: Float64Array,
): Matrix {
  const counts = (column: number) => !weights || weights[column] > 0;
  if (goalposts && method !== "minmax" && method !== "minmax1") {
    fail("goalpostsUnused", { normalization: method });
  }
  if (data.rows === 1 && method !== "none" && !allFixed(goalposts, data.columns, counts)) {
    fail("oneRow", { normalization: method });
  }
  const result = createMatrix(data.rows, data.columns);
  for (let column = 0; column < data.columns; column++) {
    const out = columnOf(result, column);
    if (!counts(column)) {
      out.fill(NaN);
      continue;
    }
    methods[method]({
      values: columnOf(data, column),
      out,
      direction: directions[column],
      column,
      low: goalposts ? goalposts.low[column] : NaN,
      high: goalposts ? goalposts.high[column] : NaN,
    });
  }
  return result;
}

function allFixed(
  goalposts: Goalposts | null,
  columns: number,
  counts: (column: number) => boolean,
): boolean {
  if (!goalposts) return false;
  for (let column = 0; column < columns; column++) {
    if (counts(column) && Number.isNaN(goalposts.low[column] + goalposts.high[column])) return false;
  }
  return true;
}
