import { decompositions } from "../../core/options";
import { sum } from "../../core/numeric/sums/sum";
import { decomposeQuality } from "../../core/structure/change/decompose";
import { withExcelErrors } from "../excelErrors";
import { readBeside, readSectors } from "../sectorCells";
import { partsTable } from "../tables";
import { readWord } from "../../cells/words";
import { structureSteps } from "../costs";

/**
 * Returns what changed the mean quality of employment: quality within sectors, or jobs moving between them.
 * @customfunction ESI.DECOMPOSE ESI.DECOMPOSE
 * @helpurl https://employment-indices.example/docs/functions/ESI.DECOMPOSE.md
 * @param employment0 Jobs per sector at the start, one row or one column.
 * @param employment1 Jobs per sector at the end.
 * @param quality0 Quality per sector at the start: a QEI, pay, or any number.
 * @param quality1 Quality per sector at the end.
 * @param [method] shapley (default, two parts), or threeway with an interaction of both changes.
 * @returns A table with a header row, one row per sector and a last row of sums.
 */
export function esiDecompose(
  employment0: any[][],
  employment1: any[][],
  quality0: any[][],
  quality1: any[][],
  method?: any,
): any[][] {
  return withExcelErrors(() => {
    const data = readQualityChange(employment0, employment1, quality0, quality1);
    const word = readWord(method, "method", decompositions, "shapley");
    const { within, between, interaction, positions } = decomposeQuality(data, word);
    const parts = [within, between, ...(interaction ? [interaction] : [])];
    const total = within.map((value, i) => value + between[i] + (interaction ? interaction[i] : 0));
    const headings = ["Within", "Between", ...(interaction ? ["Interaction"] : []), "Total"];
    return partsTable(
      headings,
      [...parts, total],
      positions,
      [...parts, total].map(sum),
      data.employment0.values.length,
    );
  });
}

/** Jobs and quality of two periods, brought to the shape of the first range. */
export function readQualityChange(
  employment0: unknown,
  employment1: unknown,
  quality0: unknown,
  quality1: unknown,
) {
  const first = readSectors(employment0, "employment0", structureSteps.decompose);
  return {
    employment0: first,
    employment1: readBeside(employment1, "employment1", first, "employment0"),
    quality0: readBeside(quality0, "quality0", first, "employment0"),
    quality1: readBeside(quality1, "quality1", first, "employment0"),
  };
}
