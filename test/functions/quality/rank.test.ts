import { qeiRank } from "../../../src/functions/quality/rank";
import { errorCell, installCustomFunctions } from "../../support/excel";

beforeAll(installCustomFunctions);

const none = null as never;

test("a row is ranked as a column, a table column by column", () => {
  expect(qeiRank([[5, 9, 1]])).toEqual([[2, 1, 3]]);
  expect(
    qeiRank([
      [1, 8],
      [2, 7],
    ]),
  ).toEqual([
    [2, 1],
    [1, 2],
  ]);
  expect(qeiRank([[5, 9, 1]], [["a"], ["b"], ["a"]])).toEqual([[1, 1, 2]]);
});

test("a blank or the error of a unit has no rank", () => {
  const scores = [[3], [""], [errorCell("#N/A")], [errorCell("#VALUE!")], [null], [7]];
  expect(qeiRank(scores)).toEqual([[2], [""], [""], [""], [""], [1]]);
});

test("labels: a year stays with itself as number or text, case and width make no difference, blank beside no score", () => {
  expect(qeiRank([[1], [2], [3], [null]], [[2024], ["2024"], ["２０２４"], [null]])).toEqual([
    [3],
    [2],
    [1],
    [""],
  ]);
  expect(qeiRank([[1], [2]], [["North"], ["NORTH "]], "Ascending" as never)).toEqual([[1], [2]]);
});

test("one cell, and an omitted order", () => {
  expect(qeiRank([[4]], none, none)).toEqual([[1]]);
});
