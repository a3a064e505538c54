import { structureIndex } from "../../core/structure/structureIndex";
import { readMatrix } from "../../cells/cells";
import { withExcelErrors } from "../excelErrors";
import { readStructureWeights } from "../../cells/arguments/structureWeights";
import { structureSteps } from "../costs";

/**
 * Returns the Employment Structure Index: the sum of each cell's employment share times its weight.
 * @customfunction ESI ESI
 * @helpurl https://employment-indices.example/docs/functions/ESI.md
 * @param employment Jobs per industry, region or occupation, in any shape; blank cells are not counted.
 * @param [weights] evenness (default, 0 to 1), diversity, layer, or numbers: the same shape, one row, one column or one number.
 * @returns One number.
 */
export function esi(employment: any[][], weights?: any[][]): any {
  return withExcelErrors(() => {
    const jobs = readMatrix(employment, "employment", structureSteps.index);
    return structureIndex(jobs, readStructureWeights(weights, jobs));
  });
}
