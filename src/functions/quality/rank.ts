import { refuseBrokenReference, readMatrix } from "../../cells/cells";
import { errorCodeOf } from "../../cells/cellValue";
import { readGroupLabels } from "../../cells/arguments/groupLabels";
import { isOmitted, toGrid } from "../../cells/grid";
import { readWord } from "../../cells/words";
import { fail } from "../../core/errors";
import { ranksWithin } from "../../core/groups/ranksWithin";
import { type Labels } from "../../core/labels";
import { columnOf, createMatrix, type Matrix } from "../../core/matrix";
import { rankOrders } from "../../core/options";
import { refuseTooLong } from "../../core/workload";
import { rankSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { tableOf } from "../results";

/**
 * Returns the rank of each score, ties sharing the best one, among all rows or within groups such as years.
 * @customfunction QEI.RANK QEI.RANK
 * @helpurl https://employment-indices.example/docs/functions/QEI.RANK.md
 * @param scores Scores in a row or a column; or a table, each column of which is ranked on its own. A blank or an error has no rank.
 * @param [by] One label per row, such as its year: ranks count within the rows of a label.
 * @param [order] Which score is the first: [words].
 * @returns Ranks in the shape of scores; empty where there is no score.
 */
export function qeiRank(scores: any[][], by?: any[][], order?: any): any[][] {
  return withExcelErrors(() => {
    const given = readScores(scores);
    // A single row holds the scores of one ranking, as a column does.
    const isRow = given.rows === 1;
    const matrix = isRow ? { ...given, rows: given.columns, columns: 1 } : given;
    refuseTooLong(matrix, rankSteps);
    const labels = isOmitted(by) ? null : readGroupLabels(by, "by", matrix.rows);
    if (labels) refuseUnlabeled(matrix, labels);
    const word = readWord(order, "order", rankOrders, "descending");
    const ranks = createMatrix(matrix.rows, matrix.columns);
    for (let column = 0; column < matrix.columns; column++)
      columnOf(ranks, column).set(ranksWithin(columnOf(matrix, column), labels, word));
    return tableOf(isRow ? { ...given, values: ranks.values } : ranks);
  });
}

/** The error of a unit is no score. */
function readScores(raw: unknown): Matrix {
  if (isOmitted(raw) && !Array.isArray(raw)) fail("argumentMissing", { argument: "scores" });
  refuseBrokenReference(raw, "scores");
  const isError = (cell: unknown) => typeof cell !== "number" && errorCodeOf(cell) !== null;
  const grid = toGrid(raw, "scores");
  if (!grid.some((cells) => cells.some(isError))) return readMatrix(grid, "scores");
  return readMatrix(
    grid.map((cells) => cells.map((cell) => (isError(cell) ? null : cell))),
    "scores",
  );
}

/** A score without a label would have a rank among none. */
function refuseUnlabeled(matrix: Matrix, { codes }: Labels): void {
  const { rows, values } = matrix;
  for (let at = 0; at < values.length; at++)
    if (values[at] === values[at] && codes[at % rows] < 0)
      fail("rowLabelMissing", { argument: "by", position: (at % rows) + 1 });
}
