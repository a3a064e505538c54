import {
  type AnyAggregation,
  type CorrelationMethod,
  type CorrelationOutput,
  type DiversityGrouping,
  type Normalization,
  type OutlierTreatment,
  type OutrankingOutput,
  type WeightScheme,
} from "../core/options";
import { normalizationMethods } from "../core/normalize/normalize";
import { ruleOf } from "../core/aggregate/rules";
import { type IndexDefinition } from "../core/qei";
import { type Steps } from "../core/workload";

/*
 * Steps (see `stepLimit`) of each function for n rows and k columns, beside reading. The factors are measured, and rounded
 * up; `test/bench/largest.ts` runs the largest call that they let through.
 */

/** All of them together. */
export function total(...parts: readonly Steps[]): Steps {
  return (n, k) => parts.reduce((steps, part) => steps + part(n, k), 0);
}

/** The same for each cell. */
export function perCell(steps: number): Steps {
  return (n, k) => steps * n * k;
}

export function normalizationSteps(normalization: Normalization): Steps {
  return perCell(normalizationMethods[normalization].steps);
}

export function aggregationSteps(aggregation: AnyAggregation): Steps {
  return perCell(ruleOf(aggregation).steps);
}

/** Products of every two columns. */
const crossProducts: Steps = (n, k) => 60 * n * k + k * k * (1.1 * n + 120);
const eigenvectors: Steps = (_, k) => 12 * k ** 3;

export function schemeSteps(weights: Float64Array | WeightScheme): Steps {
  if (weights === "critic") return crossProducts;
  if (weights === "pca") return total(crossProducts, eigenvectors);
  if (weights === "balance") return (n, k) => 150 * n * k + 3 * n * k * k;
  if (weights === "gini") return perCell(350);
  if (weights === "merec") return perCell(120);
  return typeof weights !== "string" || weights === "equal" ? () => 0 : perCell(80);
}

export function indexSteps(definition: IndexDefinition): Steps {
  return total(
    schemeSteps(definition.weights),
    scalingSteps(definition),
    combiningSteps(definition),
    (n) => 150 * n,
  );
}

function scalingSteps({ normalization, ownNormalizations }: IndexDefinition): Steps {
  const methods = [normalization, ...(ownNormalizations ?? []).flatMap((own) => own ?? [])];
  return perCell(Math.max(...methods.map((each) => normalizationMethods[each].steps)));
}

/** A dimension is one more column for its parent, and has sums of its own. */
function combiningSteps({ aggregation, hierarchy }: IndexDefinition): Steps {
  const dimensions = hierarchy?.dimensions ?? [];
  const rules = [aggregation, ...dimensions.flatMap((own) => own.aggregation ?? [])];
  const steps = Math.max(...rules.map((each) => ruleOf(each).steps));
  return (n, k) => steps * n * (k + 2 * dimensions.length);
}

/** A table of numbers as large as the data, as result. */
export const tableSteps = perCell(70);

export const dimensionsSteps = perCell(160);
export const mazziottaSteps = perCell(350);
export const statisticsSteps = perCell(800);
export const importanceSteps = perCell(450);

/** A row with its name for each unit, and a cell for each dimension. */
export function nodeSteps({ hierarchy }: IndexDefinition): Steps {
  const columns = hierarchy?.dimensions.length ?? 0;
  return (n, k) => (1000 + 40 * columns + 60 * k) * n;
}

/** The units are put in order. */
export const rankingSteps: Steps = (n, k) => n * (2000 + 30 * k);

/** Sorting, and a label for each. */
export const rankSteps: Steps = (n, k) => n * (450 * k + 500);

/** Sorted for the medians, of all and of each group. */
export const groupsSteps: Steps = (n, k) => 1200 * n * k;

/** In each part the units are ranked, and put in order once more for the median. */
export function profileSteps({ hierarchy }: IndexDefinition): Steps {
  const dimensions = hierarchy?.dimensions.length ?? 0;
  return (n, k) => 350 * n * (k + dimensions + 1);
}

export const topsisSteps = perCell(330);
export const couplingSteps: Steps = (n, k) => n * (250 * k + 3 * k * k + 1200);

export const principalSteps: Steps = total(crossProducts, eigenvectors, (_, k) => 250 * k * k);
export const alphaSteps = crossProducts;
export const bordaSteps = perCell(450);

