import { presentValues } from "../matrix";
import { mean } from "../numeric/sums/moments";
import { medianOf } from "../numeric/ranks/quantile";
import { type GapFilling } from "../options";

const fillings: Readonly<Record<GapFilling, (column: Float64Array) => void>> = {
  keep: () => undefined,
  mean: (column) => replaceGaps(column, mean(presentValues(column))),
  median: (column) => replaceGaps(column, medianOf(presentValues(column))),
  linear: interpolate,
  previous: repeatPrevious,
};

/** Fills the gaps (NaN) of one column in place. A column without values stays empty. */
export function fillGaps(column: Float64Array, filling: GapFilling): void {
  fillings[filling](column);
}

function replaceGaps(column: Float64Array, value: number): void {
  for (let i = 0; i < column.length; i++) if (column[i] !== column[i]) column[i] = value;
}

function repeatPrevious(column: Float64Array): void {
  for (let i = 1; i < column.length; i++) if (column[i] !== column[i]) column[i] = column[i - 1];
}

/** A straight line over the rows between two values; before the first and after the last value nothing is known. */
function interpolate(column: Float64Array): void {
  let last = -1;
  for (let i = 0; i < column.length; i++) {
    if (column[i] !== column[i]) continue;
    for (let gap = last + 1; last >= 0 && gap < i; gap++) {
      const share = (gap - last) / (i - last);
      column[gap] = (1 - share) * column[last] + share * column[i];
    }
    last = i;
  }
}
