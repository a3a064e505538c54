import { qeiBreak } from "../../../../src/functions/time/break";
import { qeiTrend } from "../../../../src/functions/time/trend";
import { type SeriesChoice } from "../../../../src/formula/inserted/seriesFormula";
import { type TableContent } from "../../../../src/workbook/contract";
import { develop, possibleEvents, repeatedUnits } from "../../../../src/taskpane/state/analyze/timeSeries";
import { breakFigures, trendFigures } from "../../../../src/taskpane/state/analyze/trendFigures";

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];
const levels = [50, 51.5, 51, 53, 54.2, 49, 48.5, 47, 47.5, 46];

const yearly: TableContent = {
  name: "Years",
  sheet: "S",
  header: ["Year", "Index"],
  // Not in order: times are sorted, not rows.
  rows: [...years.keys()].reverse().map((i) => [years[i], levels[i]]),
};

const column: SeriesChoice = { values: "Index", time: "Year", unit: null };
const noScores = Float64Array.of();

function found(table: TableContent, choice: SeriesChoice, event: number | null = null, scores = noScores) {
  const development = develop(table, "Country", scores, choice, event);
  if ("problem" in development) throw new Error(development.problem.code);
  return development;
}

test("the figures are those of QEI.TREND and QEI.BREAK over the same cells", () => {
  const index = yearly.rows.map((row) => [row[1]]);
  const time = yearly.rows.map((row) => [row[0]]);
  const { trend, change } = found(yearly, column, 2015);
  expect(trendFigures(trend).map(([, value]) => value)).toEqual(
    qeiTrend(index, time).map(([, value]) => value),
  );
  const sheet = qeiBreak(index, time, 2015);
  expect(change && breakFigures(change).map(([, value]) => value)).toEqual([
    sheet[1][1],
    sheet[1][4],
    sheet[2][1],
    sheet[2][4],
    sheet[3][1],
  ]);
});

test("the line before the event leads to the counterfactual", () => {
  const { change } = found(yearly, column, 2015);
  const { level, slope } = change?.before ?? { level: NaN, slope: NaN };
  expect(level + slope * (2019 - 2015)).toBeCloseTo(change?.counterfactual ?? NaN, 10);
  // By hand: least squares through 2010 to 2014 alone, which the line before the event is.
  const mean = (50 + 51.5 + 51 + 53 + 54.2) / 5;
  const byHand = (-2 * 50 - 51.5 + 53 + 2 * 54.2) / 10;
  expect(slope).toBeCloseTo(byHand, 10);
  expect(level).toBeCloseTo(mean + byHand * (2015 - 2012), 10);
});

const panel: TableContent = {
  name: "Panel",
  sheet: "S",
  header: ["Country", "Year", "Score, net"],
  rows: ["North", 'South "2"'].flatMap((name, u) =>
    years.map((year, i) => [i === 3 ? name.toUpperCase() : name, year, i === 2 ? null : levels[i] * (u + 1)]),
  ),
};

test("in a panel one unit is followed, whatever the case of its name; blanks are left out", () => {
  expect(repeatedUnits(panel, "Country")).toEqual(["North", 'South "2"']);
  expect(repeatedUnits(yearly, null)).toEqual([]);
  const north = found(panel, { values: "Score, net", time: "Year", unit: "North" });
  expect(Array.from(north.series.values)).toEqual(levels.filter((_, i) => i !== 2));
  const south = found(panel, { values: "Score, net", time: "Year", unit: 'South "2"' });
  expect(south.trend.slope.value).toBeCloseTo(2 * north.trend.slope.value, 10);
});

test("the index shown is followed by its scores, rows in order where no time is chosen", () => {
  const scores = Float64Array.from(yearly.rows, (_, i) => (i === 4 ? NaN : 3 * i + 1));
  const { series, trend } = found(yearly, { values: null, time: null, unit: null }, null, scores);
  expect(Array.from(series.times)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10]);
  expect(trend.slope.value).toBeCloseTo(3, 12);
});

test("too few points are a problem in the function's words, and so is an event without 4 points on a side", () => {
  const short = { ...yearly, rows: yearly.rows.slice(0, 2) };
  expect(develop(short, null, noScores, column, null)).toEqual({
    problem: expect.objectContaining({ code: "pointsTooFew" }),
  });
  expect(develop(yearly, null, noScores, column, 2012)).toEqual({
    problem: expect.objectContaining({ code: "sideTooShort" }),
  });
});

test("events offered are those that can be answered", () => {
  expect(possibleEvents(found(yearly, column).series)).toEqual([2014, 2015, 2016]);
});

test("units are the same as Excel's formulas have it: without regard to case, but for the width of letters", () => {
  const rows = ["EU", "eu", "ＥＵ", "EU", "ＥＵ"].map((name, i) => [name, 2000 + i, i]);
  const table = { name: "T", sheet: "S", header: ["Unit", "Year", "Value"], rows };
  expect(repeatedUnits(table, "Unit")).toEqual(["EU", "ＥＵ"]);
  const choice = { values: "Value", time: "Year", unit: "EU" };
  const development = develop(table, "Unit", noScores, choice, null);
  if ("problem" in development) throw new Error(development.problem.code);
  expect(Array.from(development.series.allTimes)).toEqual([2000, 2001, 2003]);
});
