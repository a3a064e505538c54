/*
 * Option words offered in Excel's drop-downs. The values repeat the lists of the core (a contract test compares them);
 * the comment above each is its tooltip. scripts/webpack/parameterEnums.js says which parameter offers which list.
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
}

/**
 * Measures of how evenly employment is spread.
 * @customenum {string}
 */
export enum DIVERSITY_MEASURE {
  /** Shannon entropy: higher when more even (default) */
  Shannon = "shannon",
  /** Shannon entropy as a part of its maximum, 0 to 1 (Pielou) */
  Evenness = "evenness",
  /** Chance that two jobs are in different cells (Gini-Simpson) */
  Simpson = "simpson",
  /** Herfindahl-Hirschman concentration: sum of squared shares */
  Hhi = "hhi",
  /** Herfindahl-Hirschman concentration, scaled to 0 to 1 */
  HhiNorm = "hhinorm",
  /** How many equally large cells would be as diverse */
  Effective = "effective",
  /** Theil index: 0 when all cells are equal */
  Theil = "theil",
  /** Gini coefficient: 0 when all cells are equal */
  Gini = "gini",
  /** A table of all measures */
  All = "all",
}

/**
 * Where a diversity measure is taken.
 * @customenum {string}
 */
export enum DIVERSITY_GROUPING {
  /** One value over all cells (default) */
  All = "all",
  /** One value per row */
  Rows = "rows",
  /** One value per column */
  Columns = "columns",
}

/**
 * Measures of structural change between two periods.
 * @customenum {string}
 */
export enum CHANGE_MEASURE {
  /** Share of jobs that would have to move, 0 to 1 (default) */
  Nav = "nav",
  /** Angle between the two structures in degrees, 0 to 90 */
  Moore = "moore",
  /** Cosine of that angle: 1 when nothing changed */
  MooreCos = "moorecos",
  /** Lilien index: spread of the sectors' growth rates */
  Lilien = "lilien",
  /** Sum of absolute changes of shares, 0 to 2 */
  Krugman = "krugman",
  /** A table of all measures */
  All = "all",
}

/**
 * Measures of regional specialization.
 * @customenum {string}
 */
export enum SPECIALIZATION_MEASURE {
  /** Sum of absolute differences of shares, 0 to 2 (default) */
  Krugman = "krugman",
  /** Gini coefficient of the location quotients */
  Gini = "gini",
  /** Hachman index: 1 when the region is like the reference */
  Hachman = "hachman",
}

/**
 * Variants of shift-share analysis.
 * @customenum {string}
 */
export enum SHIFTSHARE_METHOD {
  /** National, industry mix and regional shift (default) */
  Dunn = "dunn",
  /** The regional shift without the part due to specialization, which is shown as allocation */
  Esteban = "esteban",
}

/**
 * Ways to decompose a change of mean quality.
 * @customenum {string}
 */
export enum DECOMPOSITION {
  /** Within and between, means of both periods (default) */
  Shapley = "shapley",
  /** Within and between at the first period's values, and an interaction */
  ThreeWay = "threeway",
}

/**
 * Measures of structural deviation.
 * @customenum {string}
 */
export enum DEVIATION_MEASURE {
  /** Output share / job share - 1, one per sector (default) */
  Sector = "sector",
  /** Sum of the absolute deviations */
  Total = "total",
  /** Theil index of output shares against job shares */
  Theil = "theil",
}

/**
 * Standard errors of a break.
 * @customenum {string}
 */
export enum BREAK_ERRORS {
  /** Newey-West: holds when neighbouring periods are alike (default) */
  NeweyWest = "neweywest",
  /** Plain least squares */
  Ols = "ols",
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