/** The index twice, and ranks and a row of five cells for each unit. */
export function scenarioSteps(definition: IndexDefinition): Steps {
  const placing = perCell(definition.normalization === "percentile" ? 300 : 40);
  return total(
    indexSteps(definition),
    scalingSteps(definition),
    combiningSteps(definition),
    placing,
    (n) => 900 * n,
  );
}

/** Text is made for each number: its weight, its value, and how many decimals the weights need. */
export const explanationSteps = perCell(2500);

/** A tree, an index and a ranking without each column. */
export function leaveOutSteps(definition: IndexDefinition): Steps {
  const each = combiningSteps(definition);
  const dimensions = definition.hierarchy?.dimensions.length ?? 0;
  return total(scalingSteps(definition), (n, k) => (k + dimensions) * (each(n, k) / 2 + 1200 * n + 500 * k));
}

export function outlierSteps(treatment: OutlierTreatment, limit: number): Steps {
  // Each point moved is looked for, and the shape of the column found again.
  if (treatment === "winsorize" || treatment === "treat")
    return (n, k) => k * n * (300 + 40 * (Math.min(n, limit) + 1));
  return perCell(treatment === "none" ? 0 : treatment === "mad" ? 700 : 400);
}

/** @param gaps pairs of columns with gaps are compared one by one. */
export function correlationSteps(
  method: CorrelationMethod,
  gaps: boolean,
  output: CorrelationOutput = "r",
): Steps {
  const result: Steps = (_, k) => (output === "p" ? 1100 : 150) * k * k;
  // Counting the rows of a pair.
  if (output === "n") return total(result, (n, k) => (gaps ? 4 * n * k * k : n * k));
  const ranking = perCell(method === "pearson" ? 60 : 350);
  if (method === "kendall") {
    return total(
      ranking,
      result,
      (n, k) => (k * k * (n * (30 + 6 * Math.log2(n + 1) + (gaps ? 30 : 0)) + (gaps ? 1500 : 400))) / 2,
    );
  }
  const pair = method === "pearson" ? 90 : 130;
  return total(ranking, result, (n, k) => (gaps ? (k * k * (pair * n + 6000)) / 2 : 1.1 * n * k * k));
}

/** Powers of the matrix, up to sixty where the judgments contradict each other much; rounding keeps large ones going. */
export const hierarchySteps: Steps = (rows, n) => 100 * n * n * (rows > n ? rows + n : Math.max(rows, n));

export function outrankingSteps(output: OutrankingOutput): Steps {
  if (output === "borda") return bordaSteps;
  const pairs: Steps = (n, k) => (n * n * (7 * k + 18)) / 2;
  return output === "matrix" ? total(pairs, (n, k) => n * n * (100 + 8 * k)) : pairs;
}

export const trendSteps = perCell(4500);
export const forecastSteps = perCell(2600);
export const breakSteps = perCell(4500);
/** Labels are read, and sums taken for all and for each group. */
export const surveySteps = perCell(2500);
export const differencesSteps = perCell(2200);
/** A logarithm a cell, and a regression over the units. */
export const convergenceSteps: Steps = (n, k) => n * (600 * k + 2500);

/** QR factorization and refinement of n×k, and the inverse of its triangle. */
export const regressionSteps: Steps = (n, k) => n * (k + 1) * (500 + 6 * k) + 3 * k ** 3;

/** Labels, one QR factorization of n×(k + 1), and for each row what it moves of every figure. */
export const gapSteps: Steps = (n, k) => n * (1500 + k * (100 + 7 * k)) + 10 * k ** 3;

/** Measures of the structure of employment, reading of all their arguments included. */
export const structureSteps = {
  index: perCell(150),
  detail: perCell(200),
  change: perCell(650),
  regions: perCell(330),
  shiftShare: perCell(1100),
  decompose: perCell(1450),
  deviation: perCell(750),
  quintiles: perCell(1600),
  exposure: perCell(420),
  risk: perCell(1000),
  segregation: perCell(700),
  inequality: perCell(1200),
  aiScores: perCell(1500),
  // An unknown code gets an error of its own.
  differentCodes: perCell(15000),
};

export function diversitySteps(measures: number, grouping: DiversityGrouping): Steps {
  return (n, k) => 150 * n * k + 40 * measures * (n * k + 12 * { all: 1, rows: n, columns: k }[grouping]);
}
