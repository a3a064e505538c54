import { screen, waitFor, within } from "@testing-library/react";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { breakAt } from "../../../src/core/time/breakpoint";
import { trend } from "../../../src/core/time/trend";
import { says } from "../renderPane";
import { dated, definition, openSection, presets, regions, publishedOn } from "./regions";

const title = "Over time, before and after an event";
const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
const south = [3.1, 3.3, 3.2, 3.6, 3.9, 3.0, 2.9, 2.7, 2.8, 2.5];
const rows = years.flatMap((year, i) => [
  ["North", year, 2 + 0.1 * i, 60 + ((i * 7) % 5)],
  ["South", year, south[i], 55 + (i % 3)],
]);
const tables = [
  { name: "Panel", sheet: "Panel", header: ["Country", "Year", "Pay", "Safety"], rows },
  { ...presets, rows: ["Pay", "Safety"].map((name, j) => [name, 1, "auto", "auto", [0.6, 0.4][j]]) },
];

/** The index of the South, from the core. */
const scores = Float64Array.from(
  qualityIndex(matrixFromRows(rows.map(([, , pay, safety]) => [Number(pay), Number(safety)])), {
    ...definition,
    weights: Float64Array.from([0.6, 0.4]),
    directions: [1, 1],
  }).scores.filter((_, i) => rows[i][0] === "South"),
);
const times = Float64Array.from(years);
const expected = trend(scores, times);
const change = breakAt(scores, times, 2015, "neweywest");

const figure = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${name} `) })).getByRole("cell").textContent;
const plain = (value: number) =>
  new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 }).format(value).replace("-", "−");

/** The first, last, lowest and highest value with their times, as the chart tells them. */
const told = (name: string, values: Float64Array, at: readonly number[]) => {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => values.indexOf(value));
  const last = values.length - 1;
  return (
    `${name}: from ${plain(values[0])} (${at[0]}) to ${plain(values[last])} (${at[last]}). ` +
    `Lowest ${plain(values[low])} (${at[low]}), highest ${plain(values[high])} (${at[high]}).`
  );
};

test("the index of one unit over the years: sentence, table and chart, live and as a copy", async () => {
  const { press, select, workbook } = await openSection(title, { tables });
  await select("Unit", "South");
  await says(new RegExp(`^Index \\(Mine\\), South falls by ${plain(-expected.slope.value)} a period`));
  await says(/ Association, not proof of cause\./);
  expect(figure("Slope")).toBe(plain(expected.slope.value));
  expect(figure("Mann–Kendall tau")).toBe(plain(expected.mannKendall.tau));
  const chart = screen.getByRole("img", { name: told("Index (Mine), South", scores, years) });
  expect([...chart.querySelectorAll("circle title")].map(({ textContent }) => textContent)).toEqual(
    years.map((year, i) => `${year}: ${plain(scores[i])}`),
  );
  await press("Insert as formula");
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  expect(workbook.inserted[0].formula).toMatch(/^=LET\(included, Panel\[Country\]="South", QEI\.TREND\(/);
  await press("Insert as values");
  await says(/^Sheet .* is ready\.$/);
  const copy = publishedOn(workbook);
  expect([copy.header, copy.above[0]]).toEqual([
    ["Measure", "Value"],
    expect.stringMatching(dated(`${title}: Index \\(Mine\\), South`)),
  ]);
  expect(copy.rows[0]).toEqual(["Slope", expected.slope.value]);
  const formats = Object.fromEntries(copy.rows.map(([word], i) => [word, copy.formats?.[1][i]]));
  expect(formats).toMatchObject({ p: '[<0.001]"< 0.001";0.000', Points: "General" });
  // Four significant digits, as in the pane.
  const decimals = 3 - Math.floor(Math.log10(Math.abs(expected.slope.value)));
  expect(formats.Slope).toBe(`0.${"0".repeat(decimals)}`);
  await press("Insert a chart");
  await waitFor(() => expect(workbook.inserted).toHaveLength(2));
  expect(workbook.inserted[1]).toMatchObject({
    at: "Trend!B2",
    headings: ["Index (Mine), South"],
    labels: '=LET(included, Panel[Country]="South", SORT(FILTER(Panel[Year], included)))',
    chart: { title: "Index (Mine), South", kind: "line" },
  });
});

test("an event: how level and slope differ from then on, drawn with the line before continued", async () => {
  const { press, select, workbook } = await openSection(title, { tables });
  await select("Unit", "South");
  const chart = () => screen.getByRole("img", { name: /South: from .* \(2010\)/ });
  expect(chart().querySelectorAll("path")).toHaveLength(1);
  await select("Event", "From 2015");
  await says(
    new RegExp(`From 2015 on the level differs by ${plain(change.levelShift.value)} and the slope by`),
  );
  await says(new RegExp(`the last value would be ${plain(change.counterfactual)}\\.$`));
  expect(figure("Level shift")).toBe(plain(change.levelShift.value));
  expect(chart().querySelectorAll("path")).toHaveLength(3);
  await press("Insert as formula");
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  expect(workbook.inserted[0].formula).toMatch(/QEI\.BREAK\(.*, 2015\)\)$/);
  await press("Insert as values");
  await says(/^Sheet .* is ready\.$/);
  expect(publishedOn(workbook).rows).toContainEqual(["Level shift", change.levelShift.value]);
  // Too near to an end there are not enough points.
  const events = within(screen.getByRole("combobox", { name: "Event" }))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(events).toEqual(["No event", "From 2014", "From 2015", "From 2016"]);
});

test("any column of numbers is followed, over another one or the rows as they stand", async () => {
  const { select } = await openSection(title, { tables });
  await select("Unit", "North");
  await select("Follow", "Pay");
  await says(/^Pay, North rises by 0\.1 a period \(a straight line exactly, 10 points\)\./);
  await select("Over", "Rows in order");
  await screen.findByRole("img", {
    name: "Pay, North: from 2 (1) to 2.9 (10). Lowest 2 (1), highest 2.9 (10).",
  });
  await select("Unit", "All rows");
  await screen.findByRole("img", {
    name: /^Pay: from 2 \(1\) to 2\.5 \(20\)\. Lowest 2 \(1\), highest 3\.9 \(\d+\)\.$/,
  });
});

test("rows that are no years are not followed before somebody says what the time is", async () => {
  const { select } = await openSection(title, { tables: [regions, presets] });
  await says("Which column holds the years? Choose it under Over.");
  expect(screen.queryByRole("img", { name: /Lowest/ })).toBeNull();
  await select("Over", "Rows in order");
  await screen.findByRole("img", { name: /\(1\) to .* \(5\)\./ });
  await says(/An event needs 4 points before it and 4 from it on\.$/);
  expect(screen.queryByRole("option", { name: "Choose…" })).toBeNull();
});

test("why there is no trend is said, and what the data hold", async () => {
  const { select } = await openSection(title, {
    tables: [{ ...regions, rows: regions.rows.slice(0, 2) }, presets],
  });
  await select("Over", "Rows in order");
  await says("2 known values; at least 3 are needed.");
  expect(screen.queryByRole("button", { name: "Insert as values" })).toBeNull();
});

test("speaks Chinese", async () => {
  const { select } = await openSection("历年变化与事件前后", { tables, language: "zh-CN" });
  await select("评价对象", "South");
  await says(/^指数（Mine），South|^指数（Mine）, South/);
  await select("事件", "自 2015 起");
  await says(/自 2015 起，水平与此前趋势线相差/);
});
