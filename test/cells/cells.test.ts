import { readMatrix } from "../../src/cells/cells";
import { IndexError } from "../../src/core/errors";
import { describeProblem } from "../../src/messages/problems";
import { errorCell } from "../support/excel";
import { worksheetWords } from "../../src/messages/languages";

const read = (raw: unknown) => [...readMatrix(raw, "data").values];
const refusal = (raw: unknown) => {
  try {
    readMatrix(raw, "data");
  } catch (error) {
    if (error instanceof IndexError) return describeProblem(error.problem, worksheetWords["en-US"]);
    throw error;
  }
  throw new Error("expected to be refused");
};

test.each<[unknown, number]>([
  [5, 5],
  [-0.5, -0.5],
  [" 12.5 ", 12.5],
  ["1e3", 1000],
  ["+.5", 0.5],
  [true, 1],
  [false, 0],
  [{ type: "Double", basicValue: 7 }, 7],
  [{ type: "FormattedNumber", basicValue: 7, numberFormat: "0.0" }, 7],
  [{ type: "Boolean", basicValue: true }, 1],
  [{ type: "String", basicValue: " 3 " }, 3],
])("%j reads as a number", (cell, expected) => expect(read([[cell]])).toEqual([expected]));

test.each([
  [null],
  [undefined],
  [""],
  ["  "],
  ["n/a"],
  ["N/A"],
  ["na"],
  [" NA "],
  [".."],
  ["..."],
  [":"],
  [errorCell("#N/A")],
  [{ type: "Error", basicValue: "#N/A" }],
  [{ type: "Empty", basicValue: "" }],
])("%j is missing, never zero", (cell) => expect(read([[1, cell]])).toEqual([1, NaN]));

test.each<[unknown, string]>([
  ["-", 'Row 2, column 3 of data is "-". Clear it if missing, type 0 if nil.'],
  ["–", 'Row 2, column 3 of data is "–". Clear it if missing, type 0 if nil.'],
  [" — ", 'Row 2, column 3 of data is "—". Clear it if missing, type 0 if nil.'],
  ["Wages", 'Row 2, column 3 of data is text ("Wages"). Select only the numbers, without headers.'],
  ["1,234", 'Row 2, column 3 of data is text ("1,234"). Select only the numbers, without headers.'],
  ["12%", 'Row 2, column 3 of data is text ("12%"). Select only the numbers, without headers.'],
  ["0x1F", 'Row 2, column 3 of data is text ("0x1F"). Select only the numbers, without headers.'],
  ["Infinity", 'Row 2, column 3 of data is text ("Infinity"). Select only the numbers, without headers.'],
  [
    "x".repeat(99),
    'Row 2, column 3 of data is text ("xxxxxxxxxxxxxxxxxxxxxxxx…"). Select only the numbers, without headers.',
  ],
  [
    { type: "Entity", text: "Contoso", properties: {} },
    'Row 2, column 3 of data is text ("Contoso"). Select only the numbers, without headers.',
  ],
  [errorCell("#DIV/0!"), "Row 2, column 3 of data contains #DIV/0!. Fix or clear it."],
  [{ type: "Error", basicValue: "#REF!" }, "Row 2, column 3 of data contains #REF!. Fix or clear it."],
  [
    { type: "Entity", basicType: "Error", basicValue: "#VALUE!" },
    "Row 2, column 3 of data contains #VALUE!. Fix or clear it.",
  ],
  [NaN, "Row 2, column 3 of data is not a finite number. Fix or clear it."],
  [Infinity, "Row 2, column 3 of data is not a finite number. Fix or clear it."],
  ["1e999", "Row 2, column 3 of data is not a finite number. Fix or clear it."],
])("%p is refused with its place", (cell, expected) => {
  expect(
    refusal([
      [1, 2, 3],
      [4, 5, cell],
    ]),
  ).toBe(expected);
});

test("a single value, [[v]] and a list are ranges too", () => {
  expect(readMatrix(5, "data")).toMatchObject({ rows: 1, columns: 1 });
  expect(readMatrix([[5]], "data")).toMatchObject({ rows: 1, columns: 1 });
  expect(readMatrix([1, 2, 3], "data")).toMatchObject({ rows: 1, columns: 3 });
});

test("a whole column is refused, one row less is not", () => {
  const rows = new Array(1048576).fill([1]);
  expect(refusal(rows)).toBe(
    "A whole column holds a million rows; use a table or a bounded range such as B2:F500.",
  );
  expect(readMatrix(rows.slice(1), "data").rows).toBe(1048575);
});

test("rows of different length are refused, not cut or padded", () => {
  expect(refusal([[1, 2], [3]])).toBe("The rows of data differ in length. Select one rectangular range.");
  expect(refusal([[1], [3, 4]])).toBe("The rows of data differ in length. Select one rectangular range.");
});

test("a broken reference is told apart from a bad cell", () => {
  expect(refusal(errorCell("#REF!"))).toBe("The data reference is broken; was the preset deleted?");
  expect(refusal([[errorCell("#NAME?")]])).toBe("The data reference is broken; was the preset deleted?");
});
