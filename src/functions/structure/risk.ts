import { riskQuadrants, type RiskQuadrant } from "../../core/structure/risk";
import { excelError, withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";
import { readBeside, readSectors } from "../sectorCells";
import { readNumber } from "../../cells/words";
import { structureSteps } from "../costs";

/**
 * Returns each unit's place by exposure and job quality, such as "exposed, low quality", and its employment share.
 * @customfunction ESI.RISK ESI.RISK
 * @helpurl https://employment-indices.example/docs/functions/ESI.RISK.md
 * @param employment Jobs per occupation or industry, one row or one column.
 * @param scores Exposure of each.
 * @param quality Job quality of each: a QEI, pay, or any number.
 * @param [exposurecut] Score from which a unit is exposed. Default: the median job's score.
 * @param [qualitycut] Quality below which a unit is of low quality. Default: the median job's quality.
 * @returns Two columns: the place and the employment share of each unit.
 */
export function esiRisk(
  employment: any[][],
  scores: any[][],
  quality: any[][],
  exposurecut?: any,
  qualitycut?: any,
): any[][] {
  return withExcelErrors(() => {
    const jobs = readSectors(employment, "employment", structureSteps.risk);
    const { quadrants, share } = riskQuadrants(
      jobs,
      readBeside(scores, "scores", jobs, "employment"),
      readBeside(quality, "quality", jobs, "employment"),
      readNumber(exposurecut, "exposurecut", -Infinity, Infinity, NaN),
      readNumber(qualitycut, "qualitycut", -Infinity, Infinity, NaN),
    );
    return quadrants.map((quadrant, i): ResultCell[] => [
      "code" in quadrant ? excelError(quadrant) : quadrantLabel(quadrant),
      numberOrBlank(share[i]),
    ]);
  });
}

/** Not translated, like option words: formulas count units by their label. */
function quadrantLabel({ exposed, lowQuality }: RiskQuadrant): string {
  if (exposed) return lowQuality ? "exposed, low quality" : "exposed, high quality";
  return lowQuality ? "sheltered, low quality" : "sheltered, high quality";
}
