import { readMatrix } from "../../cells/cells";
import { readGoalposts } from "../../cells/goalpostCells";
import { isOmitted } from "../../cells/grid";
import { checkDifferent, tippingPoints } from "../../core/analyze/tippingPoints";
import { fail } from "../../core/errors";
import { normalizations } from "../../core/options";
import { readWeightsAndDirections } from "../indicatorArguments";
import { withExcelErrors } from "../excelErrors";
import { outcomeCell } from "../tables";
import { readInteger, readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { normalizationSteps } from "../costs";

/**
 * Returns, for each indicator, the weight at which two rows tie, the other weights staying in proportion.
 * @customfunction QEI.TIPPING QEI.TIPPING
 * @helpurl https://employment-indices.example/docs/functions/QEI.TIPPING.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param weights One weight per indicator, or a word: equal, stdev, entropy, critic, pca, or a framework id.
 * @param unitA Number of the first row within data, from 1.
 * @param unitB Number of the second row within data, from 1.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @returns One row of weights, 0 to 1; #N/A where no weight makes the rows tie.
 */
export function qeiTipping(
  data: any[][],
  weights: any[][],
  unitA: any,
  unitB: any,
  directions_or_preset?: any[][],
  normalization?: any,
  goalposts?: any[][],
): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(data, "data");
    if (isOmitted(weights)) fail("argumentMissing", { argument: "weights" });
    const index = readWeightsAndDirections(weights, directions_or_preset, matrix);
    const first = readUnit(unitA, "unitA", matrix.rows);
    const second = readUnit(unitB, "unitB", matrix.rows);
    checkDifferent(first, second);
    const word = readWord(normalization, "normalization", normalizations, "minmax");
    const posts = readGoalposts(goalposts, matrix.columns, weights, directions_or_preset);
    const definition = { ...index, normalization: word, goalposts: posts };
    refuseTooLong(matrix, normalizationSteps(word));
    const points = tippingPoints(matrix, definition, first - 1, second - 1);
    return [points.map(({ tie }) => outcomeCell(tie))];
  });
}

function readUnit(raw: unknown, argument: string, rows: number): number {
  if (isOmitted(raw)) fail("rowNumberMissing", { argument });
  return readInteger(raw, argument, 1, rows, 1);
}
