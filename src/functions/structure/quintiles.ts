import { qualityGroups } from "../../core/structure/quintiles";
import { patternNote } from "../../messages/notes";
import { displayWords, withExcelErrors } from "../excelErrors";
import { readBeside, readSectors } from "../sectorCells";
import { finiteCell, padded } from "../tables";
import { readInteger } from "../../cells/words";
import { structureSteps } from "../costs";

/** Most groups a ranking is cut into. */
export const mostGroups = 20;

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
