import { fail } from "../../errors";
import { columnOf, type Matrix } from "../../matrix";

/** @throws IndexError naming the first cell below 0, for schemes that take values as they are. */
export function refuseNegativeValues(data: Matrix, scheme: "entropyraw" | "gini"): void {
  for (let column = 0; column < data.columns; column++) {
    columnOf(data, column).forEach((value, row) => {
      if (value < 0) fail("schemeNegative", { row: row + 1, column: column + 1, value, scheme });
    });
  }
}
