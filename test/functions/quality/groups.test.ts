import { qeiGroups } from "../../../src/functions/quality/groups";
import { installCustomFunctions } from "../../support/excel";

beforeAll(installCustomFunctions);

const none = null as never;

test("groups by appearance, all, and the differences between and within", () => {
  const table = qeiGroups(
    [[1], [5], [3], [7], [null], [100]],
    [["a"], [2024], ["A"], [2024], ["b"], ["a"]],
    [[1], [1], [1], [1], [1], [0]],
  );
  expect(table).toEqual([
    ["Group", "N", "Share", "Mean", "Median", "Lowest", "Highest", "Difference"],
    ["a", 2, 0.5, 2, 2, 1, 3, -2],
    [2024, 2, 0.5, 6, 6, 5, 7, 2],
    ["b", 0, 0, "", "", "", "", ""],
    ["Overall", 4, 1, 4, 4, 1, 7, ""],
    ["Between", 4, 0.8, "", "", "", "", ""],
    ["Within", 1, 0.2, "", "", "", "", ""],
  ]);
});

test("a blank label counts among all only; a row beside a column", () => {
  const table = qeiGroups([[1, 3, 8]], [["a"], ["a"], [null]]);
  expect(table.slice(1)).toEqual([
    ["a", 2, expect.closeTo(2 / 3, 12), 2, 2, 1, 3, -2],
    ["Overall", 3, 1, 4, 3, 1, 8, ""],
    ["Between", 0, 0, "", "", "", "", ""],
    ["Within", 1, 1, "", "", "", "", ""],
  ]);
});

test("where nothing differs there are no parts", () => {
  expect(qeiGroups([[4], [4]], [["a"], ["b"]], none, "theil").slice(-2)).toEqual([
    ["Between", 0, "", "", "", "", "", ""],
    ["Within", 0, "", "", "", "", "", ""],
  ]);
});
