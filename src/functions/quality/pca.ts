import { readMatrix } from "../../cells/cells";
import { principalComponents } from "../../core/analyze/principalComponents";
import { columnOf } from "../../core/matrix";
import { indicatorLabels } from "../indicatorArguments";
import { withExcelErrors } from "../excelErrors";
import { readInteger } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { principalSteps } from "../costs";

/**
 * Returns the principal components of the indicators: how much each explains and how the indicators load on it.
 * @customfunction QEI.PCA QEI.PCA
 * @helpurl https://employment-indices.example/docs/functions/QEI.PCA.md
 * @param data Numbers only: one row per unit, one column per indicator; rows with gaps are left out.
 * @param [components] How many components to show. Default all.
 * @param [names] Names of the indicators, such as the header row of the data.
 * @returns A table with a header row: component, eigenvalue, explained %, cumulative %, and one loading per indicator.
 */
export function qeiPca(data: any[][], components?: any, names?: any[][]): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(data, "data");
    const shown = readInteger(components, "components", 1, matrix.columns, matrix.columns);
    const labels = indicatorLabels(names, matrix.columns);
    refuseTooLong(matrix, principalSteps);
    const { eigenvalues, loadings } = principalComponents(matrix);
    const headings = ["Component", "Eigenvalue", "Explained %", "Cumulative %", ...labels];
    // The eigenvalues of a correlation matrix sum to the number of indicators.
    const percent = eigenvalues.map((value) => (100 * value) / matrix.columns);
    const rows = Array.from({ length: shown }, (_, i) => {
      const cumulative = percent.subarray(0, i + 1).reduce((total, value) => total + value, 0);
      return [i + 1, eigenvalues[i], percent[i], Math.min(100, cumulative), ...columnOf(loadings, i)];
    });
    return [headings, ...rows];
  });
}
