import {
  type GapFilling,
  type OutlierTreatment,
  type StructureWeight,
  type WeightScheme,
} from "../../core/options";
import { type WeightOrigin } from "./weightOrigin";

/** Works that describe the methods; the help pages of the functions cite the same. */
const handbook =
  "OECD and European Commission Joint Research Centre (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide, parts 1.5 (normalization) and 1.6 (weighting and aggregation).";
const shannon =
  "Shannon, C. E. (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379–423.";
const diakoulaki =
  "Diakoulaki, D., Mavrotas, G. and Papayannakis, L. (1995), Determining objective weights in multiple criteria problems: the CRITIC method, Computers & Operations Research 22(7), 763–770.";
const keshavarz =
  "Keshavarz-Ghorabaee, M., Amiri, M., Zavadskas, E. K., Turskis, Z. and Antucheviciene, J. (2021), Determination of objective weights using a new method based on the removal effects of criteria (MEREC), Symmetry 13(4), 525.";
const becker =
  "Becker, W., Saisana, M., Paruolo, P. and Vandecasteele, I. (2017), Weights and importance in composite indicators: Closing the gap, Ecological Indicators 80, 12–22.";
const gini = "Gini, C. (1912), Variabilità e mutabilità.";
const saaty = "Saaty, T. L. (1980), The Analytic Hierarchy Process.";
const aczel =
  "Aczél, J. and Saaty, T. L. (1983), Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27(1), 93–102.";
const coinr =
  "Becker, W. et al. (2022), COINr: An R package for developing composite indicators, Journal of Open Source Software 7(78), 4567.";
const tukey = "Tukey, J. W. (1977), Exploratory Data Analysis.";
const iglewicz = "Iglewicz, B. and Hoaglin, D. (1993), How to Detect and Handle Outliers.";
const pielou =
  "Pielou, E. C. (1966), The measurement of diversity in different types of biological collections, Journal of Theoretical Biology 13, 131–144.";
const simpson = "Simpson, E. H. (1949), Measurement of diversity, Nature 163, 688.";

const treatments: Readonly<Record<OutlierTreatment, readonly string[]>> = {
  none: [],
  winsorize: [coinr],
  treat: [coinr],
  iqr: [tukey],
  mad: [iglewicz],
  drop: [tukey],
};

const schemes: Readonly<Record<Exclude<WeightScheme, "equal">, readonly string[]>> = {
  stdev: [],
  entropy: [shannon],
  entropyraw: [shannon],
  critic: [diakoulaki],
  pca: [],
  gini: [gini],
  merec: [keshavarz],
  balance: [becker],
};

/** What a QEI rests on, each work once, in the order of the text. */
export function qualityCitations(
  treated: readonly { readonly outliers: OutlierTreatment | null; readonly missing: GapFilling | null }[],
  origin: WeightOrigin,
): string[] {
  return [
    ...new Set([
      ...treated.flatMap(({ outliers }) => (outliers ? treatments[outliers] : [])),
      ...originCitations(origin),
      handbook,
    ]),
  ];
}

function originCitations(origin: WeightOrigin): readonly string[] {
  switch (origin.kind) {
    case "scheme":
      return schemes[origin.scheme];
    case "framework":
      return [`${origin.framework.source.replace(/\.$/, "")}.`];
    case "pairwise":
      return origin.experts > 1 ? [saaty, aczel] : [saaty];
    default:
      return [];
  }
}

/** By a word, its source; weights as given have none. */
const structureSources: Readonly<Record<StructureWeight, readonly string[]>> = {
  evenness: [pielou],
  diversity: [simpson],
  layer: [],
};

export function structureCitations(weights: StructureWeight | null): readonly string[] {
  return weights === null ? [] : structureSources[weights];
}
