import { plural } from "../grammar";

export const ranking = {
  rank: "Rank",
  unit: "Unit",
  score: "Score",
  change: "Change",
  list: "Ranking of the units",
  up: (places: number) => `up ${places}`,
  down: (places: number) => `down ${places}`,
  same: "same rank",
  missing: (names: string) => `Missing: ${names}`,
  missingMark: (count: number) => `${count} missing`,
  noScore: "No score",
  noUnits: "No unit matches.",
  search: "Find a unit",
  top: "Highest first",
  bottom: "Lowest first",
  order: "Order",
  view: "View",
  bars: "Bars",
  table: "Table",
  slope: "Compare",
  compareWith: "Compare with",
  legend: "Points from",
  select: (unit: string) => `Select ${unit} on the sheet`,
  more: (count: number) => `${count} more`,
  summary: (units: number, first: string, score: string, last: string) =>
    `${units} units. ${first} leads with ${score}; ${last} comes last.`,
  moved: (count: number) => `${count} changed rank.`,
  mostUp: (unit: string, places: number) =>
    `${unit} gains most: ${places} ${plural(places, "place", "places")}.`,
  slopeSummary: (preset: string, moved: number, of: number) =>
    `${moved} of ${of} units stand elsewhere than with ${preset}.`,
  agreement: (tau: string) => `Agreement of the ranks (Kendall's tau-b, 1 = the same): ${tau}.`,
  weights: "Weight",
  points: "Points",
  slopeHidden: (count: number) => `The ${count} units that move most are drawn.`,
};
