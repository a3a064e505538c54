import { fail } from "../../core/errors";
import { type Matrix } from "../../core/matrix";
import { transposed } from "../../core/structure/regions";
import { type Estimate } from "../../core/time/estimate";
import { regression } from "../../core/time/regression";
import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { readNames, readNumbers } from "../../cells/vectors";
import { withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";
import { readSectors } from "../sectorCells";
import { padded } from "../tables";
import { refuseTooLong } from "../../core/workload";
import { regressionSteps } from "../costs";

const headings = ["Term", "Coefficient", "Standard error", "t", "p", "VIF"];

/**
 * Returns a linear regression of y on one or more columns, by least squares with an intercept.
 * @customfunction QEI.REGRESSION QEI.REGRESSION
 * @helpurl https://employment-indices.example/docs/functions/QEI.REGRESSION.md
 * @param y What is explained, one value per unit.
 * @param x What explains it: one row per unit, one column per variable. Rows with a blank are left out.
 * @param [names] Names of the columns of x.
 * @param [weights] One weight per unit, such as its employment; only their ratios count. Default equal.
 * @returns A table with a header row: one row per term, intercept first, then n, dropped rows, R², adjusted R², residual s.d., F, p.
 */
export function qeiRegression(y: any[][], x: any[][], names?: any[][], weights?: any[][]): any[][] {
  return withExcelErrors(() => {
    const explained = readSectors(y, "y");
    const variables = besideRows(readMatrix(x, "x"), explained);
    refuseTooLong(variables, regressionSteps);
    const given = isOmitted(names) ? [] : readNames(names, "names", variables.columns, "indicator");
    const result = regression(explained.values, variables, readRowWeights(weights, variables.rows));
    const { n, dropped, rSquared, adjustedRSquared, residualDeviation, f, p } = result;
    const summary: [string, number][] = [
      ["n", n],
      ["Dropped rows", dropped],
      ["R²", rSquared],
      ["Adjusted R²", adjustedRSquared],
      ["Residual s.d.", residualDeviation],
      ["F", f],
      ["p", p],
    ];
    return [
      [...headings],
      padded([...termRow("Intercept", result.intercept)], headings.length),
      ...result.slopes.map((slope, j) => [
        ...termRow(given[j] ?? `x${j + 1}`, slope),
        numberOrBlank(slope.inflation),
      ]),
      ...summary.map(([label, value]) => padded([label, numberOrBlank(value)], headings.length)),
    ];
  });
}

export function termRow(label: string, { value, error, t, p }: Estimate): ResultCell[] {
  return [label, ...[value, error, t, p].map(numberOrBlank)];
}

/** One weight per row, at least 0. null when omitted. */
export function readRowWeights(raw: unknown, rows: number): Float64Array | null {
  if (isOmitted(raw)) return null;
  const weights = readNumbers(raw, "weights", rows, "unit");
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) fail("rowWeightNegative", { position: negative + 1, value: weights[negative] });
  return weights;
}

/** x with a row for each value of y; where the units stand side by side, x is turned like y. */
export function besideRows(x: Matrix, y: Matrix): Matrix {
  const units = y.values.length;
  if (x.rows === units) return x;
  if (y.rows === 1 && x.columns === units) return transposed(x);
  return fail("rowsDiffer", { rows: x.rows, values: units });
}
