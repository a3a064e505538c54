import { shiftShareMethods } from "../../core/options";
import { sum } from "../../core/numeric/sums/sum";
import { shiftShare } from "../../core/structure/change/shiftShare";
import { withExcelErrors } from "../excelErrors";
import { readBeside, readSectors } from "../sectorCells";
import { partsTable } from "../tables";
import { readWord } from "../../cells/words";
import { structureSteps } from "../costs";

/**
 * Returns what made a region's jobs change: national growth, its mix of industries, and its own shift.
 * @customfunction ESI.SHIFTSHARE ESI.SHIFTSHARE
 * @helpurl https://employment-indices.example/docs/functions/ESI.SHIFTSHARE.md
 * @param local0 Jobs per industry in the region at the start, one row or one column.
 * @param local1 Jobs per industry in the region at the end.
 * @param reference0 Jobs per industry in the whole area, such as the nation, at the start.
 * @param reference1 Jobs per industry in the whole area at the end.
 * @param [method] dunn (default), or esteban to show apart what the region's specialization allocates.
 * @returns A table with a header row, one row per industry and a last row of sums.
 */
export function esiShiftShare(
  local0: any[][],
  local1: any[][],
  reference0: any[][],
  reference1: any[][],
  method?: any,
): any[][] {
  return withExcelErrors(() => {
    const start = readSectors(local0, "local0", structureSteps.shiftShare);
    const data = {
      local0: start,
      local1: readBeside(local1, "local1", start, "local0"),
      reference0: readBeside(reference0, "reference0", start, "local0"),
      reference1: readBeside(reference1, "reference1", start, "local0"),
    };
    const result = shiftShare(data, readWord(method, "method", shiftShareMethods, "dunn"));
    const { national, industryMix, regionalShift, allocation, total, positions } = result;
    const parts = [national, industryMix, regionalShift, ...(allocation ? [allocation] : []), total];
    const headings = [
      "National",
      "Industry mix",
      "Regional shift",
      ...(allocation ? ["Allocation"] : []),
      "Total",
    ];
    return partsTable(headings, parts, positions, parts.map(sum), start.values.length);
  });
}
