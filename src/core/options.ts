/** Option words, as users type them. The first of each list is the default. */
export const normalizations = ["minmax", "minmax1", "zscore", "percentile", "ratio", "none"] as const;
export type Normalization = (typeof normalizations)[number];
/** Those that place a value among the other rows, so that a single row has no score. */
export type ComparingNormalization = Exclude<Normalization, "none">;

export const aggregations = ["arithmetic", "geometric", "harmonic", "min", "sum"] as const;
export type Aggregation = (typeof aggregations)[number];

/** A word, or p of the generalized mean: from −10 to 10, and none of those that a word stands for (see `powerWords`). */
export type AnyAggregation = Aggregation | number;
/** p as it may be typed. */
export const powerLimit = 10;
/** Generalized means that have a name, by their p. */
export const powerWords: ReadonlyMap<number, Aggregation> = new Map([
  [1, "arithmetic"],
  [0, "geometric"],
  [-1, "harmonic"],
]);

export const weightSchemes = [
  "equal",
  "stdev",
  "entropy",
  "entropyraw",
  "critic",
  "pca",
  "gini",
  "merec",
  "balance",
] as const;
export type WeightScheme = (typeof weightSchemes)[number];

export const structureWeights = ["evenness", "diversity", "layer"] as const;
export type StructureWeight = (typeof structureWeights)[number];

/** 1: more is better; -1: less is better. */
export type Direction = 1 | -1;

export const defaultCoverage = 2 / 3;

export const outlierTreatments = ["none", "winsorize", "treat", "iqr", "mad", "drop"] as const;
export type OutlierTreatment = (typeof outlierTreatments)[number];

export const gapFillings = ["keep", "mean", "median", "linear", "previous"] as const;
export type GapFilling = (typeof gapFillings)[number];

export const diversityMeasures = [
  "shannon",
  "evenness",
  "simpson",
  "hhi",
  "hhinorm",
  "effective",
  "theil",
  "gini",
] as const;
export type DiversityGrouping = (typeof diversityGroupings)[number];
export type DiversityMeasure = (typeof diversityMeasures)[number];
export const diversityChoices = [...diversityMeasures, "all"] as const;

/** Where a diversity measure is taken: over all cells, or for each row or column. */
export const diversityGroupings = ["all", "rows", "columns"] as const;

export const changeMeasures = ["nav", "moore", "moorecos", "lilien", "krugman"] as const;
export type ChangeMeasure = (typeof changeMeasures)[number];
export const changeChoices = [...changeMeasures, "all"] as const;

export const specializationMeasures = ["krugman", "gini", "hachman"] as const;
export type SpecializationMeasure = (typeof specializationMeasures)[number];

export const segregationMeasures = ["duncan", "karmel", "theil", "gini"] as const;
export type SegregationMeasure = (typeof segregationMeasures)[number];
export const segregationChoices = [...segregationMeasures, "all"] as const;

export const inequalityMeasures = ["gini", "theil", "mld", "atkinson", "cv", "p90p10", "hoover"] as const;
export type InequalityMeasure = (typeof inequalityMeasures)[number];
export const inequalityChoices = [...inequalityMeasures, "all"] as const;

/** 1 for the highest, or for the lowest. */
export const rankOrders = ["descending", "ascending"] as const;
export type RankOrder = (typeof rankOrders)[number];

/** What is taken apart into differences between groups and within them. */
export const groupMeasures = ["variance", "theil", "mld"] as const;
export type GroupMeasure = (typeof groupMeasures)[number];

/** Whose coefficients weigh the explained part of a gap, or three parts instead of two. */
export const gapReferences = ["pooled", "first", "second", "neumark", "threefold"] as const;
export type GapReference = (typeof gapReferences)[number];

/** What a scenario's number does to an indicator. */
export const changeKinds = ["percent", "add", "set"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const shiftShareMethods = ["dunn", "esteban"] as const;
export type ShiftShareMethod = (typeof shiftShareMethods)[number];

export const decompositions = ["shapley", "threeway"] as const;
export type Decomposition = (typeof decompositions)[number];

export const deviationMeasures = ["sector", "total", "theil"] as const;

/** Standard errors of a break: against autocorrelation, or plain. */
export const breakErrors = ["neweywest", "ols"] as const;
export type BreakErrors = (typeof breakErrors)[number];

export const correlationMethods = ["pearson", "spearman", "kendall"] as const;
export type CorrelationMethod = (typeof correlationMethods)[number];

export const correlationOutputs = ["r", "p", "n"] as const;
export type CorrelationOutput = (typeof correlationOutputs)[number];

export const alphaForms = ["standardized", "raw"] as const;
export type AlphaForm = (typeof alphaForms)[number];

export const pairwiseOutputs = ["weights", "cr", "ci", "lambda", "all"] as const;

export const penaltyForms = ["negative", "positive", "adjusted"] as const;
export type PenaltyForm = (typeof penaltyForms)[number];

export const outrankingOutputs = ["copeland", "borda", "matrix"] as const;
export type OutrankingOutput = (typeof outrankingOutputs)[number];

export const idealScalings = ["vector", "minmax"] as const;
export type IdealScaling = (typeof idealScalings)[number];

export const couplingOutputs = ["d", "c", "t", "all"] as const;
export type CouplingOutput = (typeof couplingOutputs)[number];

export const couplingForms = ["standard", "wang"] as const;
export type CouplingForm = (typeof couplingForms)[number];

export const frameworkParts = ["all", "dimensions", "weights", "directions", "source"] as const;
export type FrameworkPart = (typeof frameworkParts)[number];

export const variations = ["weights", "methods", "both"] as const;
export type Variation = (typeof variations)[number];

/** Published tables of the exposure of occupations to AI. */
export const exposureSources = ["gpts", "microsoft", "ilo"] as const;
export type ExposureSourceId = (typeof exposureSources)[number];

export const exposureOutputs = [
  "score",
  "title",
  "alpha",
  "beta",
  "gamma",
  "gpt4beta",
  "sd",
  "gradient",
  "source",
] as const;
export type ExposureOutput = (typeof exposureOutputs)[number];
/** Those of which a group of occupations has a mean. */
export type ExposureMeasure = Exclude<ExposureOutput, "title" | "gradient" | "source">;

/** What a sensitivity analysis tells: how far each unit's rank moves, or what moves the ranks. */
export const sensitivityOutputs = ["units", "sobol"] as const;
