import { readMatrix } from "../../src/cells/cells";
import { errorCell } from "../support/excel";
import { refusal as refusalOf } from "../support/refusal";

const read = (raw: unknown) => [...readMatrix(raw, "data").values];
const refusal = (raw: unknown) => refusalOf(() => readMatrix(raw, "data"));

test.each<[unknown, number]>([
  [5, 5],
  [-0.5, -0.5],
  [" 12.5 ", 12.5],
  ["1e+3", 1000],
  ["1.5E3", 1500],
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
  [
    "Wages",
    'Row 2, column 3 of data is text ("Wages"). Turn it into a number or clear it; the pane\'s data check helps.',
  ],
  ["1,234", 'Row 2, column 3 of data: "1,234" may be 1234 or 1.234. Turn the text into numbers.'],
  ["1E2", 'Row 2, column 3 of data: "1E2" may be 100 or a code. Type the number, or leave out codes.'],
  [
    "12%",
    'Row 2, column 3 of data is text ("12%"). Turn it into a number or clear it; the pane\'s data check helps.',
  ],
  [
    "0x1F",
    'Row 2, column 3 of data is text ("0x1F"). Turn it into a number or clear it; the pane\'s data check helps.',
  ],
  [
    "Infinity",
    'Row 2, column 3 of data is text ("Infinity"). Turn it into a number or clear it; the pane\'s data check helps.',
  ],
  [
    "x".repeat(99),
    'Row 2, column 3 of data is text ("xxxxxxxxxxxxxxxxxxxxxxxx…"). Turn it into a number or clear it; the pane\'s data check helps.',
  ],
  [
    { type: "Entity", text: "Contoso", properties: {} },
    'Row 2, column 3 of data is text ("Contoso"). Turn it into a number or clear it; the pane\'s data check helps.',
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

test("text in the first row is a header that was selected, where the data have none of their own", () => {
  expect(refusal([["Wages", 2]])).toBe(
    'Row 1, column 1 of data is text ("Wages"). Select only the numbers, without headers.',
  );
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
