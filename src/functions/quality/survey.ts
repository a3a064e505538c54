import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { labelsIn } from "../../cells/arguments/groupLabels";
import { readNumberAt, readVector } from "../../cells/vectors";
import { readNumber } from "../../cells/words";
import { fail } from "../../core/errors";
import { type Labels, positionsByName } from "../../core/labels";
import { isVector } from "../../core/matrix";
import { tQuantileTwoSided } from "../../core/numeric/distributions/tDistribution";
import { pick } from "../../core/structure/cellsInAll";
import { surveyDesign } from "../../core/survey/design";
import { type DomainMean, domainMean } from "../../core/survey/domainMean";
import { surveySteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";

const headings = [
  "Group",
  "N",
  "Sum of weights",
  "Mean",
  "SE",
  "Lower",
  "Upper",
  "Design effect",
  "Effective n",
];

/**
 * Returns means of survey data with standard errors that know weights, strata and clusters, for all and by group.
 * @customfunction QEI.SURVEY QEI.SURVEY
 * @helpurl https://employment-indices.example/docs/functions/QEI.SURVEY.md
 * @param values One value per respondent, such as a QEI; or 1 and 0 for a share. Blank = no answer.
 * @param [weights] Survey weight of each respondent, 0 or more. Default 1.
 * @param [by] Group of each respondent, such as sex or industry.
 * @param [strata] Stratum of each respondent.
 * @param [psu] Cluster (primary sampling unit) of each respondent; its number may start again in each stratum.
 * @param [level] Chance that the interval holds the mean, 0.01 to 0.9999. Default 0.95.
 * @returns A table with a header row, first all, then each group: N, sum of weights, mean, standard error, interval, design effect, effective n.
 */
export function qeiSurvey(
  values: any[][],
  weights?: any[][],
  by?: any[][],
  strata?: any[][],
  psu?: any[][],
  level?: any,
): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(values, "values", surveySteps);
    if (!isVector(matrix))
      fail("vectorShape", { argument: "values", rows: matrix.rows, columns: matrix.columns });
    const sample = readSample(matrix.values, { weights, by, strata, psu });
    const chance = readNumber(level, "level", 0.01, 0.9999, 0.95);
    const design = surveyDesign(sample.values.length, sample.strata, sample.psus);
    const row = (label: string | number, rows: Int32Array) =>
      rowOf(label, domainMean(sample.values, sample.weights, rows, design), chance);
    const answered = rowsWhere(
      sample.values.length,
      (at) => sample.values[at] === sample.values[at] && sample.weights[at] > 0,
    );
    if (answered.length === 0) fail("surveyEmpty", {});
    return [[...headings], row("All", answered), ...byGroup(answered, sample.groups, row)];
  });
}

interface Sample {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly groups: Labels | null;
  readonly strata: Labels | null;
  readonly psus: Labels | null;
}

type Beside = Readonly<Record<"weights" | "by" | "strata" | "psu", unknown>>;

/** Rows in which nothing stands in any of the ranges are no respondents. */
function readSample(all: Float64Array, raw: Beside): Sample {
  const vectors = new Map(
    (["weights", "by", "strata", "psu"] as const).flatMap((argument) =>
      isOmitted(raw[argument]) ? [] : [[argument, cellsOf(raw[argument], argument, all.length)] as const],
    ),
  );
  const others = [...vectors.values()];
  const kept = rowsWhere(
    all.length,
    (row) => all[row] === all[row] || others.some((cells) => !isOmitted(cells[row])),
  );
  const cellsAt = (argument: keyof Beside) => vectors.get(argument);
  const given = cellsAt("weights");
  return {
    values: pick(all, kept),
    weights: weightsOf(given, kept),
    groups: labelsOf(cellsAt("by"), kept, "by", true),
    strata: labelsOf(cellsAt("strata"), kept, "strata", false),
    psus: labelsOf(cellsAt("psu"), kept, "psu", false),
  };
}

function cellsOf(raw: unknown, argument: string, expected: number): readonly unknown[] {
  const cells = readVector(raw, argument);
  return cells.length === expected
    ? cells
    : fail("vectorLength", { argument, expected, given: cells.length, per: "unit" });
}

function rowsWhere(count: number, holds: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let kept = 0;
  for (let row = 0; row < count; row++) if (holds(row)) rows[kept++] = row;
  return rows.subarray(0, kept);
}

function weightsOf(cells: readonly unknown[] | undefined, rows: Int32Array): Float64Array {
  const weights = new Float64Array(rows.length).fill(1);
  if (cells) for (let i = 0; i < rows.length; i++) weights[i] = readWeight(cells[rows[i]], rows[i] + 1);
  return weights;
}

function readWeight(cell: unknown, position: number): number {
  const weight = readNumberAt(cell, "weights", position);
  if (Number.isNaN(weight)) fail("vectorBlank", { argument: "weights", position });
  return weight < 0 ? fail("rowWeightNegative", { position, value: weight }) : weight;
}

/** A stratum or a cluster must be known of every respondent, a group need not be. */
function labelsOf(
  cells: readonly unknown[] | undefined,
  rows: Int32Array,
  argument: string,
  mayBeBlank: boolean,
): Labels | null {
  if (!cells) return null;
  const labels = labelsIn(cells, argument, rows);
  const blank = mayBeBlank ? -1 : labels.codes.indexOf(-1);
  return blank < 0 ? labels : fail("designLabelMissing", { argument, position: rows[blank] + 1 });
}

/** A row for each group in order of appearance; a group without an answer has a row that says so. */
function byGroup(
  answered: Int32Array,
  groups: Labels | null,
  row: (label: string | number, rows: Int32Array) => ResultCell[],
): ResultCell[][] {
  if (!groups) return [];
  const codes = Int32Array.from(answered, (at) => groups.codes[at]);
  return positionsByName({ ...groups, codes }).map((positions, group) =>
    row(groups.names[group], pick(answered, positions)),
  );
}

function rowOf(label: string | number, found: DomainMean, level: number): ResultCell[] {
  const { n, sumOfWeights, mean, error, freedom, designEffect } = found;
  const half = freedom > 0 ? tQuantileTwoSided(1 - level, freedom) * error : NaN;
  return [
    label,
    n,
    ...[sumOfWeights, mean, error, mean - half, mean + half, designEffect, n / designEffect].map(
      numberOrBlank,
    ),
  ];
}
