import type { Injector } from "@univerjs/core";
import {
  patchEmptyRows,
  type RowHeights,
} from "../../../../../src/playground/engine/univer/patches/emptyRows";

jest.mock("@univerjs/engine-formula", () => ({
  UniverFormulaEnginePlugin: { version: "0.25.1" },
  FormulaDataModel: class {},
}));
jest.mock("@univerjs/engine-render", () => ({ SpreadsheetSkeleton: class {} }));

const injectorWith = (spilled: object) =>
  ({ get: () => ({ getArrayFormulaCellData: () => spilled }) }) as unknown as Injector;

function layout() {
  const asked: number[] = [];
  const rows: Record<number, object> = { 0: { 2: { v: "text" } }, 1: {} };
  const heights: RowHeights = {
    worksheet: {
      getUnitId: () => "workbook",
      getSheetId: () => "sheet1",
      getCellMatrix: () => ({ getRow: (row) => rows[row] }),
    },
    _worksheetData: { defaultRowHeight: 24 },
    _calculateRowAutoHeight(row) {
      asked.push(row);
      return 48;
    },
  };
  return { asked, heights };
}

test("only rows that hold a cell or a part of a spill are measured, the others are as high as rows are", () => {
  const { asked, heights } = layout();
  patchEmptyRows(
    injectorWith({ workbook: { sheet1: { 3: { 0: { v: 1 } } }, sheet2: { 4: { 0: {} } } } }),
    heights,
  );
  expect([0, 1, 2, 3, 4].map((row) => heights._calculateRowAutoHeight(row))).toEqual([48, 24, 24, 48, 24]);
  expect(asked).toEqual([0, 3]);
});

test("started again in the page, it knows the spills of the new workbook only", () => {
  const { heights } = layout();
  patchEmptyRows(injectorWith({ workbook: { sheet1: { 3: { 0: { v: 1 } } } } }), heights);
  patchEmptyRows(injectorWith({}), heights);
  expect(heights._calculateRowAutoHeight(3)).toBe(24);
  expect(heights._calculateRowAutoHeight(0)).toBe(48);
});
