import { specializationMeasures } from "../../core/options";
import { specialization } from "../../core/structure/specialization";
import { withExcelErrors } from "../excelErrors";
import { scoreColumn } from "../results";
import { readWord } from "../../cells/words";
import { readRegions } from "./regionCells";

/**
 * Returns how specialized each region is: how far its industries differ from the reference.
 * @customfunction ESI.SPECIALIZATION ESI.SPECIALIZATION
 * @helpurl https://employment-indices.example/docs/functions/ESI.SPECIALIZATION.md
 * @param employment Jobs: one row per region, one column per industry; or one region as a row or a column.
 * @param [reference] Jobs per industry to compare with, one value per industry or a row per region. Default: the table's totals.
 * @param [measure] krugman (default, 0 to 2), gini (of the location quotients) or hachman (1 = like the reference).
 * @returns One number per region.
 */
export function esiSpecialization(employment: any[][], reference?: any[][], measure?: any): any[][] {
  return withExcelErrors(() => {
    const { regions } = readRegions(employment, reference);
    const word = readWord(measure, "measure", specializationMeasures, "krugman");
    return scoreColumn(specialization(regions, word));
  });
}
