import { fail } from "../../errors";
import { columnOf, countPresent, type Matrix, presentValues } from "../../matrix";
import { sampleDeviation } from "../../numeric/sums/moments";
import { type Direction } from "../../options";
import { unitRange } from "./unitRange";

/** Standard deviation of each indicator's min-max values: spread tells units apart. A constant column gets 0. */
export function standardDeviation(data: Matrix, directions: readonly Direction[]): Float64Array {
  requireTwoValues(data);
  const scaled = unitRange(data, directions);
  return Float64Array.from({ length: data.columns }, (_, column) => {
    const present = presentValues(columnOf(scaled, column));
    return present.length < 2 ? 0 : sampleDeviation(present);
  });
}

/** @throws IndexError naming the first column with fewer than two values. */
export function requireTwoValues(data: Matrix): void {
  for (let column = 0; column < data.columns; column++) {
    const present = countPresent(columnOf(data, column));
    if (present < 2) fail("columnTooShort", { column: column + 1, present, needed: 2 });
  }
}
