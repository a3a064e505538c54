import { fail } from "../errors";
import { presentValues } from "../matrix";
import { mean, sampleDeviation } from "../numeric/sums/moments";
import { withinReach } from "../numeric/elementary/reach";
import { isConstant, largestSize, same } from "../numeric/ranks/ties";
import { type ColumnTask, placeNothing, type Placing } from "./columnTask";

/**
 * Z-score: (x − mean)/sd with the sample deviation (n − 1); its negative for a negative direction.
 * @throws IndexError when the column has no spread.
 */
export function zscore(task: ColumnTask): Placing {
  const { values, from, to, direction, column } = task;
  const present = presentValues(values.subarray(from, to));
  if (present.length === 0) return placeNothing(task);
  if (isConstant(present)) fail("columnConstant", { column: column + 1, normalization: "zscore" });
  const near = withinReach(present);
  const center = mean(near.values);
  const deviation = sampleDeviation(near.values);
  const size = largestSize(near.values);
  const rows = to - from;
  return (placed, at, out, start) => {
    for (let i = 0; i < rows; i++) {
      const value = placed[at + i] * near.factor;
      // Which side of the mean a value is on that is the same as it depends on rounding, and so on the order of the rows.
      if (same(value, center, size)) out[start + i] = 0;
      else out[start + i] = (direction === 1 ? value - center : center - value) / deviation;
    }
  };
}
