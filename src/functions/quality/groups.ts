import { readGroupLabels } from "../../cells/arguments/groupLabels";
import { isOmitted } from "../../cells/grid";
import { readWord } from "../../cells/words";
import { fail } from "../../core/errors";
import { betweenWithin } from "../../core/groups/betweenWithin";
import { type GroupSummary, groupSummaries } from "../../core/groups/groupSummary";
import { type Labels } from "../../core/labels";
import { type GroupMeasure, groupMeasures } from "../../core/options";
import { cellsInAll, pick, refuseNegative } from "../../core/structure/cellsInAll";
import { groupsSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";
import { readBeside, readSectors } from "../sectorCells";
import { finiteCell, padded } from "../tables";

const headings = ["Group", "N", "Share", "Mean", "Median", "Lowest", "Highest", "Difference"];

/**
 * Returns a table of groups, such as women and men, and how far values differ between them and within.
 * @customfunction QEI.GROUPS QEI.GROUPS
 * @helpurl https://employment-indices.example/docs/functions/QEI.GROUPS.md
 * @param values Scores or other values, in a row or a column; blanks are left out.
 * @param by Group of each value. A blank belongs to no group, and to all values.
 * @param [weights] Weight of each value, 0 or more, such as jobs. Default: all count the same.
 * @param [measure] What is taken apart: [words].
 * @returns A table with a header row: a row for each group, one for all, then the amount and the share of the differences between and within groups.
 */
export function qeiGroups(values: any[][], by: any[][], weights?: any[][], measure?: any): any[][] {
  return withExcelErrors(() => {
    const word = readWord(measure, "measure", groupMeasures, "variance");
    const sample = readSample(values, by, weights, word);
    const { overall, groups } = groupSummaries(sample.values, sample.weights, sample.labels);
    const { between, within } = betweenWithin(sample.values, sample.weights, sample.labels, word);
    const total = between + within;
    const part = (label: string, amount: number) =>
      padded([label, finiteCell(amount), numberOrBlank(total > 0 ? amount / total : NaN)], headings.length);
    return [
      [...headings],
      ...groups.map((group, i) => [
        ...summaryCells(sample.labels.names[i], group),
        numberOrBlank(group.mean - overall.mean),
      ]),
      [...summaryCells("Overall", overall), ""],
      part("Between", between),
      part("Within", within),
    ];
  });
}

interface Sample {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly labels: Labels;
}

/** The values that count: those that are there, with a weight above 0. */
function readSample(values: unknown, by: unknown, weights: unknown, measure: GroupMeasure): Sample {
  const given = readSectors(values, "values", groupsSteps);
  if (measure !== "variance") refuseNegative(given, "values");
  if (isOmitted(by)) fail("labelsMissing", { argument: "by" });
  const labels = readGroupLabels(by, "by", given.values.length);
  const weighed = isOmitted(weights) ? null : readBeside(weights, "weights", given, "values");
  if (weighed) refuseNegative(weighed, "weights");
  const present = weighed ? cellsInAll(given, weighed) : cellsInAll(given);
  const counted = weighed ? present.filter((position) => weighed.values[position] > 0) : present;
  if (counted.length === 0) fail("argumentEmpty", { argument: "values" });
  return {
    values: pick(given.values, counted),
    weights: weighed ? pick(weighed.values, counted) : new Float64Array(counted.length).fill(1),
    labels: { ...labels, codes: pick(labels.codes, counted) },
  };
}

function summaryCells(name: string | number, summary: GroupSummary): ResultCell[] {
  const { n, share, mean, median, lowest, highest } = summary;
  return [name, n, share, ...[mean, median, lowest, highest].map(numberOrBlank)];
}
