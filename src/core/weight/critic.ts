import { columnOf, type Matrix, valueAt } from "../matrix";
import { correlationMatrix } from "../numeric/correlation";
import { sampleDeviation } from "../numeric/moments";
import { type Direction } from "../options";
import { completeRowsOrFail } from "./completeRowsOrFail";
import { unitRange } from "./unitRange";

/**
 * CRITIC: σ_j·Σ_k(1 − r_jk) on direction-corrected min-max values of the complete rows: contrast times conflict.
 * Constant columns take no part and get 0.
 * Source: Diakoulaki, Mavrotas and Papayannakis (1995), doi:10.1016/0305-0548(94)00059-H.
 */
export function critic(data: Matrix, directions: readonly Direction[]): Float64Array {
  const scaled = unitRange(completeRowsOrFail(data, 3), directions);
  const correlations = correlationMatrix(scaled);
  return Float64Array.from({ length: data.columns }, (_, j) => {
    const deviation = sampleDeviation(columnOf(scaled, j));
    if (!(deviation > 0)) return 0;
    let conflict = 0;
    for (let k = 0; k < data.columns; k++) {
      const r = valueAt(correlations, j, k);
      if (r === r) conflict += 1 - r;
    }
    return deviation * conflict;
  });
}
