import { rebase } from "../../core/time/rebase";
import { withExcelErrors } from "../excelErrors";
import { tableOf } from "../results";
import { readSectors } from "../sectorCells";
import { readInteger } from "../../cells/words";
import { perCell } from "../costs";

/**
 * Returns index numbers: the series with its base value set to 100.
 * @customfunction QEI.REBASE QEI.REBASE
 * @helpurl https://employment-indices.example/docs/functions/QEI.REBASE.md
 * @param index The index over time, one row or one column.
 * @param [base] Position of the value that becomes 100. Default 1, the first.
 * @returns Index numbers in the shape of the index; blanks stay empty.
 */
export function qeiRebase(index: any[][], base?: any): any[][] {
  return withExcelErrors(() => {
    const series = readSectors(index, "index", perCell(400));
    const position = readInteger(base, "base", 1, series.values.length, 1);
    return tableOf({ ...series, values: rebase(series.values, position - 1) });
  });
}
