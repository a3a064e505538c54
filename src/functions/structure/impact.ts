import { impactByExposure, type ImpactGroup } from "../../core/structure/impact";
import { withExcelErrors } from "../excelErrors";
import { mostGroups } from "./quintiles";
import { readQualityChange } from "./decompose";
import { type ResultCell } from "../results";
import { readBeside } from "../sectorCells";
import { finiteCell } from "../tables";
import { readInteger } from "../../cells/words";

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
