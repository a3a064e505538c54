import { columnOf, type Matrix, presentValues } from "../../matrix";
import { halfMeanDifference } from "../../numeric/sums/meanDifference";
import { blockSum } from "../../numeric/sums/blockSum";
import { withinReach } from "../../numeric/elementary/reach";
import { isConstant } from "../../numeric/ranks/ties";
import { refuseNegativeValues } from "./refuseNegativeValues";
import { requireTwoValues } from "./standardDeviation";

/**
 * Gini coefficient of each indicator's values as they are: ΣΣ|x_i − x_l| / (2n²·mean) over its n present values, not
 * corrected for n. A constant column gets 0. Directions play no part.
 * @throws IndexError for a column with fewer than two values, and for a negative value.
 * Source: Gini (1912), Variabilità e mutabilità; as weights Li, Wang and Chai (2009), A combination method of weighting
 * based on Gini coefficients.
 */
export function gini(data: Matrix): Float64Array {
  requireTwoValues(data);
  refuseNegativeValues(data, "gini");
  return Float64Array.from({ length: data.columns }, (_, column) => {
    const present = presentValues(columnOf(data, column));
    if (isConstant(present)) return 0;
    const { values } = withinReach(present);
    const mean = blockSum(values) / values.length;
    return halfMeanDifference(values, new Float64Array(values.length).fill(1 / values.length)) / mean;
  });
}
