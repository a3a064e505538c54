/*
 * Option words of the QEI family, offered in Excel's drop-downs. The values repeat the lists of the core (a contract test
 * compares them); the comment above each is its tooltip. scripts/webpack/parameterEnums.js says which parameter offers
 * which list.
 */

/**
 * How indicators are brought to a common scale.
 * @customenum {string}
 */
export enum NORMALIZATION {
  /** 0 to 100 between the column's minimum and maximum, or between goalposts (default) */
  MinMax = "minmax",
  /** 1 to 100 between the column's minimum and maximum, or between goalposts */
  MinMax1 = "minmax1",
  /** Distance from the column's mean in standard deviations */
  ZScore = "zscore",
  /** Rank as a percentage: 0 for the lowest, 100 for the highest */
  Percentile = "percentile",
  /** Percentage of the best value in the column */
  Ratio = "ratio",
  /** Values as they are */
  None = "none",
}

/**
 * How normalized indicators become one score.
 * @customenum {string}
 */
export enum AGGREGATION {
  /** Weighted mean: a high score makes up for a low one (default) */
  Arithmetic = "arithmetic",
  /** Weighted geometric mean: low scores weigh more */
  Geometric = "geometric",
  /** Weighted harmonic mean: low scores weigh most */
  Harmonic = "harmonic",
  /** The lowest indicator decides */
  Min = "min",
  /** Weighted sum with the weights exactly as given */
  Sum = "sum",
}

/**
 * Which value has rank 1.
 * @customenum {string}
 */
export enum RANK_ORDER {
  /** Rank 1 for the highest (default) */
  Descending = "descending",
  /** Rank 1 for the lowest */
  Ascending = "ascending",
}

/**
 * What is taken apart into differences between groups and within them.
 * @customenum {string}
 */
export enum GROUP_MEASURE {
  /** Variance, divided by the sum of the weights (default) */
  Variance = "variance",
  /** Theil index T, of values of 0 or more */
  Theil = "theil",
  /** Mean log deviation, of values above 0 */
  MeanLogDeviation = "mld",
}

/**
 * Whose coefficients weigh the explained part of a gap between two groups.
 * @customenum {string}
 */
export enum GAP_REFERENCE {
  /** Those of both groups together, with a dummy of the group (default) */
  Pooled = "pooled",
  /** Those of the first group */
  First = "first",
  /** Those of the second group */
  Second = "second",
  /** Those of both groups together, without a dummy */
  Neumark = "neumark",
  /** Three parts, seen from the second group: endowments, coefficients, interaction */
  Threefold = "threefold",
}

/**
 * How weights are derived from the data.
 * @customenum {string}
 */
export enum WEIGHT_SCHEME {
  /** The same weight for every indicator (default) */
  Equal = "equal",
  /** In proportion to the spread of the normalized values */
  StDev = "stdev",
  /** Shannon entropy of the normalized values: more for indicators that tell units apart */
  Entropy = "entropy",
  /** Shannon entropy of the values as they are, all 0 or more */
  EntropyRaw = "entropyraw",
  /** CRITIC: more for indicators that vary much and repeat others little */
  Critic = "critic",
  /** Loadings of the first principal component */
  Pca = "pca",
  /** Gini coefficient of the values as they are, all 0 or more */
  Gini = "gini",
  /** MEREC: more for indicators whose removal changes the units most; values above 0 */
  Merec = "merec",
  /** Weights with which every indicator has the same correlation with the index */
  Balance = "balance",
}

/**
 * How outliers are treated.
 * @customenum {string}
 */
export enum OUTLIER_TREATMENT {
  /** Leave values as they are (default) */
  None = "none",
  /** Pull extreme values to the next one until skewness and kurtosis pass */
  Winsorize = "winsorize",
  /** Winsorize; where that is not enough take logarithms of the original */
  Treat = "treat",
  /** Pull values beyond 1.5 interquartile ranges to that limit */
  Iqr = "iqr",
  /** Pull values beyond 3.5 robust standard deviations from the median to that limit */
  Mad = "mad",
  /** Make values beyond 1.5 interquartile ranges missing */
  Drop = "drop",
}

/**
 * How gaps are filled.
 * @customenum {string}
 */
