import { type ComparingNormalization, type Normalization } from "../../core/options";

/** As the pane lists them. */
export const normalizationNames: Readonly<Record<Normalization, string>> = {
  minmax: "Min–max, 0 to 100",
  minmax1: "Min–max, 1 to 100",
  zscore: "Z-scores",
  percentile: "Percentile ranks",
  ratio: "Ratio to the best",
  none: "None: values as they are",
};

/** What each means, in a line. */
export const normalizationHints: Readonly<Record<Normalization, string>> = {
  minmax: "0 = lowest in this table, not zero quality; 100 = highest",
  minmax1: "As min–max, but no zero: suits the geometric mean",
  zscore: "Distance from the mean in standard deviations",
  percentile: "Share of units below; ignores distances",
  ratio: "Per cent of the best value; needs values above 0",
  none: "For data that are already on one scale",
};

/** As the method text says it. */
export const normalizationSentences: Readonly<Record<Normalization, string>> = {
  minmax:
    "Each indicator is brought to a scale from 0 to 100: 100·(x − low)/(high − low); 100 minus that where less is better.",
  minmax1:
    "Each indicator is brought to a scale from 1 to 100: 1 + 99·(x − low)/(high − low); 101 minus that where less is better.",
  zscore:
    "Each indicator is expressed in standard deviations from its mean: (x − mean)/s, s with n − 1; with the opposite sign where less is better.",
  percentile:
    "Each indicator becomes a percentile rank: 100·(r − 1)/(m − 1), r the rank of the value among the m present ones; equal values take the lowest rank. Where less is better the ranks run the other way.",
  ratio:
    "Each indicator is expressed in per cent of the best value: 100·x/highest; 100·lowest/x where less is better.",
  none: "The indicators are used as they are, without a common scale; where less is better the value counts with the opposite sign.",
};

/** Why a single row has no score. */
export const comparisons: Readonly<Record<ComparingNormalization, string>> = {
  minmax: "min-max compares rows",
  minmax1: "min-max compares rows",
  zscore: "z-scores compare rows",
  percentile: "percentiles compare rows",
  ratio: "the ratio to the best compares rows",
};
