import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { indexScores, scoresOf } from "../../core/index/nodeScores";
import { isIndicator, nodesOf } from "../../core/index/nodes";
import { refuseTooLong } from "../../core/workload";
import { indexSteps, nodeSteps, total } from "../costs";
import { nodeLabel, readTables, unitLabel } from "../definition";
import { excelError } from "../excelErrors";
import { unitAnswers } from "../filledRows";
import { numberOrBlank, type ResultCell } from "../results";

/**
 * Returns the index of each unit and the score of each dimension, for an index given as tables.
 * @customfunction QEI.SCORES QEI.SCORES
 * @helpurl https://employment-indices.example/docs/functions/QEI.SCORES.md
 * @param data The table with its header row: one row per unit, one column per indicator.
 * @param weights The weights table with its header row.
 * @param [preset] Name of a preset of the weights table. Default the first.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [coverage] Least share (0 to 1) of the parts of a dimension, or of the index, that must be present. Default 2/3.
 * @returns A table with a header row, one row per unit: its name, its index and the score of each dimension; a dimension that a unit lacks stays empty.
 */
export function qeiScores(
  data: any[][],
  weights: any[][],
  preset?: any[][],
  normalization?: any,
  aggregation?: any,
  coverage?: any,
): any[][] {
  return unitAnswers(
    data,
    (data) => {
      const index = readTables({ data, weights, preset, normalization, aggregation, coverage });
      const { definition, names } = index;
      refuseTooLong(index.data, total(indexSteps(definition), nodeSteps(definition)));
      const found = withNames(names, () => indexScores(index.data, definition));
      const dimensions = nodesOf(index.data.columns, definition.hierarchy).filter(
        (node) => !isIndicator(node),
      );
      const columns = dimensions.map((node) => scoresOf(found, node));
      const problems = nameProblems(found.problems, names);
      const rows = new Array<ResultCell[]>(index.data.rows);
      for (let row = 0; row < rows.length; row++) {
        const cause = problems.get(row);
        const cells = new Array<ResultCell>(2 + columns.length);
        cells[0] = unitLabel(row, index);
        cells[1] = cause ? excelError(cause) : found.scores[row];
        for (let i = 0; i < columns.length; i++) cells[2 + i] = numberOrBlank(columns[i][row]);
        rows[row] = cells;
      }
      return [["Unit", "Index", ...dimensions.map((node) => nodeLabel(node, index))], ...rows];
    },
    1,
  );
}
