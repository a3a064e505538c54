import { deviationMeasures } from "../core/options";
import { numberOrFail } from "../core/outcome";
import {
  outputAndJobs,
  rationalityIndex,
  sectorDeviations,
  totalDeviation,
} from "../core/structure/deviation";
import { qualityGroups } from "../core/structure/quintiles";
import { patternNote } from "../messages/notes";
import { displayWords, withExcelErrors } from "./excelErrors";
import { readBeside, readSectors } from "./sectorCells";
import { cellTable, finiteCell, padded } from "./tables";
import { readInteger, readWord } from "../cells/words";
import { structureSteps } from "./costs";

/** Most groups a ranking is cut into. */
export const mostGroups = 20;

/**
 * Returns how far each sector's share of output differs from its share of jobs.
 * @customfunction ESI.DEVIATION ESI.DEVIATION
 * @helpurl https://employment-indices.example/docs/functions/ESI.DEVIATION.md
 * @param output Output or value added per sector, one row or one column.
 * @param employment Jobs per sector.
 * @param [measure] sector (default, output share / job share - 1), total (sum of absolute deviations) or theil.
 * @returns One number per sector, or one number.
 */
export function esiDeviation(output: any[][], employment: any[][], measure?: any): any[][] {
  return withExcelErrors(() => {
    const produced = readSectors(output, "output", structureSteps.deviation);
    const data = outputAndJobs(produced, readBeside(employment, "employment", produced, "output"));
    const word = readWord(measure, "measure", deviationMeasures, "sector");
    if (word === "sector") {
      const { values, problems } = sectorDeviations(data);
      return cellTable(values, problems);
    }
    const outcome = word === "total" ? totalDeviation(data) : rationalityIndex(data);
    return [[finiteCell(numberOrFail(outcome))]];
  });
}

/**
 * Returns what became of the jobs of each quality group: did employment upgrade, downgrade or polarize?
 * @customfunction ESI.QUINTILES ESI.QUINTILES
 * @helpurl https://employment-indices.example/docs/functions/ESI.QUINTILES.md
 * @param employment0 Jobs per occupation or industry at the start, one row or one column.
 * @param employment1 The same jobs at the end.
 * @param quality What ranks the jobs: a QEI, pay, or any number.
 * @param [groups] Groups of equal employment at the start, 2 to 20. Default 5.
 * @returns A table with a header row, a row per group from the lowest quality, and a last row that names the pattern.
 */
export function esiQuintiles(
  employment0: any[][],
  employment1: any[][],
  quality: any[][],
  groups?: any,
): any[][] {
  return withExcelErrors(() => {
    const first = readSectors(employment0, "employment0", structureSteps.quintiles);
    const second = readBeside(employment1, "employment1", first, "employment0");
    const rank = readBeside(quality, "quality", first, "employment0");
    const count = readInteger(groups, "groups", 2, mostGroups, 5);
    const result = qualityGroups(first, second, rank, count);
    const headings = ["Group", "Employment before", "Employment after", "Change", "Change %"];
    const rows = Array.from(result.before, (before, group) => {
      const after = result.after[group];
      return [group + 1, before, after, after - before, result.change[group]].map(finiteCell);
    });
    return [headings, ...rows, padded([patternNote(result, displayWords())], headings.length)];
  });
}
