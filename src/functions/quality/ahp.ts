import { readMatrix } from "../../cells/cells";
import { readExpertWeights } from "../../cells/arguments/expertWeights";
import { type AnalyticHierarchy, largestRated } from "../../core/weight/pairwise/analyticHierarchy";
import { groupHierarchy } from "../../core/weight/pairwise/groupHierarchy";
import { problem } from "../../core/errors";
import { pairwiseOutputs } from "../../core/options";
import { numberOrFail, type Outcome } from "../../core/outcome";
import { withExcelErrors } from "../excelErrors";
import { outcomeCell } from "../tables";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { hierarchySteps } from "../costs";

/**
 * Returns weights from pairwise judgments (AHP), or how consistent the judgments are.
 * @customfunction QEI.AHP QEI.AHP
 * @helpurl https://employment-indices.example/docs/functions/QEI.AHP.md
 * @param matrix Square range: how many times as important the item of the row is as that of the column; only the part above the diagonal is needed. Several experts: their matrices one below the other.
 * @param [output] weights (default), cr (consistency ratio, 0.1 or less is acceptable), ci, lambda, or all for a table.
 * @param [expertweights] What each expert counts, one number of 0 or more per matrix. Default: all the same.
 * @returns One weight per row, summing to 1; one number; or a two-column table with a header row.
 */
export function qeiAhp(matrix: any[][], output?: any, expertweights?: any[][]): any[][] {
  return withExcelErrors(() => {
    const judgments = readMatrix(matrix, "matrix");
    const word = readWord(output, "output", pairwiseOutputs, "weights");
    refuseTooLong(judgments, hierarchySteps);
    const { together, experts } = groupHierarchy(judgments, readExpertWeights(expertweights, judgments));
    const { weights, lambda, consistencyIndex } = together;
    const ratio = ratioOf(together);
    switch (word) {
      case "weights":
        return Array.from(weights, (weight) => [weight]);
      case "cr":
        return [[numberOrFail(ratio)]];
      case "ci":
        return [[consistencyIndex]];
      case "lambda":
        return [[lambda]];
      case "all":
        return [
          ["Item", "Value"],
          ...Array.from(weights, (weight, i) => [`Weight ${i + 1}`, weight]),
          ["Lambda max", lambda],
          ["Consistency index", consistencyIndex],
          ["Consistency ratio", outcomeCell(ratio)],
          ...(experts.length > 1
            ? experts.map((each, i) => [`Consistency ratio ${i + 1}`, outcomeCell(ratioOf(each))])
            : []),
        ];
    }
  });
}

function ratioOf({ weights, consistencyRatio }: AnalyticHierarchy): Outcome {
  return Number.isNaN(consistencyRatio)
    ? problem("randomIndexUnknown", { size: weights.length, largest: largestRated })
    : consistencyRatio;
}
