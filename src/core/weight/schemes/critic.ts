import { columnOf, type Matrix, valueAt } from "../../matrix";
import { correlationMatrix } from "../../numeric/sums/correlation";
import { sampleDeviation } from "../../numeric/sums/moments";
import { exceeds } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";
import { completeRowsOrFail } from "./completeRowsOrFail";
import { unitRange } from "./unitRange";

/**
 * CRITIC: σ_j·Σ_k(1 − r_jk) on direction-corrected min-max values of the complete rows: contrast times conflict.
 * Constant columns take no part and get 0. Where no two of the others are in conflict, being one alone or each a multiple
 * of the others, nothing tells them apart and they are equal.
 * Source: Diakoulaki, Mavrotas and Papayannakis (1995), doi:10.1016/0305-0548(94)00059-H.
 */
export function critic(data: Matrix, directions: readonly Direction[]): Float64Array {
  const scaled = unitRange(completeRowsOrFail(data, 3), directions);
  const varying = Array.from({ length: data.columns }, (_, j) => !Number.isNaN(valueAt(scaled, 0, j)));
  const correlations = correlationMatrix(scaled);
  const information = Float64Array.from(varying, (varies, j) => {
    if (!varies) return 0;
    let conflict = 0;
    varying.forEach((other, k) => {
      const r = valueAt(correlations, j, k);
      if (other && exceeds(1, r, 1)) conflict += 1 - r;
    });
    return sampleDeviation(columnOf(scaled, j)) * conflict;
  });
  return information.some((value) => value > 0) ? information : Float64Array.from(varying, Number);
}
