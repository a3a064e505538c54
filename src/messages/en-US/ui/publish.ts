import { plural } from "../grammar";

/** Publishing a ranking: the form, and what stands on the sheet. */
export const publish = {
  heading: "Publish the ranking",
  intro:
    "A sheet of its own, sorted, with bars, weights, chart and sources, ready to print. Nothing else changes.",
  title: "Title",
  holds: "Figures",
  live: "Live: they follow data and weights",
  dated: "As they are today: values",
  contents: "On the sheet",
  scores: "Scores of the parts of the index, as bars",
  tooManyParts: (count: number) => `The scores of ${count} parts do not fit on a page and are left out.`,
  ranges: "Rank ranges and a sentence on robustness",
  rangesTooMuch: "Rank ranges are left out: the simulations are too much for so many units and indicators.",
  weights: "Weights by level",
  chart: "Chart of the index",
  publish: "Publish",
  working: "Simulating rank ranges",
  rank: "Rank",
  unit: "Unit",
  index: "Index",
  rankRange: "Rank range",
  missing: "Missing",
  part: "Part of the index",
  indicator: "Indicator",
  weight: "Weight",
  shareWithin: "In its group",
  shareOfIndex: "In the index",
  subtitle: (indicators: number, dimensions: number) =>
    `An index of ${indicators} ${plural(indicators, "indicator", "indicators")}${
      dimensions > 0 ? ` in ${dimensions} ${plural(dimensions, "dimension", "dimensions")}` : ""
    }.`,
  method: (normalization: string, aggregation: string, preset: string) =>
    `Common scale: ${normalization}. Combined by: ${aggregation}. Weights: preset ${preset}.`,
  anyPart: "A unit with any of the parts has an index.",
  coverage: (share: string) => `Units with less than ${share} of the parts have no index.`,
  robustness: (spread: string, draws: string, unit: string, low: string, high: string, typical: string) =>
    `Robustness: with every weight up to ${spread} larger or smaller, ${unit} ranks ${low === high ? low : `${low} to ${high}`} in 90% of ${draws} simulations, and the rank of half of the units changes by ${typical} or less. Rank ranges hold 90% of the simulations.`,
  source: (data: string, weights: string) => `Source: table ${data}; weights: table ${weights}.`,
  follows: "Live: figures follow these tables. Computed with Employment Indices for Excel.",
  asOf: (date: string) => `As of ${date}, not live. Computed with Employment Indices for Excel.`,
  outdated: "The rows of the weights table have changed since: publish anew.",
};
