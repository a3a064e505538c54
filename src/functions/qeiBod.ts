import { readMatrix } from "../cells/cells";
import { readGoalposts } from "../cells/goalpostCells";
import { isOmitted, singleValue } from "../cells/grid";
import { readNumberAt, readNumbers } from "../cells/vectors";
import { benefitOfDoubt } from "../core/aggregate/frontier/benefitOfDoubt";
import { type Leadership, leaders } from "../core/aggregate/frontier/canLead";
import { type ShareLimits } from "../core/aggregate/frontier/shareLimits";
import { problem } from "../core/errors";
import { normalizations } from "../core/options";
import { stepLimit } from "../core/workload";
import { readIndexDirections } from "../cells/indexArguments";
import { excelError } from "./excelErrors";
import { unitAnswers } from "./filledRows";
import { type ResultCell, scoreColumn } from "./results";
import { readNumber, readWord } from "../cells/words";

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

/**
 * Returns whether some weights rank a row first or joint first, and such weights.
 * @customfunction QEI.CANLEAD QEI.CANLEAD
 * @helpurl https://employment-indices.example/docs/functions/QEI.CANLEAD.md
 * @param data Numbers only: one row per unit, one column per indicator; rows with gaps are left out.
 * @param [directions] Per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [minweight] Least weight of each indicator, from 0 (default) to 1 / number of indicators.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @returns TRUE or FALSE per row, then one weight per indicator where TRUE; the weights sum to 1.
 */
export function qeiCanLead(
  data: any[][],
  directions?: any[][],
  normalization?: any,
  minweight?: any,
  goalposts?: any[][],
): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    const word = readWord(normalization, "normalization", normalizations, "minmax");
    const minimum = readNumber(minweight, "minweight", 0, 1 / matrix.columns, 0);
    const signs = readIndexDirections(directions, matrix.columns);
    const posts = readGoalposts(goalposts, matrix.columns, undefined, directions);
    const definition = { directions: signs, normalization: word, goalposts: posts };
    const { answers, problems } = leaders(matrix, definition, minimum, stepLimit);
    return answers.map((answer, row) => {
      if (answer) return leadershipCells(answer, matrix.columns);
      const error = excelError(problems.get(row) ?? problem("unitEmpty", {}));
      return new Array<ResultCell>(matrix.columns + 1).fill(error);
    });
  });
}

function leadershipCells({ canLead, weights }: Leadership, indicators: number): ResultCell[] {
  return [canLead, ...(weights ?? new Array<ResultCell>(indicators).fill(""))];
}
