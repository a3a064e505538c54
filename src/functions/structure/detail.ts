import { structureTerms } from "../../core/structure/structureIndex";
import { readMatrix } from "../../cells/cells";
import { withExcelErrors } from "../excelErrors";
import { tableOf } from "../results";
import { readStructureWeights } from "../../cells/arguments/structureWeights";
import { structureSteps } from "../costs";

/**
 * Returns the part of each cell in the Employment Structure Index; the parts add up to ESI.
 * @customfunction ESI.DETAIL ESI.DETAIL
 * @helpurl https://employment-indices.example/docs/functions/ESI.DETAIL.md
 * @param employment Jobs per industry, region or occupation, in any shape; blank cells are not counted.
 * @param [weights] evenness (default, 0 to 1), diversity, layer, or numbers: the same shape, one row, one column or one number.
 * @returns A table in the shape of employment; blank cells stay empty.
 */
export function esiDetail(employment: any[][], weights?: any[][]): any[][] {
  return withExcelErrors(() => {
    const jobs = readMatrix(employment, "employment", structureSteps.detail);
    return tableOf(structureTerms(jobs, readStructureWeights(weights, jobs)));
  });
}
