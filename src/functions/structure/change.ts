import { changeChoices, changeMeasures } from "../../core/options";
import { numberOrFail } from "../../core/outcome";
import { structuralChange, twoPeriods } from "../../core/structure/change/change";
import { readMatrix } from "../../cells/cells";
import { withExcelErrors } from "../excelErrors";
import { readBeside } from "../sectorCells";
import { outcomeCell } from "../tables";
import { readWord } from "../../cells/words";
import { structureSteps } from "../costs";

/**
 * Returns how far the structure of employment moved between two periods.
 * @customfunction ESI.CHANGE ESI.CHANGE
 * @helpurl https://employment-indices.example/docs/functions/ESI.CHANGE.md
 * @param before Jobs per sector in the first period, in any shape.
 * @param after Jobs of the same sectors in the second period, in the same shape.
 * @param [measure] nav (default, share of jobs that moved), moore (degrees), moorecos, lilien, krugman, or all for a table.
 * @returns One number, or a two-column table of all measures.
 */
export function esiChange(before: any[][], after: any[][], measure?: any): any[][] {
  return withExcelErrors(() => {
    const first = readMatrix(before, "before", structureSteps.change);
    const periods = twoPeriods(first, readBeside(after, "after", first, "before"));
    const word = readWord(measure, "measure", changeChoices, "nav");
    if (word !== "all") return [[numberOrFail(structuralChange(periods, word))]];
    return changeMeasures.map((each) => [each, outcomeCell(structuralChange(periods, each))]);
  });
}
