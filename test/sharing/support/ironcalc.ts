import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { type PortableName } from "../../../src/sharing/portable/portableName";

/** A cell as an engine returns it; an error is an object, so that the text "#N/A" is told apart. */
export type EngineCell = number | string | boolean | { readonly error: string };

/** What is put into cells: numbers, logicals, texts, formulas ("=…"); null leaves the cell blank. */
export type SheetCell = number | string | boolean | null;

/** Row and column from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: SheetCell;
}

export interface EngineArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const folder = dirname(require.resolve("@ironcalc/wasm"));
const engine = initSync({ module: readFileSync(join(folder, "wasm_bg.wasm")) });
// The engine asks for memory 64 kB at a time, and Node collects garbage each time: three quarters of a run. What is taken
// and given back once stays the engine's.
const room = 512 * 1024 * 1024;
engine.__wbindgen_free(engine.__wbindgen_malloc(room, 1), room, 1);

const [numberType, textType, logicalType] = [1, 2, 4];
// The displayed text is all the engine shows of a number: all its digits, then.
const allDigits = "0.0000000000000000E+00";

/** Calculates one sheet with IronCalc, an engine that knows nothing of this add-in. @returns the cells of each area. */
export function calculateWithIronCalc(
  names: readonly PortableName[],
  cells: readonly PlacedCell[],
  areas: readonly EngineArea[],
): EngineCell[][][] {
  const model = modelWithNames(names);
  try {
    model.pauseEvaluation();
    for (const { row, column, rows, columns } of areas)
      model.updateRangeStyle({ sheet: 0, row, column, height: rows, width: columns }, "num_fmt", allDigits);
    for (const { row, column, value } of cells)
      if (value !== null) model.setUserInput(0, row, column, typed(value));
    model.resumeEvaluation();
    model.evaluate();
    return areas.map(({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (__, j) => cellAt(model, row + i, column + j)),
      ),
    );
  } finally {
    model.free();
  }
}

/** The engine takes a tenth of a second for each name, so a workbook of the same names is kept from run to run. */
function modelWithNames(names: readonly PortableName[]): Model {
  const key = createHash("sha256")
    .update(readFileSync(join(folder, "package.json")))
    .update(JSON.stringify(names.map(({ name, formula }) => [name, formula])));
  const kept = join(folder, "../../.cache/ironcalc", key.digest("hex"));
  if (existsSync(kept)) return Model.from_bytes(readFileSync(kept), "en");
  const made = new Model("workbook", "en", "UTC", "en");
  made.pauseEvaluation();
  for (const { name, formula } of names) made.newDefinedName(name, null, formula);
  mkdirSync(dirname(kept), { recursive: true });
  // Another process may make the same one: whole files only.
  writeFileSync(`${kept}.${process.pid}`, made.toBytes());
  renameSync(`${kept}.${process.pid}`, kept);
  return made;
}

function cellAt(model: Model, row: number, column: number): EngineCell {
  const text = model.getFormattedCellValue(0, row, column);
  const type = model.getCellType(0, row, column);
  if (type === numberType) return text === "" ? "" : Number(text);
  if (type === logicalType) return text === "TRUE";
  return type === textType ? text : { error: text };
}

/** As a user types it: an apostrophe keeps text that looks like a number text. */
function typed(value: Exclude<SheetCell, null>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value.startsWith("=") ? value : `'${value}`;
}
