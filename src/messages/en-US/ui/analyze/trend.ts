import { capitalized } from "../../grammar";

/** The development of an index over time. It says when, never why. */
export const trend = {
  values: "Follow",
  index: (preset: string) => `Index (${preset})`,
  time: "Over",
  rowOrder: "Rows in order",
  choose: "Choose…",
  needsTime: "Which column holds the years? Choose it under Over.",
  unit: "Unit",
  allRows: "All rows",
  event: "Event",
  noEvent: "No event",
  fromTime: (time: string) => `From ${time}`,
  noEvents: "An event needs 4 points before it and 4 from it on.",
  rises: (name: string, by: string) => `${name} rises by ${by} a period`,
  falls: (name: string, by: string) => `${name} falls by ${by} a period`,
  level: (name: string) => `${name} neither rises nor falls`,
  reliability: (p: string, n: string) => `(p ${p.startsWith("<") ? p : `= ${p}`}, ${n} points).`,
  exact: (n: string) => `(a straight line exactly, ${n} points).`,
  changed: (event: string, level: string, slope: string) =>
    `From ${event} on the level differs by ${level} and the slope by ${slope} from the line before.`,
  counterfactual: (value: string) => `Had the line before gone on, the last value would be ${value}.`,
  measure: "Measure",
  value: "Value",
  /** A note as a sentence. */
  sentence: (note: string) => `${capitalized(note)}.`,
  figures: {
    slope: "Slope",
    error: "Standard error",
    t: "t",
    p: "p",
    rSquared: "R²",
    growth: "Growth a period (CAGR)",
    tau: "Mann–Kendall tau",
    tauP: "Mann–Kendall p",
    theilSen: "Theil–Sen slope",
    points: "Points",
    levelShift: "Level shift",
    levelShiftP: "Level shift, p",
    slopeChange: "Slope change",
    slopeChangeP: "Slope change, p",
    counterfactualLast: "Counterfactual, last period",
  },
  /** The chart, read out: values with their times. */
  chart: (name: string, first: string, from: string, last: string, to: string) =>
    `${name}: from ${first} (${from}) to ${last} (${to}).`,
  chartRange: (lowest: string, lowestAt: string, highest: string, highestAt: string) =>
    `Lowest ${lowest} (${lowestAt}), highest ${highest} (${highestAt}).`,
  legend: "Dots: values. Line: straight line.",
  legendEvent: "Dots: values. Lines: before and after. Dotted: the line before, continued.",
};
