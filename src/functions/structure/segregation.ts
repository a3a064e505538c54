import { segregationChoices, segregationMeasures } from "../../core/options";
import { compositionOf, segregation } from "../../core/structure/inequality/segregation";
import { readMatrix } from "../../cells/cells";
import { readWord } from "../../cells/words";
import { structureSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { finiteCell } from "../tables";

/**
 * Returns how far groups, such as women and men, work in different occupations or industries.
 * @customfunction ESI.SEGREGATION ESI.SEGREGATION
 * @helpurl https://employment-indices.example/docs/functions/ESI.SEGREGATION.md
 * @param employment Jobs: one row per occupation or industry, one column per group.
 * @param [measure] duncan (default, 0 to 1), karmel, theil, gini, or all for a table.
 * @returns One number, or a two-column table of all measures.
 */
export function esiSegregation(employment: any[][], measure?: any): any[][] {
  return withExcelErrors(() => {
    const composition = compositionOf(readMatrix(employment, "employment", structureSteps.segregation));
    const word = readWord(measure, "measure", segregationChoices, "duncan");
    if (word !== "all") return [[finiteCell(segregation(composition, word))]];
    return segregationMeasures.map((each) => [each, finiteCell(segregation(composition, each))]);
  });
}
