import { type GapFilling, type OutlierTreatment, type StructureWeight } from "../../core/options";
import { type WeightOrigin } from "./weightOrigin";

/** Works that describe the methods; the help pages of the functions cite the same. */
const handbook =
  "OECD and European Commission Joint Research Centre (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide, parts 1.5 (normalization) and 1.6 (weighting and aggregation).";
const shannon =
  "Shannon, C. E. (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379–423.";
const diakoulaki =
  "Diakoulaki, D., Mavrotas, G. and Papayannakis, L. (1995), Determining objective weights in multiple criteria problems: the CRITIC method, Computers & Operations Research 22(7), 763–770.";
const saaty = "Saaty, T. L. (1980), The Analytic Hierarchy Process.";
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
      if (origin.scheme === "critic") return [diakoulaki];
      return origin.scheme === "entropy" || origin.scheme === "entropyraw" ? [shannon] : [];
    case "framework":
      return [`${origin.framework.source.replace(/\.$/, "")}.`];
    case "pairwise":
      return [saaty];
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
