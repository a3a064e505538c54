import { type ChosenLayout, chosenLayout, nothingChosen } from "../../../src/cells/reshape/chosenLayout";
import { findLayout } from "../../../src/cells/reshape/findLayout";
import { isOfLayout, layoutAgain, rememberedLayout } from "../../../src/cells/reshape/rememberedLayout";
import { newHeaders, tableOf } from "../../support/reshape";

const drawing = `
Country | Code | Sex | Year | Item  | Value
Austria | AT   | T   | 2020 | Pay   | 5
Austria | AT   | F   | 2020 | Pay   | 4
Austria | AT   | T   | 2021 | Hours | 38
World   | W    | T   | 2020 | Pay   | 6
World   | W    | F   | 2021 | Pay   | 7`;

const table = tableOf(drawing);
const proposed = findLayout(table, newHeaders)!;
const choose = (chosen: Partial<ChosenLayout>, header = table.header) =>
  chosenLayout(proposed, { ...nothingChosen, ...chosen }, header);

const chosen: ChosenLayout = {
  splits: false,
  valueName: "Wage",
  units: {
    ...{ names: "Country", indicators: null, values: ["Value"], several: "mean" },
    fixed: [{ column: "Sex", value: "F" }],
    year: { column: "Year", take: 2020 },
  },
  without: new Map([
    ["World", false],
    ["Austria", true],
  ]),
  join: { table: "Hours", by: [["Country", "Land"]] },
};

test("a layout is kept by the names of columns, in words of no language, and found again", () => {
  const kept = rememberedLayout(chosen, choose(chosen));
  expect(kept).toEqual([
    ["layout", "", "key", "whole"],
    ["layout", "", "value name", "Wage"],
    ["layout", "", "names", "Country"],
    ["layout", "", "indicators", ""],
    ["value", "Value", "", "column"],
    ["fixed", "Sex", "", "F"],
    ["layout", "Year", "year", 2020],
    ["layout", "", "several", "mean"],
    ["without", "", "Austria", "left out"],
    ["without", "", "World", "stays"],
    ["join", "Country", "Land", "Hours"],
  ]);
  expect(kept.every(isOfLayout)).toBe(true);
  const again = layoutAgain([["symbol", "", "–", 0], ...kept])!;
  expect(again).toEqual(chosen);
  expect(choose(again)).toEqual(choose(chosen));
  expect(layoutAgain([["symbol", "", "–", 0]])).toBeNull();
});

test("what was proposed is kept too, and gives the same layout", () => {
  expect(choose({})).toEqual(proposed);
  expect(choose(layoutAgain(rememberedLayout(nothingChosen, proposed))!)).toEqual(proposed);
});

test("columns that are gone are proposed anew; totals that are new are proposed beside those that stay", () => {
  const without = table.header.filter((column) => column !== "Sex");
  expect(choose(chosen, without).units).toMatchObject({ names: "Country", fixed: [] });
  expect(choose({ units: { names: "Land", values: ["Wages"], indicators: "Art" } }).units).toEqual(
    proposed.units,
  );
  expect(proposed.units!.without).toEqual(["World"]);
  expect(choose(chosen).units!.without).toEqual(["Austria"]);
  expect(choose({ units: { names: "Code" } }).units!.without).toEqual([]);
  // A column cannot hold both names and indicators.
  expect(choose({ units: { names: "Item", indicators: "Item" } }).units).toMatchObject({ indicators: null });
});

test("a year of columns side by side is found again in another language", () => {
  const wide = tableOf("Area | 2019 | 2020\nNorth | 1 | 2\nSouth | 3 | 4");
  const kept = rememberedLayout(
    { ...nothingChosen, units: { year: { column: "年份", take: "rows" }, values: ["数值"] } },
    findLayout(wide, { ...newHeaders, year: "年份", value: "数值" }),
  ).map((answer) => (answer[2] === "year" ? (["layout", "年份", "year", "rows"] as const) : answer));
  const layout = chosenLayout(findLayout(wide, newHeaders)!, layoutAgain(kept)!, ["Area"]);
  expect(layout.units).toMatchObject({ year: { column: "Year", take: "rows" }, values: ["Value"] });
});
