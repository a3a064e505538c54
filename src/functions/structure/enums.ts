/*
 * Option words of the ESI family, offered in Excel's drop-downs. The values repeat the lists of the core (a contract test
 * compares them); the comment above each is its tooltip. scripts/webpack/parameterEnums.js says which parameter offers
 * which list.
 */

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
 * Measures of how far groups work in different occupations.
 * @customenum {string}
 */
export enum SEGREGATION_MEASURE {
  /** Duncan's dissimilarity: share of a group that would have to change occupation, 0 to 1 (default) */
  Duncan = "duncan",
  /** Karmel-MacLachlan: share of all jobs that would have to change hands */
  Karmel = "karmel",
  /** Theil's information index H, 0 to 1 */
  Theil = "theil",
  /** Gini index of segregation, 0 to 1 */
  Gini = "gini",
  /** A table of all measures */
  All = "all",
}

/**
 * Measures of how unequal values are.
 * @customenum {string}
 */
export enum INEQUALITY_MEASURE {
  /** Gini coefficient: 0 when all are equal (default) */
  Gini = "gini",
  /** Theil's T index */
  Theil = "theil",
  /** Mean log deviation (Theil's L) */
  Mld = "mld",
  /** Atkinson's index, by the aversion given as parameter */
  Atkinson = "atkinson",
  /** Coefficient of variation: deviation / mean */
  Cv = "cv",
  /** The 90th percentile over the 10th */
  P90p10 = "p90p10",
  /** Share of the total that would have to move, 0 to 1 */
  Hoover = "hoover",
  /** A table of all measures */
  All = "all",
}

/**
 * Published tables of the exposure of occupations to AI.
 * @customenum {string}
 */
export enum EXPOSURE_SOURCE {
  /** Exposure to language models, SOC (Eloundou et al. 2024; default for SOC codes) */
  Gpts = "gpts",
  /** Applicability of an AI assistant, SOC (Tomlinson et al. 2025) */
  Microsoft = "microsoft",
  /** Exposure to generative AI, ISCO-08 (ILO, Gmyrek et al. 2025) */
  Ilo = "ilo",
}

/**
 * What is told of an occupation.
 * @customenum {string}
 */
export enum EXPOSURE_OUTPUT {
  /** The source's main score, 0 to 1; of gpts the human-rated beta (default) */
  Score = "score",
  /** The source's title of the occupation */
  Title = "title",
  /** gpts: tasks that a model alone could halve in time */
  Alpha = "alpha",
  /** gpts: alpha and half of the tasks that need further software */
  Beta = "beta",
  /** gpts: alpha and all tasks that need further software */
  Gamma = "gamma",
  /** gpts: beta as GPT-4 rated it */
  Gpt4Beta = "gpt4beta",
  /** ilo: standard deviation of the scores of the tasks */
  Sd = "sd",
  /** ilo: gradient 1 to 4, or Not Exposed or Minimal Exposure */
  Gradient = "gradient",
  /** Citation and licence */
  Source = "source",
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
