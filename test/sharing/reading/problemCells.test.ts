import { problem } from "../../../src/core/errors";
import { cellsOfProblem } from "../../../src/sharing/reading/problemCells";

const read = (address: string, cells: readonly (readonly unknown[])[]) => [
  { cells, headings: null, formula: null, address },
];
const parameters = [{ name: "data" }];
const wrong = { argument: "data", row: 2, column: 1, text: "x" };

test("rows of numbers count from the first cell", () => {
  const cells = [
    [1, 2],
    ["x", 4],
  ];
  expect(cellsOfProblem(problem("cellText", wrong), parameters, read("Jobs!B2:C3", cells))).toBe("Jobs!B3");
});

test.each([
  ["Pay", "Pay"],
  ["a year, which is a number", 2024],
  ["with spaces around it", "  Pay "],
  ["on two lines", "Pay\ngross"],
])("below a header, %s, rows count from the row after it", (_, header) => {
  const columnName = String(header).replace("\n", " ").trim();
  const cells = [
    ["Job", header],
    ["Nurse", 3],
    ["Clerk", "x"],
  ];
  const said = problem("cellText", { ...wrong, column: 2, columnName });
  expect(cellsOfProblem(said, parameters, read("Jobs!A1:B3", cells))).toBe("Jobs!B3");
});

test("a column that is not found there has no cells", () => {
  const said = problem("cellText", { ...wrong, columnName: "Hours" });
  expect(cellsOfProblem(said, parameters, read("Jobs!A1:A3", [["Pay"], [1], ["x"]]))).toBeNull();
});
