import { aggregationNames, aggregationSentences, powerName, powerSentence } from "../aggregations";
import { normalizationNames, normalizationSentences } from "../normalizations";
import { type GapFilling, type OutlierTreatment, type WeightScheme } from "../../../core/options";
import { plural } from "../grammar";

/** How a QEI is computed, in the words of a paper's appendix. */
export const qualityMethod = {
  title: "Method: Quality of Employment Index (QEI)",
  subject: (units: string, indicators: string) =>
    `The Quality of Employment Index (QEI) gives ${plural(units, "one unit", `each of ${units} units`)} one score from ${indicators} ${plural(indicators, "indicator", "indicators")}.`,
  subjectTree: (units: string, indicators: string, dimensions: string) =>
    `The Quality of Employment Index (QEI) gives ${plural(units, "one unit", `each of ${units} units`)} one score from ${indicators} ${plural(indicators, "indicator", "indicators")} in ${dimensions} ${plural(dimensions, "dimension", "dimensions")}.`,
  subjectUnknown: "The Quality of Employment Index (QEI) gives each unit one score.",
  data: (text: string) => `Data: ${text}`,
  refused: (message: string) => `The tables give no index, so there is nothing more to describe: ${message}`,
  unread: (argument: string) =>
    `What ${argument} holds cannot be read, so the index cannot be described. Put it in cells of its own and name these in the formula.`,
  indicators: "Indicators",
  indicator: "Indicator",
  nameless: (position: string) => `Indicator ${position}`,
  dimension: "Dimension",
  dimensions: "Dimensions",
  direction: "Direction",
  higher: "more is better",
  lower: "less is better",
  least: "Lowest in the data",
  most: "Highest in the data",
  low: "Low goalpost",
  high: "High goalpost",
  fromData: "from the data",
  missingCount: "Missing values",
  byFormula: "as the formula gives it",
  treatment: "Data treatment",
  untreated: "The data are used as they are: no outlier is treated and no gap is filled.",
  outliers: {
    none: "Outliers stay as they are.",
    winsorize: (limit: string) =>
      `Outliers are winsorized: while a column has an absolute skewness of 2 or more and an excess kurtosis of 3.5 or more, its extreme values on the skewed side take the next value; a column in which more than ${limit} points would be moved keeps the values reached until then.`,
    treat: (limit: string) =>
      `Outliers are winsorized (absolute skewness of 2 or more and excess kurtosis of 3.5 or more, at most ${limit} points a column); where that is not enough, the column is transformed by logarithms instead.`,
    iqr: (limit: string) =>
      `Values more than ${limit} interquartile ranges beyond the quartiles are moved to that limit.`,
    mad: (limit: string) =>
      `Values more than ${limit} robust standard deviations (from the median absolute deviation) from the median are moved to that limit.`,
    drop: (limit: string) =>
      `Values more than ${limit} interquartile ranges beyond the quartiles are left out as missing.`,
  } satisfies Record<OutlierTreatment, string | ((limit: string) => string)>,
  gapsByLabel: "Gaps are filled from rows of the same label only, such as the same unit.",
  gaps: {
    keep: "Gaps are not filled.",
    mean: "Gaps are filled with the column's mean.",
    median: "Gaps are filled with the column's median.",
    linear: "Gaps are filled by linear interpolation down the column; gaps at its ends stay.",
    previous: "Gaps are filled with the last value above them.",
  } satisfies Record<GapFilling, string>,
  otherStep: (name: string) => `Before that the data pass through ${name}; see the formula.`,
  normalization: "Normalization",
  normalizations: normalizationSentences,
  normalizationNames,
  extremes:
    "Low and high are the lowest and the highest value of the indicator in these data: 0 means lowest here, not zero quality, and a further unit can change the scores of all.",
  extremes1:
    "Low and high are the lowest and the highest value of the indicator in these data: 1 means lowest here, not zero quality, and a further unit can change the scores of all.",
  goalposts:
    "Low and high are fixed goalposts, or the data's own extremes where the table says so; values beyond a goalpost are clipped to the scale.",
  combined: (rule: string) =>
    `The normalized indicators are first combined into dimensions by the ${rule} Weights are relative within a dimension.`,
  combinedPlain: (rule: string) =>
    `The indicators are first combined into dimensions by the ${rule} Weights are relative within a dimension.`,
  combinedUnknown: "The indicators are first combined into dimensions as the formula says.",
  weights: "Weights",
  weight: "Weight",
  share: "Share",
  scaled: "Weights are scaled to sum to 1.",
  asGiven: "Weights are used exactly as given; they are not scaled.",
  part: "Index, dimension or indicator",
  wholeIndex: "Index",
  level: "Level",
  shareWithin: "Share in its dimension",
  effective: "Effective weight",
  combinedBy: "Combined by",
  partsNeeded: "Least share of its parts",
  itsParts: "its parts together",
  levelShares:
    "Level 1 stands directly below the index, level 2 below a dimension of level 1, and so on. Shares are those among the parts of one dimension, or of the index; the effective weight is the product of the shares on the way down, for a unit that has every value.",
  levelSums: "Below a weighted sum weights are used exactly as given: they are numbers there and no shares.",
  levelBare:
    "A dimension without a weight of its own weighs as much as its parts together, and 1 in a weighted sum.",
  levelIgnored: (names: string) => `Weight 0, and so not part of the index with all below: ${names}.`,
  ignored: (names: string) => `Weight 0, and so not part of the index: ${names}.`,
  noPreset: (table: string) => `The table ${table} holds no weights: each row weighs 1.`,
  preset: (column: string, table: string) => `Preset ${column} of the table ${table}.`,
  origins: {
    equalWithin:
      "The parts of each dimension, and of the index, weigh the same: equal weights express no view on which matters more.",
    equal: "All weigh the same: equal weights express no view on which matters more.",
    asked: (scheme: string) => `The weights follow from the data: ${scheme}.`,
    coincide: (scheme: string) =>
      `The weights are those that follow from these data: ${scheme}, to six decimals.`,
    byFramework: (title: string, year: string) => `The weights are those that ${title} (${year}) prescribes.`,
    neutralFramework: (title: string, year: string) =>
      `The indicators follow ${title} (${year}), which sets no weights; equal weights for its dimensions are the choice of this add-in.`,
    namedByFramework: (title: string, year: string) =>
      `The preset is named after ${title} (${year}), whose weights it takes for the dimensions that the indicators stand for.`,
    namedNeutral: (title: string, year: string) =>
      `The preset is named after ${title} (${year}), which sets no weights; its dimensions weigh the same by the choice of this add-in.`,
    pairwise:
      "The weights come from pairwise comparisons (analytic hierarchy process, principal eigenvector).",
    pairwiseExperts: (count: number) =>
      `They are the judgments of ${count} experts, combined by their (weighted) geometric mean.`,
    consistency: (ratio: string) => `Their consistency ratio is ${ratio}; 0.10 or less is acceptable.`,
    experts: "The weights are the mean of several experts' budgets of 100 points (budget allocation).",
    words: (words: string) => `Origin of the weights: ${words}`,
    hand: "No scheme of this add-in gives these weights for these data: they count as set by hand.",
    judged: "The weights were set by hand.",
    formula: "The weights are what the formula below computes.",
  },
  schemes: {
    stdev: "proportional to the standard deviation of the min-max values",
    entropy: "entropy weights on min-max values (w ∝ 1 − e, e the entropy of the shares p = x/Σx over ln n)",
    entropyraw:
      "entropy weights on the values as measured (w ∝ 1 − e, e the entropy of the shares p = x/Σx over ln n)",
    critic:
      "CRITIC weights (standard deviation times the sum of 1 − r over all indicators, on min-max values)",
    pca: "absolute loadings on the first principal component of the correlation matrix",
    gini: "proportional to the Gini coefficient of the values as measured",
    merec:
      "MEREC weights (w ∝ the total change of the units' logarithmic performance when an indicator is removed)",
    balance: "such that every indicator has the same correlation with the arithmetic mean of min-max values",
  } satisfies Record<Exclude<WeightScheme, "equal">, string>,
  aggregation: "Aggregation",
  aggregations: aggregationSentences,
  aggregationNames,
  powerName,
  powerSentence,
  score: (rule: string) => `The score is the ${rule}`,
  missing: "Missing values",
  missingRule: (share: string) =>
    `Blank cells, "n/a" and #N/A are missing, never zero. A unit's missing indicators are left out and its other weights scaled up; a unit with less than ${share} of its indicators gets no score.`,
  missingLevels: (share: string) =>
    `Blank cells, "n/a" and #N/A are missing, never zero. In each dimension a unit's missing parts are left out and its other weights scaled up; a dimension of which the unit has less than the share of parts given above is missing itself for what stands above it. A unit with less than ${share} of the parts directly below the index gets no score.`,
  missingInSum: (names: string) =>
    `Where the parts are summed, one that is missing makes the whole missing: ${names}.`,
  missingMin: (share: string) =>
    `Blank cells, "n/a" and #N/A are missing, never zero. A unit's missing indicators are left out; a unit with less than ${share} of its indicators gets no score.`,
  missingSum:
    'Blank cells, "n/a" and #N/A are missing, never zero. A unit with a missing indicator gets no score.',
};
