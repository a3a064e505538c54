import { readMatrix } from "../../cells/cells";
import { readGoalposts } from "../../cells/arguments/goalpostCells";
import { mazziottaPareto } from "../../core/aggregate/mazziottaPareto";
import { penaltyForms } from "../../core/options";
import { readIndexDirections } from "../../cells/arguments/indexArguments";
import { unitAnswers } from "../filledRows";
import { scoreColumn } from "../results";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { mazziottaSteps } from "../costs";

/**
 * Returns the Mazziotta-Pareto index of each row: the mean of its indicators, corrected for imbalance between them.
 * @customfunction QEI.MPI QEI.MPI
 * @helpurl https://employment-indices.example/docs/functions/QEI.MPI.md
 * @param data Numbers only: one row per unit, one column per indicator; rows with gaps get no score.
 * @param [directions] Per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [form] negative (default, imbalance lowers the score), positive (raises it), or adjusted (70 to 130, for years).
 * @param [goalposts] Fixed low and high per indicator, for adjusted: two rows or two columns; auto = from the data.
 * @returns One score per row, about 100 on average.
 */
export function qeiMpi(data: any[][], directions?: any[][], form?: any, goalposts?: any[][]): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    const word = readWord(form, "form", penaltyForms, "negative");
    const posts = readGoalposts(goalposts, matrix.columns, undefined, directions);
    refuseTooLong(matrix, mazziottaSteps);
    return scoreColumn(mazziottaPareto(matrix, readIndexDirections(directions, matrix.columns), word, posts));
  });
}
