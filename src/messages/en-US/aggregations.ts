import { type Aggregation } from "../../core/options";

/** As the pane lists them. */
export const aggregationNames: Readonly<Record<Aggregation, string>> = {
  arithmetic: "Weighted mean",
  geometric: "Geometric mean",
  harmonic: "Harmonic mean",
  min: "Weakest indicator",
  sum: "Weighted sum",
};

/** What each means, in a line. */
export const aggregationHints: Readonly<Record<Aggregation, string>> = {
  arithmetic: "A high score makes up fully for a low one",
  geometric: "A low score counts more; a zero gives zero",
  harmonic: "A low score counts much more",
  min: "The unit is as good as its weakest indicator",
  sum: "Weights exactly as written in the table",
};

/** As the method text says it. */
export const aggregationSentences: Readonly<Record<Aggregation, string>> = {
  arithmetic: "weighted arithmetic mean Σ w·x: a high value makes up fully for a low one.",
  geometric:
    "weighted geometric mean Π x^w: low values count more; a 0 gives 0, a negative value gives no score.",
  harmonic:
    "weighted harmonic mean 1/Σ(w/x): low values count much more; a 0 gives 0, a negative value gives no score.",
  min: "lowest value of all: nothing makes up for it.",
  sum: "weighted sum Σ w·x with the weights exactly as given.",
};

/** The generalized mean, which has no word. */
export const powerName = (power: string) => `Generalized mean, p = ${power}`;
export const powerSentence = (power: string) =>
  `weighted generalized mean (Σ w·x^p)^(1/p) with p = ${power}: the lower p is, the more low values count; a negative value gives no score.`;
