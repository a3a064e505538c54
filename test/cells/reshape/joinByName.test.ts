import { joinByName } from "../../../src/cells/reshape/joinByName";
import { linesOf, problemOf, tableOf } from "../../support/reshape";

const join = (
  first: string,
  second: string,
  by: readonly (readonly [string, string])[] = [["Area", "Region"]],
) => joinByName(tableOf(first), tableOf(second), { by, second: "Hours" });

test("the rows of the first, the columns of both; names of only one are listed both ways", () => {
  const { table, unmatched, leftOut } = join(
    "Area | Pay\nNorth | 5\nSouth |\n | 9\nEast | 7",
    "Region | Hours | pay\n South | 38 | 1\nＮＯＲＴＨ | | 2\nWest | 40 | 3\n | 41 | 4",
  );
  expect(table).toEqual(
    tableOf("Area | Pay | Hours | pay (Hours)\nNorth | 5 | | 2\nSouth | | 38 | 1\n | 9 | |\nEast | 7 | |"),
  );
  expect(unmatched).toEqual({ first: ["East"], second: ["West"] });
  expect(linesOf(leftOut)).toEqual(["1 rows without Region"]);
});

test("a name twice in either table is refused with its rows", () => {
  expect(problemOf(() => join("Area | Pay\nNorth | 5\nnorth | 6", "Region | Hours\nNorth | 38"))).toEqual({
    kind: "nameTwice",
    table: "first",
    name: "north",
    rows: [1, 2],
  });
  expect(
    problemOf(() => join("Area | Pay\nNorth | 5", "Region | Hours\nWest | 38\nNorth | 39\nNorth | 40")),
  ).toEqual({ kind: "nameTwice", table: "second", name: "North", rows: [2, 3] });
});

test("rows of years are joined by name and year", () => {
  const { table, unmatched } = join(
    "Area | Year | Pay\nNorth | 2019 | 5\nNorth | 2020 | 6",
    "Region | Time | Hours\nNorth | '2020 | 38\nNorth | 2021 | 39",
    [
      ["Area", "Region"],
      ["Year", "Time"],
    ],
  );
  expect(table).toEqual(tableOf("Area | Year | Pay | Hours\nNorth | 2019 | 5 |\nNorth | 2020 | 6 | 38"));
  expect(unmatched).toEqual({ first: ["North, 2019"], second: ["North, 2021"] });
});

test("provinces of two yearbook files: every cell of the second that has a partner, and no other", () => {
  const first = tableOf("地区 | 生产总值\n北京市 | 48211.5\n天津市 | 17321.6");
  const second = tableOf("地区 | 生产总值\n天津市 | 16132.2\n河北省 | 41988");
  const { table, unmatched } = joinByName(first, second, { by: [["地区", "地区"]], second: "2022" });
  expect(table).toEqual(
    tableOf("地区 | 生产总值 | 生产总值 (2022)\n北京市 | 48211.5 |\n天津市 | 17321.6 | 16132.2"),
  );
  expect(unmatched).toEqual({ first: ["北京市"], second: ["河北省"] });
});
