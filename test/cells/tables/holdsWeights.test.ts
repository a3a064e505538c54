import { holdsWeights } from "../../../src/cells/tables/holdsWeights";

const data = ["Job", "Pay", "Hours", "Noise"];
const header = ["Indicator", "Mine"];

test("names and a column of numbers make a weights table, dimensions beside them or not", () => {
  expect(
    holdsWeights(
      header,
      [
        ["Pay", 1],
        ["hours ", 2],
      ],
      [data],
    ),
  ).toBe(true);
  const tree = ["维度", "指标", "2024"];
  const rows = [
    ["Rewards", "Pay", 1],
    ["Rewards", "Bonus", 1],
    ["", "Rewards", 2],
    ["", "Hours", 2],
  ];
  expect(holdsWeights(tree, rows, [data])).toBe(true);
});

test("data with a column Indicator are none: names in many rows, or of no other table, or no number beside them", () => {
  const long = [
    ["Pay", 2020, 1],
    ["Pay", 2021, 2],
    ["Hours", 2020, 3],
  ];
  expect(holdsWeights(["Indicator", "Year", "Value"], long, [data])).toBe(false);
  expect(
    holdsWeights(
      header,
      [
        ["Employment", 1],
        ["Output", 2],
        ["Pay", 3],
      ],
      [data],
    ),
  ).toBe(false);
  expect(
    holdsWeights(
      ["Indicator", "Source"],
      [
        ["Pay", "Survey"],
        ["Hours", "n/a"],
      ],
      [data],
    ),
  ).toBe(false);
  expect(holdsWeights(header, [["", 1]], [data])).toBe(false);
});
