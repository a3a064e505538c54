import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { readNumbers } from "../../cells/vectors";
import { convergence } from "../../core/time/convergence";
import { convergenceSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";
import { padded } from "../tables";
import { termRow } from "./regression";

const headings = ["Term", "Estimate", "Standard error", "t", "p"];

/**
 * Returns whether units that are behind catch up (beta) and whether all become more alike (sigma).
 * @customfunction QEI.CONVERGENCE QEI.CONVERGENCE
 * @helpurl https://employment-indices.example/docs/functions/QEI.CONVERGENCE.md
 * @param values An index or pay, above 0: one row per unit, one column per year. Rows with a gap are left out.
 * @param [years] The year of each column, in any order. Default 1, 2, 3 and so on.
 * @returns A table with a header row: beta, speed, half-life, trend of sigma, n, dropped rows, and sigma of each year.
 */
export function qeiConvergence(values: any[][], years?: any[][]): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(values, "values", convergenceSteps);
    const found = convergence(
      matrix,
      isOmitted(years)
        ? Float64Array.from({ length: matrix.columns }, (_, i) => i + 1)
        : readNumbers(years, "years", matrix.columns, "period"),
    );
    const row = (label: string, value: number) => padded([label, numberOrBlank(value)], headings.length);
    return [
      [...headings],
      termRow("Beta", found.beta),
      row("Speed", found.speed),
      row("Half-life", found.halfLife),
      found.sigmaTrend ? termRow("Trend of sigma", found.sigmaTrend) : row("Trend of sigma", NaN),
      row("n", found.n),
      row("Dropped rows", found.dropped),
      ...Array.from(found.sigma, (sigma, i): ResultCell[] => row(`Sigma ${found.years[i]}`, sigma)),
    ];
  });
}
