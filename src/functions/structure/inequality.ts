import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { readNumber, readWord } from "../../cells/words";
import { fail } from "../../core/errors";
import { type Matrix } from "../../core/matrix";
import { inequalityChoices, inequalityMeasures } from "../../core/options";
import { numberOrFail } from "../../core/outcome";
import { cellsInAll, pick, refuseNegative } from "../../core/structure/cellsInAll";
import {
  defaultAversion,
  type Distribution,
  distributionOf,
  inequality,
} from "../../core/structure/inequality/inequality";
import { structureSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { readBeside } from "../sectorCells";
import { finiteCell, outcomeCell } from "../tables";

/**
 * Returns how unequal values such as pay or job quality are: Gini, Theil, Atkinson and others, weighted by jobs.
 * @customfunction ESI.INEQUALITY ESI.INEQUALITY
 * @helpurl https://employment-indices.example/docs/functions/ESI.INEQUALITY.md
 * @param values Pay, a QEI or any values of at least 0, in any shape; blank cells are left out.
 * @param [weights] Jobs or survey weight of each value, in the same shape. Default: all count the same.
 * @param [measure] gini (default), theil, mld, atkinson, cv, p90p10, hoover, or all for a table.
 * @param [parameter] Aversion to inequality of atkinson, 0.01 to 20. Default 0.5.
 * @returns One number, or a two-column table of all measures.
 */
export function esiInequality(values: any[][], weights?: any[][], measure?: any, parameter?: any): any[][] {
  return withExcelErrors(() => {
    const distribution = readDistribution(values, weights);
    const word = readWord(measure, "measure", inequalityChoices, "gini");
    if (!isOmitted(parameter) && word !== "atkinson" && word !== "all")
      fail("argumentOnlyFor", { argument: "parameter", choice: "atkinson", given: word });
    const aversion = readNumber(parameter, "parameter", 0.01, 20, defaultAversion);
    if (word !== "all") return [[finiteCell(numberOrFail(inequality(distribution, word, aversion)))]];
    return inequalityMeasures.map((each) => [each, outcomeCell(inequality(distribution, each, aversion))]);
  });
}

function readDistribution(values: unknown, weights: unknown): Distribution {
  const given = readMatrix(values, "values", structureSteps.inequality);
  refuseNegative(given, "values");
  const weighed = isOmitted(weights)
    ? equallyWeighed(given)
    : readBeside(weights, "weights", given, "values");
  refuseNegative(weighed, "weights");
  const both = cellsInAll(given, weighed);
  if (both.length === 0) fail("argumentEmpty", { argument: "values" });
  return distributionOf(pick(given.values, both), pick(weighed.values, both));
}

function equallyWeighed({ rows, columns, values }: Matrix): Matrix {
  return { rows, columns, values: new Float64Array(values.length).fill(1) };
}
