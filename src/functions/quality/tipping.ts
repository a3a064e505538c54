import { readMatrix } from "../../cells/cells";
import { readGoalposts } from "../../cells/arguments/goalpostCells";
import { isOmitted } from "../../cells/grid";
import { nameProblem, withNames } from "../../cells/tables/namedProblems";
import { readTableIndex, type TableIndex } from "../../cells/tables/tableIndex";
import { isWeightsTable } from "../../cells/tables/weightsTable";
import { isProblem } from "../../core/outcome";
import { nodeLabel } from "../definition";
import { type ResultCell } from "../results";
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
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param weights A weights table with its header row; or one weight per indicator, or a word: equal, stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param unitA Name of the first unit, where data have names, or number of its row, from 1.
 * @param unitB Name of the second unit, or number of its row, from 1.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @returns One row of weights, 0 to 1; #N/A where no weight makes the rows tie. Of tables a table: name, share among its siblings, share at the tie.
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
    if (isWeightsTable(weights)) {
      const given = { data, weights, preset: directions_or_preset, normalization, goalposts };
      return tippingTable(readTableIndex(given), unitA, unitB);
    }
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

function tippingTable(index: TableIndex, unitA: unknown, unitB: unknown): ResultCell[][] {
  const { data, definition, names } = index;
  const { units } = names.table;
  const [first, second] = [units.find(unitA, "unitA"), units.find(unitB, "unitB")];
  if (first === second) fail("sameUnitName", { name: units.nameOf(first) ?? String(first + 1) });
  const means = definition.hierarchy?.dimensions.map(({ aggregation }) => aggregation ?? "arithmetic") ?? [];
  if (means.some((word) => word !== "arithmetic")) fail("tippingAggregation", {});
  refuseTooLong(data, normalizationSteps(definition.normalization));
  const weights = definition.weights as Float64Array;
  const points = withNames(names, () => tippingPoints(data, { ...definition, weights }, first, second));
  return [
    ["Indicator", "Share", "Tipping share"],
    ...points.map(({ node, share, tie }) => [
      nodeLabel(node, index),
      share,
      outcomeCell(isProblem(tie) ? nameProblem(tie, names) : tie),
    ]),
  ];
}

function readUnit(raw: unknown, argument: string, rows: number): number {
  if (isOmitted(raw)) fail("rowNumberMissing", { argument });
  return readInteger(raw, argument, 1, rows, 1);
}
