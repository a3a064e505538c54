import { readCell } from "../../src/cells/cellValue";
import { blanksWritten, rangeOfBlanksWritten } from "../../src/formula/blanks";
import { type Matrix } from "../support/fakeExcel/evaluate";
import { FakeWorkbook } from "../support/fakeExcel/workbook";

test("an Excel that hands blanks over as 0 (office-js#1951) gives the function n/a in their place", () => {
  const meanOfRows: (given: readonly Matrix[]) => Matrix = ([data]) =>
    data.map((row) => {
      const values = row.map(readCell).flatMap((cell) => (cell.kind === "number" ? [cell.value] : []));
      return [values.reduce((sum, value) => sum + value, 0) / values.length];
    });
  const shown = (blanksAsZero: boolean, range: string) => {
    const book = new FakeWorkbook({
      Jobs: {
        A2: [
          [1, ""],
          [2, 4],
        ],
        D2: `=QEI(${range})`,
      },
    });
    book.functions.set("QEI", meanOfRows);
    book.blanksAsZero = blanksAsZero;
    return [book.shown("Jobs", "D2"), book.shown("Jobs", "D3")];
  };
  expect(shown(false, "A2:B3")).toEqual([1, 3]);
  expect(shown(true, "A2:B3")).toEqual([0.5, 3]);
  for (const asZero of [false, true]) expect(shown(asZero, blanksWritten("A2:B3"))).toEqual([1, 3]);
});

test("the range whose blanks are written out is found again", () => {
  expect(rangeOfBlanksWritten(blanksWritten("Jobs[#All]", '""'))).toEqual({
    range: "Jobs[#All]",
    missing: "",
  });
  expect(rangeOfBlanksWritten('if( Jobs[Pay] = "" , "n/a", Jobs[Pay] )')).toEqual({
    range: "Jobs[Pay]",
    missing: "n/a",
  });
  for (const other of [
    'IF(A1="","n/a",B1)',
    'IF(A1="",0,A1)',
    'IF(A1="","n/a")',
    'IFS(A1="","n/a",A1)',
    "A1",
  ])
    expect(rangeOfBlanksWritten(other)).toBeNull();
});
