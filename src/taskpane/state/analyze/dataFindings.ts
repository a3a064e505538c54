import { codesIn } from "../../../cells/check/codedValues";
import { columnStatistics } from "../../../core/analyze/columnStatistics";
import { correlationPValues } from "../../../core/analyze/correlationTests";
import { pairwiseCorrelations } from "../../../core/analyze/pairwiseCorrelation";
import { columnOf, createMatrix, type Matrix, valueAt } from "../../../core/matrix";
import { quartileFences } from "../../../core/treat/fences";
import { type IndexModel } from "../index/indexModel";

/** Something about the data that a careful analyst would look at, with where to look. */
export type Finding =
  | {
      readonly kind: "missing" | "mostlyMissing" | "outliers" | "zeroes";
      readonly column: number;
      readonly count: number;
      readonly row: number;
    }
  | {
      /** A value outside the scale of all others, which may stand for no answer. */
      readonly kind: "code";
      readonly column: number;
      readonly value: number;
      readonly count: number;
      readonly row: number;
    }
  | { readonly kind: "constant" | "empty" | "skewed" | "against"; readonly column: number }
  | {
      readonly kind: "redundant" | "opposed";
      readonly column: number;
      readonly other: number;
      readonly r: number;
    };

/** Share of values that should be present (JRC COIN Tool's advice). */
const presentEnough = 0.65;

/** Correlation from which two indicators count as saying the same (JRC guidance). */
const nearlyTheSame = 0.92;

/** Correlation below which two indicators are reported as pulling apart. */
const pullingApart = -0.3;

/** The p-value above which it may be chance: of eight units a quarter of the pairs that have nothing to do with each other are below −0.3. */
const chance = 0.05;

/** Smaller is graver: what may be an error comes before what may be so. */
const gravity: Record<Finding["kind"], number> = {
  against: 0,
  empty: 1,
  constant: 1,
  mostlyMissing: 2,
  code: 3,
  zeroes: 4,
  redundant: 5,
  outliers: 6,
  skewed: 7,
  missing: 8,
  opposed: 9,
};

/** The gravest first, within a kind as they stand: of a large table only the first are read. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => gravity[a.kind] - gravity[b.kind]);
}

/** Looks over the indicators: gaps, extremes, columns without information, pairs that repeat or oppose each other. */
export function dataFindings(model: IndexModel): Finding[] {
  const pValues = correlationPValues(model.data, "pearson");
  const pairs = againstTheOthers(pairFindings(directedCorrelations(model)), model.indicators.length);
  return [
    ...model.indicators.flatMap((_, column) => columnFindings(model, column)),
    ...pairs.filter((pair) => pair.kind !== "opposed" || valueAt(pValues, pair.column, pair.other) < chance),
  ];
}

function columnFindings({ data }: IndexModel, column: number): Finding[] {
  const values = columnOf(data, column);
  const { present, missing, outliers, notes } = columnStatistics(values);
  if (present === 0) return [{ kind: "empty", column }];
  if (notes.includes("constant")) return [{ kind: "constant", column }];
  const found: Finding[] = [];
  if (missing > 0) {
    const kind = present / values.length < presentEnough ? "mostlyMissing" : "missing";
    found.push({ kind, column, count: missing, row: values.findIndex(Number.isNaN) });
  }
  if (outliers > 0) found.push({ kind: "outliers", column, count: outliers, row: firstOutlier(values) });
  if (notes.includes("skewed")) found.push({ kind: "skewed", column });
  for (const [value, rows] of codesIn(values))
    found.push({ kind: "code", column, value, count: rows.length, row: rows[0] });
  const zeroes = values.filter((value) => value === 0).length;
  // Zeros among values that are otherwise far from it look like blanks read as zero.
  const smallest = values.reduce(
    (least, value) => (value !== 0 && Math.abs(value) < least ? Math.abs(value) : least),
    Infinity,
  );
  if (zeroes > 0 && smallest > 1)
    found.push({ kind: "zeroes", column, count: zeroes, row: values.indexOf(0) });
  return found;
}

function firstOutlier(values: Float64Array): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const fences = quartileFences(present, 1.5);
  return fences ? values.findIndex((value) => value < fences.low || value > fences.high) : 0;
}

/** An indicator that pulls apart from most of the others, which do not among themselves, is named once: its direction may be wrong. */
function againstTheOthers(pairs: readonly Finding[], count: number): Finding[] {
  const opponents = Array.from(
    { length: count },
    (_, column) =>
      pairs.filter((pair) => pair.kind === "opposed" && (pair.column === column || pair.other === column))
        .length,
  );
  // Two camps say nothing of whose direction is wrong.
  const opposed = pairs.filter(({ kind }) => kind === "opposed").length;
  const against = (column: number) =>
    count > 2 && 2 * opponents[column] > count - 1 && opponents[column] === opposed;
  return [
    ...opponents.flatMap((_, column): Finding[] => (against(column) ? [{ kind: "against", column }] : [])),
    ...pairs.filter((pair) => pair.kind !== "opposed" || (!against(pair.column) && !against(pair.other))),
  ];
}

function pairFindings(correlations: Matrix): Finding[] {
  const found: Finding[] = [];
  for (let column = 0; column < correlations.columns; column++) {
    for (let other = column + 1; other < correlations.columns; other++) {
      const r = valueAt(correlations, column, other);
      if (r >= nearlyTheSame) found.push({ kind: "redundant", column, other, r });
      else if (r <= pullingApart) found.push({ kind: "opposed", column, other, r });
    }
  }
  return found;
}

/** Every pair of columns with a defined correlation, the strongest agreement first. */
export function correlatedPairs(correlations: Matrix): { column: number; other: number; r: number }[] {
  const pairs: { column: number; other: number; r: number }[] = [];
  for (let column = 0; column < correlations.columns; column++)
    for (let other = column + 1; other < correlations.columns; other++)
      pairs.push({ column, other, r: valueAt(correlations, column, other) });
  return pairs.filter(({ r }) => !Number.isNaN(r)).sort((a, b) => b.r - a.r);
}

/** Pearson correlations of the indicators turned so that more is better; NaN where one is not defined. */
export function directedCorrelations({ data, indicators }: IndexModel): Matrix {
  const turned = createMatrix(data.rows, data.columns);
  turned.values.set(data.values);
  indicators.forEach(({ direction }, column) => {
    if (direction === 1) return;
    const values = columnOf(turned, column);
    for (let i = 0; i < values.length; i++) values[i] = -values[i];
  });
  return pairwiseCorrelations(turned, "pearson");
}
