import { presetListFormula } from "../../../../src/formula/inserted/presetList";
import { listCells } from "../../../../src/playground/model/lists/listCells";
import type { WorkbookState } from "../../../../src/playground/model/workbookState";

/** A weights table whose header row begins in C3, and a name. */
function shown(formula: string, header = ["Indicator", "High", "Equal", "Own"], named = "") {
  const area = { sheet: "s", row: 2, column: 2, rows: 4, columns: header.length };
  const state = {
    names: new Map([["weights_presets", { formula: named }]]),
    tables: {
      find: (name: string) => (name.toLowerCase() === "weights" ? { area, headers: header } : undefined),
      headerArea: () => ({ ...area, rows: 1 }),
    },
    area: () => {
      throw new Error("no address");
    },
  } as unknown as WorkbookState;
  const found = listCells(state, formula, "s");
  return found && [found.row, found.column, found.rows, found.columns];
}

test("the pane's list of presets, by its name, follows the table", () => {
  const named = presetListFormula("Weights", ["Indicator", "High", "Equal", "Own"], [2, 3]).slice(1);
  expect(shown("Weights_presets", undefined, named)).toEqual([2, 4, 1, 2]);
  // Another preset, and a column before them.
  expect(shown("Weights_presets", ["Indicator", "Dimension", "High", "Equal", "Own", "New"], named)).toEqual([
    2, 5, 1, 3,
  ]);
  // Without the column that it begins behind there is no list.
  expect(shown("Weights_presets", ["Indicator", "Equal", "Own"], named)).toBeNull();
});

test("what is not there, or not known, is no list", () => {
  expect(shown("Weights[[#Headers],[Equal]:[Own]]")).toEqual([2, 4, 1, 2]);
  for (const formula of [
    "INDEX(Weights[#Headers],1,9)",
    "Gone[#Headers]",
    "OFFSET(A1,0,0)",
    "Others_presets",
  ])
    expect(shown(formula)).toBeNull();
});
