import { readMatrix } from "../../cells/cells";
import { readGoalposts } from "../../cells/arguments/goalpostCells";
import { type Leadership, leaders } from "../../core/aggregate/frontier/canLead";
import { problem } from "../../core/errors";
import { normalizations } from "../../core/options";
import { stepLimit } from "../../core/workload";
import { readIndexDirections } from "../../cells/arguments/indexArguments";
import { excelError } from "../excelErrors";
import { unitAnswers } from "../filledRows";
import { type ResultCell } from "../results";
import { readNumber, readWord } from "../../cells/words";

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
