import { deviationMeasures } from "../../core/options";
import { numberOrFail } from "../../core/outcome";
import {
  outputAndJobs,
  rationalityIndex,
  sectorDeviations,
  totalDeviation,
} from "../../core/structure/deviation";
import { withExcelErrors } from "../excelErrors";
import { readBeside, readSectors } from "../sectorCells";
import { cellTable, finiteCell } from "../tables";
import { readWord } from "../../cells/words";
import { structureSteps } from "../costs";

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
