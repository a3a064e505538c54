import { exposure } from "../core/structure/exposure";
import { impactByExposure, type ImpactGroup } from "../core/structure/impact";
import { riskQuadrants, type RiskQuadrant } from "../core/structure/risk";
import { readMatrix } from "../cells/cells";
import { excelError, withExcelErrors } from "./excelErrors";
import { mostGroups } from "./esiQuality";
import { readQualityChange } from "./esiShiftShare";
import { numberOrBlank, type ResultCell } from "./results";
import { readBeside, readSectors } from "./sectorCells";
import { finiteCell } from "./tables";
import { readInteger, readNumber } from "../cells/words";
import { structureSteps } from "./costs";

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

/**
 * Returns where the change of mean job quality happened: within and between sectors, by exposure group.
 * @customfunction ESI.IMPACT ESI.IMPACT
 * @helpurl https://employment-indices.example/docs/functions/ESI.IMPACT.md
 * @param employment0 Jobs per sector at the start, one row or one column.
 * @param employment1 Jobs per sector at the end.
 * @param quality0 Quality per sector at the start: a QEI, pay, or any number.
 * @param quality1 Quality per sector at the end.
 * @param scores Exposure of each sector, for example to AI.
 * @param [groups] Groups of equal employment at the start, from the least to the most exposed, 2 to 20. Default 3.
 * @returns A table with a header row, a row per group, one for jobs without a score if there are any, and sums.
 */
export function esiImpact(
  employment0: any[][],
  employment1: any[][],
  quality0: any[][],
  quality1: any[][],
  scores: any[][],
  groups?: any,
): any[][] {
  return withExcelErrors(() => {
    const data = readQualityChange(employment0, employment1, quality0, quality1);
    const given = readBeside(scores, "scores", data.employment0, "employment0");
    const count = readInteger(groups, "groups", 2, mostGroups, 3);
    const { groups: exposed, unscored } = impactByExposure(data, given, count);
    const every = unscored ? [...exposed, unscored] : exposed;
    return [
      ["Exposure group", "Share before", "Share after", "Within", "Between", "Total"],
      ...exposed.map((each, i) => impactRow(groupLabel(i, count), each)),
      ...(unscored ? [impactRow("no score", unscored)] : []),
      impactRow("total", every.reduce(added)),
    ];
  });
}

/** Not translated, like option words: formulas look groups up by their label. */
function groupLabel(index: number, groups: number): string {
  if (index === 0) return "1 (least exposed)";
  return index === groups - 1 ? `${groups} (most exposed)` : String(index + 1);
}

function impactRow(label: string, { share0, share1, within, between }: ImpactGroup): ResultCell[] {
  return [label, ...[share0, share1, within, between, within + between].map(finiteCell)];
}

function added(a: ImpactGroup, b: ImpactGroup): ImpactGroup {
  return {
    share0: a.share0 + b.share0,
    share1: a.share1 + b.share1,
    within: a.within + b.within,
    between: a.between + b.between,
  };
}
