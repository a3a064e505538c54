/** Option words, as users type them. The first of each list is the default. */
export const normalizations = ["minmax", "minmax1", "zscore", "percentile", "ratio", "none"] as const;
export type Normalization = (typeof normalizations)[number];

export const aggregations = ["arithmetic", "geometric", "harmonic", "min", "sum"] as const;
export type Aggregation = (typeof aggregations)[number];

export const weightSchemes = ["equal", "stdev", "entropy", "entropyraw", "critic", "pca"] as const;
export type WeightScheme = (typeof weightSchemes)[number];

export const structureWeights = ["evenness", "diversity", "layer"] as const;
export type StructureWeight = (typeof structureWeights)[number];

/** 1: more is better; -1: less is better. */
export type Direction = 1 | -1;

export const defaultCoverage = 2 / 3;
