import { isOmitted } from "../../cells/grid";
import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { keyOf } from "../../cells/tables/names";
import { readRowLabels } from "../../cells/tables/rowLabels";
import { type TableIndex } from "../../cells/tables/tableIndex";
import { columnSizes, termsSize } from "../../core/aggregate/termsSize";
import { missingCounts, rankedUnits } from "../../core/analyze/ranking";
import { indexItself } from "../../core/index/definition";
import { indexScores, scoresOf } from "../../core/index/nodeScores";
import { nodesOf, parentOf } from "../../core/index/nodes";
import { indicatorsOf } from "../../core/index/tree";
import { refuseTooLong } from "../../core/workload";
import { indexSteps, nodeSteps, rankingSteps, total } from "../costs";
import { nodeLabel, readTables, unitLabel } from "../definition";
import { messageOf, withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";

/**
 * Returns the ranking of the units as a table to publish, best first: rank, unit, index and the parts directly below it.
 * @customfunction QEI.RANKING QEI.RANKING
 * @helpurl https://employment-indices.example/docs/functions/QEI.RANKING.md
 * @param data The table with its header row: one row per unit, one column per indicator.
 * @param weights The weights table with its header row.
 * @param [preset] Name of a preset of the weights table. Default the first.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [coverage] Least share (0 to 1) of the parts of a dimension, or of the index, that must be present. Default 2/3.
 * @param [by] Ranks within groups: the header of a column of data, such as Year, or one label per row.
 * @returns A table with a header row, best first: the group where asked for, rank, unit, index, dimensions, how many indicators are missing, and why a unit has no index.
 */
export function qeiRanking(
  data: any[][],
  weights: any[][],
  preset?: any[][],
  normalization?: any,
  aggregation?: any,
  coverage?: any,
  by?: any[][],
): any[][] {
  return withExcelErrors(() => {
    const index = readTables({ data, weights, preset, normalization, aggregation, coverage });
    const { definition, names } = index;
    refuseTooLong(index.data, total(indexSteps(definition), nodeSteps(definition), rankingSteps));
    const labels = isOmitted(by) ? null : readRowLabels(by, "by", names.table);
    const found = withNames(names, () => indexScores(index.data, definition));
    const nodes = nodesOf(index.data.columns, definition.hierarchy).filter(
      (node) => parentOf(node, definition.hierarchy) === indexItself,
    );
    const columns = nodes.map((node) => scoresOf(found, node));
    const missing = missingCounts(index.data, indicatorsOf(found.tree));
    const problems = nameProblems(found.problems, names);
    const size = termsSize(found.tree, columnSizes(found.normalized));
    const cells = groupsOf(index, (row) => labels?.labelOf(row) ?? "").flatMap(({ label, rows }) =>
      rankedUnits(found.scores, rows, size).map(({ row, rank }): ResultCell[] => {
        const cause = problems.get(row);
        const cells: ResultCell[] = labels ? [label] : [];
        cells.push(rank === 0 ? "" : rank, unitLabel(row, index), numberOrBlank(found.scores[row]));
        for (const column of columns) cells.push(numberOrBlank(column[row]));
        cells.push(missing[row], cause ? messageOf(cause) : "");
        return cells;
      }),
    );
    const parts = nodes.map((node) => nodeLabel(node, index));
    return [
      [...(labels ? [labels.heading ?? "Group"] : []), "Rank", "Unit", "Index", ...parts, "Missing", "Note"],
      ...cells,
    ];
  });
}

interface Group {
  readonly label: string | number;
  readonly rows: number[];
}

/** The units of each group in the order of the data, by appearance; rows in which nothing stands are none. */
function groupsOf({ data, names }: TableIndex, labelOf: (row: number) => string | number): Group[] {
  const groups = new Map<string, Group>();
  for (let row = 0; row < data.rows; row++) {
    if (names.table.units.labelOf(row) === "") continue;
    const label = labelOf(row);
    const key = keyOf(String(label));
    const group = groups.get(key) ?? { label, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()];
}
