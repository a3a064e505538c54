import { type Problem, problem } from "../errors";
import { columnOf, type Matrix } from "../matrix";
import { type Aggregation } from "../options";

/** Allows for a coverage such as 2/3 that was typed as 0.6667 or came out of a calculation. */
const tolerance = 1e-9;

/**
 * Units with too few indicators to be scored, by 0-based row. Only indicators of positive weight count.
 * @param coverage least share of the indicators that must be present; under `sum` all must be.
 */
export function unavailableUnits(
  normalized: Matrix,
  weights: Float64Array,
  aggregation: Aggregation,
  coverage: number,
): Map<number, Problem> {
  const { rows } = normalized;
  const missing = new Uint32Array(rows);
  let of = 0;
  for (let column = 0; column < normalized.columns; column++) {
    if (!(weights[column] > 0)) continue;
    of++;
    const values = columnOf(normalized, column);
    for (let i = 0; i < rows; i++) if (values[i] !== values[i]) missing[i]++;
  }
  const needed = aggregation === "sum" ? of : Math.max(1, Math.ceil(coverage * of - tolerance * of));
  const problems = new Map<number, Problem>();
  for (let row = 0; row < rows; row++) {
    if (missing[row] === 0) continue;
    const present = of - missing[row];
    if (present >= needed) continue;
    if (present === 0) problems.set(row, problem("unitEmpty", {}));
    else if (aggregation === "sum") problems.set(row, problem("unitIncomplete", { present, of }));
    else problems.set(row, problem("unitCoverage", { present, of, needed }));
  }
  return problems;
}
