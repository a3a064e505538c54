import {
  patchAutoHeight,
  type SheetLayout,
} from "../../../../../src/playground/engine/univer/patches/autoHeight";

jest.mock("@univerjs/engine-formula", () => ({ UniverFormulaEnginePlugin: { version: "0.25.1" } }));
jest.mock("@univerjs/engine-render", () => ({ SpreadsheetSkeleton: class {} }));

const layoutOf = (data: { readonly rowData: number } | null): SheetLayout => ({
  _worksheetData: data,
  calculateAutoHeightInRange(...rows) {
    const { rowData } = this._worksheetData as { rowData: number };
    return [rowData, ...rows];
  },
});

test("a sheet that is there has heights, one that is gone has none", () => {
  const [there, gone] = [layoutOf({ rowData: 7 }), layoutOf(null)];
  expect(() => gone.calculateAutoHeightInRange("rows")).toThrow(/null/);
  [there, gone].forEach((layout) => patchAutoHeight(layout));
  expect(there.calculateAutoHeightInRange("rows", "heights")).toEqual([7, "rows", "heights"]);
  expect(gone.calculateAutoHeightInRange("rows")).toEqual([]);
});
