import { putColumn, putValues } from "./cellText";
import { type IndicatorChange, type NewPreset, type PresetChange, type PresetWrite } from "./contract";
import { autoGoalpost, indexOfName, numberOf, presetColumns, sameName, textOf } from "./presetsTable";
import { failWorkbook } from "./problems";
import { refuseProtectedSheet, runExcel } from "./run";
import { renameInLines } from "./sourceLines";
import { findTable } from "./tables";

interface PresetCells {
  readonly table: Excel.Table;
  readonly header: readonly string[];
  readonly indicators: readonly string[];
  readonly column: (at: number) => Excel.Range;
}

/** Columns and rows are found anew by name at every write: the user may have sorted or moved them. */
async function locate(context: Excel.RequestContext, name: string): Promise<PresetCells> {
  const table = await findTable(context, name);
  await refuseProtectedSheet(context, table.worksheet);
  const headerRow = table.getHeaderRowRange().load("values");
  await context.sync();
  const header = headerRow.values[0].map(textOf);
  const at = indexOfName(header, presetColumns[0]);
  if (at < 0) failWorkbook("tableGone", { table: name });
  const column = (index: number) => table.getDataBodyRange().getColumn(index);
  const names = column(at).load("values");
  await context.sync();
  return { table, header, indicators: names.values.map(([cell]) => textOf(cell)), column };
}

function presetColumn({ header, column }: PresetCells, table: string, preset: string): Excel.Range {
  const at = indexOfName(header, preset);
  return at < 0 ? failWorkbook("presetGone", { table, preset }) : column(at);
}

/** Writes one preset's weights as one range, so that Excel keeps one undo step; unknown rows stay as they are. */
export function writePreset({ table, preset, expected, weights }: PresetChange): Promise<PresetWrite> {
  return runExcel(async (context) => {
    const cells = await locate(context, table);
    const column = presetColumn(cells, table, preset).load("formulas,values");
    await context.sync();
    const held = column.values.map(([cell]) => numberOf(cell));
    if (expected && cells.indicators.some((name, row) => differs(expected, name, held[row]))) {
      return { outcome: "changedMeanwhile" };
    }
    const next = cells.indicators.map((name, row) => [valueFor(weights, name) ?? column.formulas[row][0]]);
    if (next.some(([cell]) => typeof cell === "string" && cell.startsWith("="))) column.formulas = next;
    else column.values = next;
    await context.sync();
    return { outcome: "written" };
  });
}

export function addPreset(table: string, { name, weights }: NewPreset): Promise<void> {
  return runExcel(async (context) => {
    const cells = await locate(context, table);
    if (indexOfName(cells.header, name) >= 0) failWorkbook("presetExists", { preset: name });
    const body = cells.indicators.map((indicator) => valueFor(weights, indicator) ?? 0);
    putColumn(cells.table, name, body);
    await context.sync();
  });
}

/** Renames the header cell; Excel rewrites every formula that names the column. */
export function renamePreset(table: string, from: string, to: string): Promise<void> {
  return runExcel(async (context) => {
    const cells = await locate(context, table);
    const at = indexOfName(cells.header, from);
    if (at < 0) failWorkbook("presetGone", { table, preset: from });
    if (!sameName(from, to) && indexOfName(cells.header, to) >= 0)
      failWorkbook("presetExists", { preset: to });
    putValues(cells.table.getHeaderRowRange().getCell(0, at), [[to]]);
    await renameInLines(context, cells.table, from, to);
    await context.sync();
  });
}

export function deletePreset(table: string, preset: string): Promise<void> {
  return runExcel(async (context) => {
    const cells = await locate(context, table);
    presetColumn(cells, table, preset);
    cells.table.columns.getItemAt(indexOfName(cells.header, preset)).delete();
    await renameInLines(context, cells.table, preset, null);
    await context.sync();
  });
}

export function writeIndicator(table: string, change: IndicatorChange): Promise<void> {
  return runExcel(async (context) => {
    const cells = await locate(context, table);
    const row = indexOfName(cells.indicators, change.indicator);
    if (row < 0) failWorkbook("indicatorGone", { table, indicator: change.indicator });
    const set = (name: (typeof presetColumns)[number], value: string | number) => {
      putValues(cells.column(indexOfName(cells.header, name)).getCell(row, 0), [[value]]);
    };
    if (change.direction !== undefined) set("Direction", change.direction);
    if (change.low !== undefined) set("Low", change.low ?? autoGoalpost);
    if (change.high !== undefined) set("High", change.high ?? autoGoalpost);
    await context.sync();
  });
}

function valueFor(weights: ReadonlyMap<string, number>, name: string): number | undefined {
  for (const [indicator, weight] of weights) if (sameName(indicator, name)) return weight;
  return undefined;
}

function differs(expected: ReadonlyMap<string, number>, name: string, held: number): boolean {
  const value = valueFor(expected, name);
  return value !== undefined && !Object.is(value, held);
}
