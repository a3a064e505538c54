import { plural } from "../grammar";

/** Starting points for weights: frameworks, pairwise comparison, expert budgets; goalposts and tipping points. */
export const starting = {
  framework: "Published framework…",
  pairwise: "Pairwise comparison (AHP)…",
  experts: "Several experts…",
  frameworkLabel: "Framework",
  bySource: "Weights by the source",
  neutral: "The source sets no weights; equal ones are ours",
  dimensionFor: (indicator: string) => `Dimension of ${indicator}`,
  notUsed: "Not used",
  uncovered: (names: string) => `Without an indicator here: ${names}.`,
  addPreset: (name: string) => `Add as preset ${name}`,
  frameworkOf: (title: string, year: number) => `${title} (${year})`,
  sortInto: "Sort the indicators into its dimensions",
  source: "Source",
  apply: "Use these weights",
  pairQuestion:
    "How many times as important is the row as the column? Type 1 to 9 above the diagonal, or /2 to /9 where the column matters more.",
  matrix: "Comparison of the indicators",
  compared: (a: string, b: string) => `${a} compared with ${b}`,
  comparison: (a: string, b: string, judgment: number) =>
    judgment === 1
      ? `${a} and ${b} equally`
      : judgment > 1
        ? `${a} ×${judgment} against ${b}`
        : `${b} ×${Math.round(1 / judgment)} against ${a}`,
  worst: "look at this one first",
  worstOf: (comparison: string) => `${comparison}, look at this one first`,
  consistency: (ratio: string, verdict: string) => `Consistency ratio ${ratio}. ${verdict}`,
  consistent: "0.10 or less: consistent enough.",
  inconsistent: (a: string, b: string) =>
    `Above 0.10: the judgments contradict. Look at ${a} against ${b} first.`,
  unrated: "More than 15 indicators: no ratio is known.",
  expertsHint: "Each expert spends 100 points. The weights are the means over experts.",
  expert: (number: number) => `Expert ${number}`,
  points: (expert: string, indicator: string) => `Points of ${expert} for ${indicator}`,
  addExpert: "Add an expert",
  left: (points: string) => `${points} left`,
  over: (points: string) => `${points} too many`,
  spread: "Range",
  byPairs: (ratio: string) => `AHP, consistency ratio ${ratio}`,
  byPairsUnrated: "AHP, no consistency ratio (more than 15 indicators)",
  byExperts: (count: number) => `budget allocation of ${count} ${plural(count, "expert", "experts")}`,
  foundBy: (how: string, date: string, weights: string) => `${how}, ${date} (weights: ${weights})`,
  tie: (weight: string, a: string, b: string) => `At ${weight}, ${a} and ${b} tie`,
  tieLegend: (a: string, b: string) => `where ${a} and ${b} tie`,
  details: "Directions and goalposts",
  low: "Low",
  high: "High",
  lowOf: (name: string) => `Low goalpost of ${name}`,
  highOf: (name: string) => `High goalpost of ${name}`,
  auto: "auto",
  goalpostsHint: "Fixed low and high values for min–max; empty = lowest and highest in the data.",
  goalpostOrder: "Low must be below high.",
};