export enum GAP_FILLING {
  /** Leave them empty (default) */
  Keep = "keep",
  /** Mean of the column */
  Mean = "mean",
  /** Median of the column */
  Median = "median",
  /** Straight line between the values above and below; gaps at the ends stay */
  Linear = "linear",
  /** Value above; gaps at the top stay */
  Previous = "previous",
}

/**
 * Measures of correlation.
 * @customenum {string}
 */
export enum CORRELATION_METHOD {
  /** Linear correlation (default) */
  Pearson = "pearson",
  /** Correlation of ranks */
  Spearman = "spearman",
  /** Kendall's tau-b: pairs in the same order less pairs in opposite order */
  Kendall = "kendall",
}

/**
 * What is shown of each pair of columns.
 * @customenum {string}
 */
export enum CORRELATION_OUTPUT {
  /** The correlation (default) */
  R = "r",
  /** Its p-value, two-sided: how often columns without a relation would correlate as much */
  P = "p",
  /** Rows in which both have a value */
  N = "n",
}

/**
 * Forms of Cronbach's alpha.
 * @customenum {string}
 */
export enum ALPHA_FORM {
  /** From correlations: every indicator counts the same (default) */
  Standardized = "standardized",
  /** From covariances: indicators on a common scale count by their spread */
  Raw = "raw",
}

/**
 * What a pairwise comparison returns.
 * @customenum {string}
 */
export enum PAIRWISE_OUTPUT {
  /** Weights, one per row (default) */
  Weights = "weights",
  /** Consistency ratio: 0.1 or less is acceptable */
  Ratio = "cr",
  /** Consistency index */
  Index = "ci",
  /** Largest eigenvalue */
  Lambda = "lambda",
  /** A table of all */
  All = "all",
}

/**
 * Forms of the Mazziotta-Pareto index.
 * @customenum {string}
 */
export enum PENALTY_FORM {
  /** Imbalance lowers the score, for indices where more is better (default) */
  Negative = "negative",
  /** Imbalance raises the score, for indices of deprivation */
  Positive = "positive",
  /** On a scale from 70 to 130 between goalposts, comparable over years */
  Adjusted = "adjusted",
}

/**
 * What outranking returns.
 * @customenum {string}
 */
export enum OUTRANKING_OUTPUT {
  /** Pairwise wins less losses (default) */
  Copeland = "copeland",
  /** Weighted points from ranks */
  Borda = "borda",
  /** Share of the weight on which the row beats the column */
  Matrix = "matrix",
}

/**
 * How TOPSIS brings indicators to one scale.
 * @customenum {string}
 */
export enum IDEAL_SCALING {
  /** Divided by the root of the sum of squares of the column (default) */
  Vector = "vector",
  /** From 0, the lowest, to 1, the highest */
  MinMax = "minmax",
}

/**
 * Parts of the coupling coordination degree.
 * @customenum {string}
 */
export enum COUPLING_OUTPUT {
  /** Coordination D, the root of C times T (default) */
  D = "d",
  /** Coupling C: how near the indices are to each other */
  C = "c",
  /** Weighted mean T of the indices */
  T = "t",
  /** A table of C, T, D, the level and its word */
  All = "all",
}

/**
 * Forms of the coupling.
 * @customenum {string}
 */
export enum COUPLING_FORM {
  /** Geometric over arithmetic mean (default) */
  Standard = "standard",
  /** The corrected form of Wang et al. (2021), which uses the whole range of 0 to 1 */
  Wang = "wang",
}

/**
 * Parts of a framework.
 * @customenum {string}
 */
export enum FRAMEWORK_PART {
  /** Everything as a table (default) */
  All = "all",
  /** Names of the dimensions */
  Dimensions = "dimensions",
  /** Weights, summing to 1 */
  Weights = "weights",
  /** Directions: 1 or -1 */
  Directions = "directions",
  /** Source, and what to know before making one number of it */
  Source = "source",
}

/**
 * What a sensitivity analysis varies.
 * @customenum {string}
 */
export enum VARIATION {
  /** Weights, at random within the spread (default) */
  Weights = "weights",
  /** Normalization and aggregation: every combination that applies, once */
  Methods = "methods",
  /** Both together */
  Both = "both",
}

/**
 * What a sensitivity analysis tells.
 * @customenum {string}
 */
export enum SENSITIVITY_OUTPUT {
  /** How far the rank of each unit moves (default) */
  Units = "units",
  /** Share of each weight and method in the variance of the ranks */
  Sobol = "sobol",
}
