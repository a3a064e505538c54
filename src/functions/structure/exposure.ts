import { exposure } from "../../core/structure/exposure";
import { readMatrix } from "../../cells/cells";
import { withExcelErrors } from "../excelErrors";
import { readBeside } from "../sectorCells";
import { finiteCell } from "../tables";
import { readNumber } from "../../cells/words";
import { structureSteps } from "../costs";

/**
 * Returns how exposed a workforce is, for example to AI: mean score, and jobs at or above a threshold.
 * @customfunction ESI.EXPOSURE ESI.EXPOSURE
 * @helpurl https://employment-indices.example/docs/functions/ESI.EXPOSURE.md
 * @param employment Jobs per occupation or industry, in any shape.
 * @param scores Exposure of each, in the same shape; cells without a score are left out and counted.
 * @param [threshold] Score from which a job counts as exposed. Default 0.5.
 * @returns A two-column table: mean exposure, share and number of exposed jobs, share of employment with a score.
 */
export function esiExposure(employment: any[][], scores: any[][], threshold?: any): any[][] {
  return withExcelErrors(() => {
    const jobs = readMatrix(employment, "employment", structureSteps.exposure);
    const given = readBeside(scores, "scores", jobs, "employment");
    const cut = readNumber(threshold, "threshold", -Infinity, Infinity, 0.5);
    const { mean, shareAbove, jobsAbove, coverage } = exposure(jobs, given, cut);
    const rows: [string, number][] = [
      ["Mean exposure", mean],
      ["Share of jobs at or above the threshold", shareAbove],
      ["Jobs at or above the threshold", jobsAbove],
      ["Share of employment with a score", coverage],
    ];
    return rows.map(([label, value]) => [label, finiteCell(value)]);
  });
}
