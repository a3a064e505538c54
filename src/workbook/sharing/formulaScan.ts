import { cellAddress, type Rectangle } from "../../formula/a1";
import { isErrorText } from "../../formula/errorText";
import { inParts } from "../cells/batchSize";
import { type DefinedName, foundNames, type Judge } from "./foundNames";
import { type FoundCell, type Progress, type Scan } from "./sharingContract";
import { spilledInto } from "./anchors";
import { breather } from "../breather";
import { isFormula } from "../cells/heldCells";
import { readExcel } from "../run";

export interface SheetArea extends Rectangle {
  readonly sheet: string;
}

/** Looks through all sheets, part by part, so that Excel and the pane stay usable. */
export async function scanFormulas(progress: Progress, signal: AbortSignal): Promise<Scan> {
  const { areas, names: defined } = await usedAreas();
  const { found: names, judge } = foundNames(defined);
  const sizeOf = ({ rows, columns }: SheetArea) => rows * columns;
  const all = areas.reduce((sum, area) => sum + sizeOf(area), 0);
  const cells: FoundCell[] = [];
  let looked = 0;
  const read = async (parts: readonly SheetArea[]) => {
    for (const found of await readParts(parts, judge)) cells.push(...found);
    looked += parts.reduce((sum, part) => sum + sizeOf(part), 0);
    progress(looked / all);
  };
  await inParts(areas, "formulas,values", read, () => !signal.aborted);
  const stopped = signal.aborted;
  return { cells: stopped ? cells : await withoutSpilled(cells), names, looked, stopped };
}

/** The cells of each sheet that hold something, and every defined name. */
export function usedAreas(): Promise<{ areas: SheetArea[]; names: DefinedName[] }> {
  return readExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const ask = (sheets: readonly Excel.Worksheet[]) =>
      sheets.map((sheet) => ({
        sheet: sheet.name,
        own: sheet.names.load("items/name,items/formula"),
        range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      }));
    let used = ask(worksheets.items);
    try {
      await context.sync();
    } catch (error) {
      const withCells = await sheetsWithCells(context, worksheets.items);
      // It was something else: never "no formula found" for a workbook that could not be read.
      if ([0, worksheets.items.length].includes(withCells.length)) throw error;
      used = ask(withCells);
      await context.sync();
    }
    const areas = used.flatMap(({ sheet, range }) =>
      range.isNullObject
        ? []
        : [
            {
              sheet,
              row: range.rowIndex,
              column: range.columnIndex,
              rows: range.rowCount,
              columns: range.columnCount,
            },
          ],
    );
    const all = [{ sheet: "", own: names }, ...used].flatMap(({ sheet, own }) =>
      own.items.map(({ name, formula }) => ({ sheet, name, formula: String(formula) })),
    );
    return { areas, names: all };
  });
}

/** A sheet that is a chart, or holds macros of Excel 4, may refuse to name a range: then it has not even a first cell. */
async function sheetsWithCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const found: Excel.Worksheet[] = [];
  for (const sheet of sheets) {
    sheet.getRange("A1").load("address");
    // A refusal fails the whole batch, so each sheet is asked by itself.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    const hasCells = await context.sync().then(
      () => true,
      () => false,
    );
    if (hasCells) found.push(sheet);
  }
  return found;
}

/** Row by row, the formulas of each part that use functions of ours. */
function readParts(parts: readonly SheetArea[], judge: Judge): Promise<FoundCell[][]> {
  return readExcel(async (context) => {
    const ranges = parts.map((part) => rangeOfArea(context, part).load("formulas,values"));
    await context.sync();
    const breathe = breather();
    const found: FoundCell[][] = [];
    for (const [at, { sheet, row, column }] of parts.entries()) {
      const values: unknown[][] = ranges[at].values;
      for (const [i, line] of (ranges[at].formulas as unknown[][]).entries()) {
        const judged = line.map((formula, j) => {
          if (!isFormula(formula, values[i][j])) return null;
          return foundCell(sheet, cellAddress(row + i, column + j), formula, values[i][j], judge);
        });
        found.push(judged.filter((cell) => cell !== null));
        await breathe();
      }
    }
    return found;
  });
}

export function rangeOfArea(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

function foundCell(
  sheet: string,
  address: string,
  formula: string,
  value: unknown,
  judge: Judge,
): FoundCell | null {
  const error = typeof value === "string" && isErrorText(value) ? value : "";
  const judged = judge(formula, error);
  return judged && { sheet, address, formula, error, named: false, ...judged };
}

/** Some builds give a spilled cell the formula of its anchor; only the anchor holds it. */
async function withoutSpilled(cells: readonly FoundCell[]): Promise<FoundCell[]> {
  const key = ({ sheet, formula }: FoundCell) => `${sheet}\n${formula}`;
  const breathe = breather();
  const first = new Map<string, FoundCell>();
  const repeated = new Set<FoundCell>();
  for (const cell of cells) {
    const before = first.get(key(cell));
    if (before) repeated.add(before).add(cell);
    else first.set(key(cell), cell);
    await breathe();
  }
  const spilled = new Set(await spilledInto([...repeated]));
  return cells.filter((cell) => !spilled.has(cell));
}
