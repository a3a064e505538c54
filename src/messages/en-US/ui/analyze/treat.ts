import { grouped } from "../../../grouped";
import { plural } from "../../grammar";

export const treat = {
  about:
    "What is on the sheet stays. The treated table follows it on a sheet of its own, and can be ranked like any other.",
  outliers: "Outliers",
  treatments: {
    none: "Leave them",
    winsorize: "Pull to the next value",
    treat: "Pull, or take logarithms",
    iqr: "Pull to the fences",
    mad: "Pull to a distance from the median",
    drop: "Make them missing",
  },
  treated: {
    none: "Every value stays as it is.",
    winsorize:
      "Where an indicator is strongly skewed, its most extreme units get the next value: they still lead, by less.",
    treat:
      "The same; where that is not enough, the whole indicator becomes logarithms: its units draw together at the long end.",
    iqr: "Units beyond so many interquartile ranges from the quartiles are set to that fence: they become equal.",
    mad: "Units beyond so many robust deviations from the median are set to that limit: they become equal.",
    drop: "Units beyond so many interquartile ranges lose the value: their other indicators make their index.",
  },
  limit: "Limit",
  limits: {
    winsorize: "values changed at most, by indicator",
    treat: "values changed at most, by indicator",
    iqr: "interquartile ranges",
    mad: "robust z",
    drop: "interquartile ranges",
  },
  limitWhole: "A whole number from 0.",
  limitNumber: "A number from 0.",
  gaps: "Gaps",
  fillings: {
    keep: "Leave them empty",
    mean: "Mean of the indicator",
    median: "Median of the indicator",
    linear: "A line between neighboring rows",
    previous: "The row above",
  },
  filled: {
    keep: "The other indicators of a unit make its index.",
    mean: "A unit counts as average where it has no value.",
    median: "A unit counts as the middle one where it has no value.",
    linear: "For rows in the order of time: gaps lie on a line between the values before and after.",
    previous: "For rows in the order of time: a gap repeats the value before it.",
  },
  unchanged: "No cell changes.",
  changed: (count: number) => `${count} ${plural(count, "cell changes", "cells change")}.`,
  stillEmpty: (count: number) => `${count} ${plural(count, "stays", "stay")} empty.`,
  ranksStay: "No unit changes rank.",
  ranksMove: (moved: number, of: number) => `${grouped(moved)} of ${grouped(of)} units change rank.`,
  largestMove: (unit: string, from: number, to: number) => `${unit} moves most, from rank ${from} to ${to}.`,
  byIndicator: "By indicator",
  indicator: "Indicator",
  moved: "Changed",
  emptied: "Emptied",
  gapsFilled: "Filled",
  empty: "Still empty",
  moreIndicators: (count: number) => `${count} more ${plural(count, "indicator", "indicators")}`,
  cells: "Cells that change",
  cell: (unit: string, indicator: string, before: string, after: string) =>
    `${unit}, ${indicator}: ${before} becomes ${after}`,
  nothing: "empty",
  write: "Write the treated table",
  sheet: (table: string) => `${table} treated`,
  goalpostsLost: (names: string) =>
    `${names}: the values become logarithms, but Low and High of the weights table are in the old unit. Set them anew, or to auto.`,
  source: {
    live: (place: string) => `Follows ${place}: change values there.`,
    fixed: (place: string, day: string) =>
      `Copied from ${place} on ${day}: too many cells to follow it. Treat it again once it changes.`,
    outliers: (treatment: string) => `Outliers: ${treatment}.`,
    limited: (treatment: string, limit: string, of: string) =>
      `Outliers: ${treatment} (limit ${limit}: ${of}).`,
    gaps: (filling: string) => `Gaps: ${filling}.`,
    cells: (count: number, of: number, day: string) =>
      `${count} of ${of} ${plural(of, "cell", "cells")} ${plural(count, "differs", "differ")} from the source on ${day}.`,
    counts: (moved: number, emptied: number, filled: number, empty: number) =>
      `Changed ${moved}, emptied ${emptied}, filled ${filled}; ${empty} still empty.`,
    byIndicator: (names: string) => `By indicator: ${names}.`,
    count: (indicator: string, count: number) => `${indicator} ${count}`,
    allRows: (table: string, rows: number) => `Has all ${rows} rows of ${table}.`,
    otherRows: (table: string) =>
      `${table} has more rows or fewer than this table: write the treated table again.`,
    caption: "The table at the left follows these cells, which one formula fills: QEI.CLEAN.",
  },
  scored: (scored: number, of: number) => `${grouped(scored)} of ${grouped(of)} units have an index then.`,
  has: (unit: string, share: string) => `${unit}: ${share} present`,
  complete: "Every unit has all indicators that count.",
};
