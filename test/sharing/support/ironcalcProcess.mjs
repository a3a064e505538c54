// Calculates calls with IronCalc, an engine that knows nothing of this add-in. Reads names, cells and areas as JSON from stdin and
// writes the values asked for to stdout. It runs in a process of its own because Jest cannot load its module.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";

const folder = dirname(createRequire(import.meta.url).resolve("@ironcalc/wasm"));
const engine = initSync({ module: readFileSync(join(folder, "wasm_bg.wasm")) });
// The engine asks for memory 64 kB at a time, and Node collects garbage each time: three quarters of a run. What is taken
// and given back once stays the engine's.
const room = 512 * 1024 * 1024;
engine.__wbindgen_free(engine.__wbindgen_malloc(room, 1), room, 1);

const [numberType, textType, logicalType] = [1, 2, 4];
// The displayed text is all the engine shows of a number: all its digits, then.
const allDigits = "0.0000000000000000E+00";

const { names, cells, areas } = JSON.parse(readFileSync(0, "utf8"));
const model = modelWithNames();
model.pauseEvaluation();
for (const { row, column, rows, columns } of areas) {
  model.updateRangeStyle({ sheet: 0, row, column, height: rows, width: columns }, "num_fmt", allDigits);
}
for (const [row, column, input] of cells) model.setUserInput(0, row, column, input);
model.resumeEvaluation();
model.evaluate();

/** The engine takes a tenth of a second for each name, so a workbook of the same names is kept from run to run. */
function modelWithNames() {
  const key = createHash("sha256")
    .update(readFileSync(join(folder, "package.json")))
    .update(JSON.stringify(names));
  const kept = join(folder, "../../.cache/ironcalc", key.digest("hex"));
  if (existsSync(kept)) return Model.from_bytes(readFileSync(kept), "en");
  const made = new Model("workbook", "en", "UTC", "en");
  made.pauseEvaluation();
  for (const [name, formula] of names) made.newDefinedName(name, null, formula);
  mkdirSync(dirname(kept), { recursive: true });
  // Another process may make the same one: whole files only.
  writeFileSync(`${kept}.${process.pid}`, made.toBytes());
  renameSync(`${kept}.${process.pid}`, kept);
  return made;
}

function valueAt(row, column) {
  const text = model.getFormattedCellValue(0, row, column);
  const type = model.getCellType(0, row, column);
  if (type === numberType) return text === "" ? "" : Number(text);
  if (type === logicalType) return text === "TRUE";
  return type === textType ? text : { error: text };
}

const values = areas.map(({ row, column, rows, columns }) =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => valueAt(row + i, column + j)),
  ),
);
process.stdout.write(JSON.stringify(values));
