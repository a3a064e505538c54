import { fail } from "../../errors";
import { columnOf, createMatrix, type Matrix, valueAt } from "../../matrix";
import { logRatio } from "../../numeric/elementary/logRatio";
import { extent } from "../../numeric/ranks/extent";
import { withoutSpread } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";
import { completeRowsOrFail } from "./completeRowsOrFail";

/**
 * MEREC, the effects of removing each indicator: E_j = Σ_i |S'_ij − S_i| over the complete rows, with the performance
 * S_i = ln(1 + (1/k)·Σ_j |ln n_ij|) and S'_ij the same without the term of j. n is min/x where more is better, else x/max.
 * A constant column gets 0, and still counts in k.
 * @throws IndexError for a value of 0 or less, and for fewer than two complete rows.
 * Source: Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2021), doi:10.3390/sym13040525.
 */
export function removalEffects(data: Matrix, directions: readonly Direction[]): Float64Array {
  refuseNotPositive(data);
  const complete = completeRowsOrFail(data, 2);
  const logarithms = logarithmsOf(complete, directions);
  const effects = new Float64Array(data.columns);
  for (let row = 0; row < complete.rows; row++) {
    let total = 0;
    for (let column = 0; column < data.columns; column++) total += valueAt(logarithms, row, column);
    const whole = 1 + total / data.columns;
    for (let column = 0; column < data.columns; column++) {
      // S − S' as one logarithm: the difference of two would lose digits.
      effects[column] -= Math.log1p(-valueAt(logarithms, row, column) / data.columns / whole);
    }
  }
  return effects;
}

/** |ln n|: 0 for the value each is compared with. */
function logarithmsOf(data: Matrix, directions: readonly Direction[]): Matrix {
  const result = createMatrix(data.rows, data.columns);
  for (let column = 0; column < data.columns; column++) {
    const values = columnOf(data, column);
    const { low, high } = extent(values);
    if (withoutSpread(low, high)) continue;
    const out = columnOf(result, column);
    for (let row = 0; row < out.length; row++) {
      out[row] = directions[column] === 1 ? logRatio(values[row], low) : logRatio(high, values[row]);
    }
  }
  return result;
}

function refuseNotPositive(data: Matrix): void {
  for (let column = 0; column < data.columns; column++) {
    columnOf(data, column).forEach((value, row) => {
      if (value <= 0) fail("merecNotPositive", { row: row + 1, column: column + 1, value });
    });
  }
}
