import { grouped } from "../../../grouped";
import { plural } from "../../grammar";

/** The index within groups or years. */
export const compareBy = {
  none: "No column of this table puts its units into groups: a year, or a word that several rows share.",
  column: "Compare by",
  note: "Ranks are within a group; the scale is that of all.",
  group: "Group",
  count: "Units",
  mean: "Mean",
  lowest: "Lowest",
  highest: "Highest",
  between: (share: string, column: string) =>
    `${share} of the differences between units lie between the groups of ${column}.`,
  within: (group: string, units: number) =>
    `Ranking within ${group}: ${grouped(units)} ${plural(units, "unit", "units")}`,
  members: (group: string) => `Ranking within ${group}`,
  index: "Index",
  rank: "Rank here",
  rankOfAll: "Rank of all",
  show: "Show",
  path: "One unit over time",
  everyUnit: "Choose a unit…",
  at: (group: string, rank: string, of: number, score: string) =>
    `${group}: rank ${rank} of ${grouped(of)}, ${score}`,
  title: (column: string) => `By ${column}`,
  chart: (column: string) => `Mean of the index by ${column}`,
};
