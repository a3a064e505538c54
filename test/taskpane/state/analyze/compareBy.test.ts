import fc from "fast-check";
import { qeiGroups } from "../../../../src/functions/quality/groups";
import { qeiRank } from "../../../../src/functions/quality/rank";
import {
  compareBy,
  type Comparison,
  groupColumns,
  unitsInSeveral,
} from "../../../../src/taskpane/state/analyze/compareBy";
import { type IndexModel } from "../../../../src/taskpane/state/index/indexModel";

const header = ["Region", "Year", "Country", "Note", "Pay"];
const table = (rows: (string | number | null)[][]) => ({ name: "Panel", sheet: "Panel", header, rows });
const panel = table([
  ["North", 2021, "A", "first", 1],
  ["North", 2020, "A", "second", 2],
  ["South", 2021, "B", "third", 3],
  ["South", 2020, "b", "fourth", 4],
  ["East", 2021, null, "fifth", 5],
]);
const model = {
  units: panel.rows.map(([name]) => String(name)),
  labels: panel.rows.map(([name, year]) => `${name} ${year}`),
} as unknown as IndexModel;
const compared = (scores: readonly number[], column: string) =>
  compareBy(model, panel, Float64Array.from(scores), column) as Comparison;

test("years and words that come back make groups; names that differ in every row make none", () => {
  expect(groupColumns(panel, "Region")).toEqual(["Year", "Country"]);
  expect(groupColumns(table(panel.rows.slice(0, 1)), "Region")).toEqual([]);
});

// By hand: the variance of 90, 60, 40, 60 is 318.75, and 156.25 of it between the means 75 and 50.
test("means, ranks within and what lies between, groups of years in the order of time", () => {
  const { groups } = compared([90, 60, 40, 60, NaN], "Year");
  expect(groups.map(({ name, n, mean, lowest, highest }) => [name, n, mean, lowest, highest])).toEqual([
    ["2020", 2, 60, 60, 60],
    ["2021", 2, 65, 40, 90],
  ]);
  expect(groups.map(({ members }) => members.map(({ name, rank }) => [name, rank]))).toEqual([
    [
      ["North", 1],
      ["South", 1],
    ],
    [
      ["North", 1],
      ["South", 2],
      ["East", NaN],
    ],
  ]);
  const byCountry = compared([90, 60, 40, 60, NaN], "Country");
  expect(byCountry.groups.map(({ name, mean }) => [name, mean])).toEqual([
    ["A", 75],
    ["B", 50],
  ]);
  // Beside each other in one group the rows of a unit are told apart by their year.
  expect(byCountry.groups[0].members.map(({ name }) => name)).toEqual(["North 2021", "North 2020"]);
  expect(byCountry.between).toBeCloseTo(156.25 / 318.75, 14);
  expect(unitsInSeveral(groups)).toEqual(["North", "South"]);
});

test("all the same: nothing lies between or within; an error among the labels is a problem", () => {
  expect(compared([50, 50, 50, 50, 50], "Year").between).toBeNaN();
  const broken = table(panel.rows.map((row) => row.map((cell) => (cell === "B" ? "#N/A" : cell))));
  const errors = {
    ...broken,
    rows: broken.rows.map((row) =>
      row.map((cell) => (cell === "#N/A" ? { type: "Error", basicValue: "#N/A" } : cell)),
    ),
  };
  expect(compareBy(model, errors as never, new Float64Array(5), "Country")).toHaveProperty("problem");
  expect(groupColumns(errors as never, "Region")).toContain("Country");
});

test("the pane's numbers are those of QEI.GROUPS and QEI.RANK", () => {
  const score = fc.option(fc.integer({ min: 0, max: 12 }), { nil: NaN });
  fc.assert(
    fc.property(fc.array(score, { minLength: 5, maxLength: 5 }), (scores) => {
      // East has no country.
      fc.pre(scores.slice(0, 4).some((value) => !Number.isNaN(value)));
      const cells = scores.map((value) => [Number.isNaN(value) ? "" : value]);
      const by = panel.rows.map((row) => [row[2]]);
      const { groups, between } = compared(scores, "Country");
      const sheet = qeiGroups(cells, by);
      const shown = (value: number) => (Number.isNaN(value) ? "" : value);
      groups.forEach(({ name, n, mean, median, lowest, highest }, i) => {
        const [, , , ...rest] = sheet[1 + i];
        expect(sheet[1 + i].slice(0, 2)).toEqual([name, n]);
        expect(rest.slice(0, 4)).toEqual([mean, median, lowest, highest].map(shown));
      });
      expect(sheet.find(([label]) => label === "Between")?.[2]).toEqual(shown(between));
      // QEI.RANK wants a label for every row.
      const ranks = qeiRank(
        cells,
        panel.rows.map((row) => [row[1]]),
      ).flat();
      for (const { members } of compared(scores, "Year").groups)
        for (const { row, rank } of members) expect(ranks[row]).toEqual(shown(rank));
    }),
  );
});
