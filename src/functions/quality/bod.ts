import { readMatrix } from "../../cells/cells";
import { isOmitted, singleValue } from "../../cells/grid";
import { readNumberAt, readNumbers } from "../../cells/vectors";
import { benefitOfDoubt } from "../../core/aggregate/frontier/benefitOfDoubt";
import { type ShareLimits } from "../../core/aggregate/frontier/shareLimits";
import { stepLimit } from "../../core/workload";
import { readIndexDirections } from "../../cells/arguments/indexArguments";
import { unitAnswers } from "../filledRows";
import { scoreColumn } from "../results";

/**
 * Returns each row's benefit-of-the-doubt score, 0 to 1: judged with the weights most favorable to it.
 * @customfunction QEI.BOD QEI.BOD
 * @helpurl https://employment-indices.example/docs/functions/QEI.BOD.md
 * @param data Numbers only: one row per unit, one column per indicator; rows with gaps get no score.
 * @param [directions] Per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [lower] Least part (0 to 1) of a score that each indicator makes up; one value applies to all. Default 0.
 * @param [upper] Largest part (0 to 1) of a score that each indicator makes up; one value applies to all. Default 1.
 * @returns One score per row; 1 where no other row does better with those weights.
 */
export function qeiBod(data: any[][], directions?: any[][], lower?: any[][], upper?: any[][]): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    const limits: ShareLimits = {
      lower: readShares(lower, "lower", matrix.columns, 0),
      upper: readShares(upper, "upper", matrix.columns, 1),
    };
    const limited = !isOmitted(lower) || !isOmitted(upper);
    const signs = readIndexDirections(directions, matrix.columns);
    return scoreColumn(benefitOfDoubt(matrix, signs, limited ? limits : null, stepLimit));
  });
}

/** One share per indicator, or one for all. */
function readShares(raw: unknown, argument: string, indicators: number, fallback: number): Float64Array {
  if (isOmitted(raw)) return new Float64Array(indicators).fill(fallback);
  const single = singleValue(raw);
  if (!single) return readNumbers(raw, argument, indicators, "indicator");
  return new Float64Array(indicators).fill(readNumberAt(single.value, argument, 1));
}
