/*
 * Option words of QEI and its steps, offered in Excel's drop-downs. The values repeat the lists of the core (a
 * contract test compares them); the comment above each is its tooltip. scripts/webpack/parameterEnums.js says
 * which parameter offers which list.
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
