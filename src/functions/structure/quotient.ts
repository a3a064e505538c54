import { locationQuotients } from "../../core/structure/quotient";
import { excelError, withExcelErrors } from "../excelErrors";
import { cellTable } from "../tables";
import { readRegions } from "./regionCells";

/**
 * Returns location quotients: each industry's share of a region's jobs over its share in the reference; 1 = the same.
 * @customfunction ESI.QUOTIENT ESI.QUOTIENT
 * @helpurl https://employment-indices.example/docs/functions/ESI.QUOTIENT.md
 * @param employment Jobs: one row per region, one column per industry; or one region as a row or a column.
 * @param [reference] Jobs per industry to compare with, one value per industry or a row per region. Default: the table's totals.
 * @returns A table in the shape of employment.
 */
export function esiQuotient(employment: any[][], reference?: any[][]): any[][] {
  return withExcelErrors(() => {
    const { regions, turned } = readRegions(employment, reference);
    const { values, cellProblems, rowProblems } = locationQuotients(regions);
    const table = cellTable(values, cellProblems);
    rowProblems.forEach((cause, row) => table[row].fill(excelError(cause)));
    return turned ? table[0].map((cell) => [cell]) : table;
  });
}
