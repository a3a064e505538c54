import { grouped } from "../../grouped";
import { plural } from "../grammar";

/** @param preset the official one, null for the weights before. */
const sinceOf = (preset: string | null) => (preset === null ? "" : ` since ${preset}`);

export const ranking = {
  rank: "Rank",
  unit: "Unit",
  score: "Score",
  change: "Change",
  list: "Ranking of the units",
  up: (places: number, since: string | null) => `up ${places}${sinceOf(since)}`,
  down: (places: number, since: string | null) => `down ${places}${sinceOf(since)}`,
  same: "same rank",
  missing: (names: string) => `Missing: ${names}`,
  missingMark: (count: number) => `${count} missing`,
  noScore: "No score",
  noUnits: "No unit matches.",
  search: "Find a unit",
  /** A unit's row, read out. @param change "" where its rank is the same. */
  heard: (unit: string, rank: number, of: number, score: string, change: string) =>
    `${unit}, rank ${rank} of ${of}, index ${score}${change && `, ${change}`}`,
  top: "Highest first",
  bottom: "Lowest first",
  order: "Order",
  view: "View",
  bars: "Bars",
  table: "Table",
  slope: "Compare",
  compareWith: "Compare with",
  legend: "Points from",
  legendOf: (parts: number) => `Colors of ${parts} parts`,
  byIndicator: "By indicator",
  noParts: "Bars show the score alone: with this aggregation it is no sum of parts.",
  pointsOf: (name: string, points: string) => `${name} ${points}`,
  mostFrom: (points: string) => `Most from ${points}`,
  more: (count: number) => `${count} more`,
  summary: (units: number, first: string, score: string, last: string) =>
    `${grouped(units)} ${plural(units, "unit", "units")}. ${first} leads with ${score}; ${last} comes last.`,
  ranks: (first: number, last: number) => `${first}–${last}`,
  ties: (ranks: string) => `No real difference within ranks ${ranks}: the scores read alike.`,
  moved: (count: number, since: string | null) => `${grouped(count)} changed rank${sinceOf(since)}.`,
  mostUp: (unit: string, places: number) =>
    `${unit} gains most: ${grouped(places)} ${plural(places, "place", "places")}.`,
  slopeSummary: (preset: string, moved: number, of: number) =>
    `${grouped(moved)} of ${grouped(of)} units stand elsewhere than with ${preset}.`,
  agreement: (tau: string) => `Agreement of the ranks (Kendall's tau-b, 1 = the same): ${tau}.`,
  weights: "Weight",
  points: "Points",
  slopeOf: (unit: string, from: number, to: number, change: string) =>
    `${unit}: from rank ${from} to ${to}, ${change}`,
  slopeHidden: (count: number) => `The ${count} units that move most are drawn.`,
};
