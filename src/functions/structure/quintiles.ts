import { fail } from "../../core/errors";
import { isVector, type Matrix } from "../../core/matrix";
import { jobsOfAll } from "../../core/structure/populations";
import { changesOfPopulations, qualityGroups } from "../../core/structure/change/quintiles";
import { patternNote } from "../../messages/notes";
import { displayWords, withExcelErrors } from "../excelErrors";
import { readMatrix } from "../../cells/cells";
import { readBeside } from "../sectorCells";
import { finiteCell, padded } from "../tables";
import { readInteger } from "../../cells/words";
import { structureSteps } from "../costs";

/** Most groups a ranking is cut into. */
export const mostGroups = 20;

/**
 * Returns what became of the jobs of each quality group: did employment upgrade, downgrade or polarize?
 * @customfunction ESI.QUINTILES ESI.QUINTILES
 * @helpurl https://employment-indices.example/docs/functions/ESI.QUINTILES.md
 * @param employment0 Jobs per occupation or industry at the start: one row, one column, or a column for each group of people.
 * @param employment1 The same jobs at the end.
 * @param quality What ranks the jobs: a QEI, pay, or any number.
 * @param [groups] Groups of equal employment at the start, 2 to 20. Default 5.
 * @returns A table with a header row, a row per group from the lowest quality, and a last row that names the pattern; several columns of jobs get a column each with their part of the change.
 */
export function esiQuintiles(
  employment0: any[][],
  employment1: any[][],
  quality: any[][],
  groups?: any,
): any[][] {
  return withExcelErrors(() => {
    const first = readMatrix(employment0, "employment0", structureSteps.quintiles);
    const second = readBeside(employment1, "employment1", first, "employment0");
    const several = !isVector(first);
    const rank = several ? readRanking(quality, first) : readBeside(quality, "quality", first, "employment0");
    const count = readInteger(groups, "groups", 2, mostGroups, 5);
    const [before, after] = several
      ? [jobsOfAll(first, "employment0"), jobsOfAll(second, "employment1")]
      : [first, second];
    const result = qualityGroups(before, after, rank, count);
    const changes = several ? changesOfPopulations(first, second, result) : [];
    const headings = [
      ...["Group", "Employment before", "Employment after", "Change", "Change %"],
      ...changes.map((_, population) => `Change ${population + 1}`),
    ];
    const rows = Array.from(result.before, (jobs, group) => {
      const now = result.after[group];
      const own = changes.map((change) => change[group]);
      return [group + 1, jobs, now, now - jobs, result.change[group], ...own].map(finiteCell);
    });
    return [headings, ...rows, padded([patternNote(result, displayWords())], headings.length)];
  });
}

/** One value per row of jobs. */
function readRanking(raw: unknown, { rows }: Matrix): Matrix {
  const ranking = readMatrix(raw, "quality");
  if (!isVector(ranking) || ranking.values.length !== rows)
    fail("vectorLength", { argument: "quality", expected: rows, given: ranking.values.length, per: "row" });
  return { rows, columns: 1, values: ranking.values };
}
