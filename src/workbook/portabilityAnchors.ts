import { localAddress } from "../formula/sheetName";
import { type CellGrid } from "../sharing/portable/sameCells";
import { constantOf, type Contents } from "./heldCells";
import { type FoundCell, type Progress } from "./portabilityContract";
import { failWorkbook } from "./problems";
import { readExcel, refuseStopped, type Step } from "./run";

/** Formulas handled in one request. */
const cellsPerBatch = 100;

/** A formula with the cells it fills. */
export interface Anchor {
  readonly cell: FoundCell;
  /** What its first cell holds now. */
  readonly formula: unknown;
  readonly rows: number;
  readonly columns: number;
  readonly values: CellGrid;
  /** What is written to the cells so that they show the values without the formula. */
  readonly contents: Contents;
}

export function batches<T>(items: readonly T[], size = cellsPerBatch): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** Every formula with its spill and the values it shows. @throws WorkbookError `stopped`. */
export async function readAnchors(
  step: Step,
  cells: readonly FoundCell[],
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const batch of batches(cells)) {
    refuseStopped(signal);
    anchors.push(...(await step((context) => readBatch(context, batch))));
    progress?.(anchors.length / cells.length);
  }
  return anchors;
}

async function readBatch(context: Excel.RequestContext, cells: readonly FoundCell[]): Promise<Anchor[]> {
  const ranges = cells.map((cell) => {
    if (cell.named) return null;
    const range = rangeOf(context, cell).load("values,valueTypes,formulas");
    const spill = range.getSpillingToRangeOrNullObject().load("rowCount,columnCount,values,valueTypes");
    return { range, spill };
  });
  await context.sync();
  return ranges.map((read, i) => {
    const cell = cells[i];
    // A name shows nothing by itself: the cells that use it are compared.
    if (!read) return { cell, formula: cell.formula, rows: 1, columns: 1, values: [[""]], contents: [[""]] };
    const { range, spill } = read;
    const shown = spill.isNullObject ? range : spill;
    const { values, valueTypes } = shown;
    const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
    const contents = values.map((row, r) =>
      row.map((value: unknown, c: number) => constantOf(value, valueTypes[r][c])),
    );
    return { cell, formula: range.formulas[0][0], rows, columns, values, contents };
  });
}

/** Those of the cells that another cell's formula fills. */
export async function spilledInto(cells: readonly FoundCell[]): Promise<FoundCell[]> {
  const spilled: FoundCell[] = [];
  for (const batch of batches(cells)) {
    const parents = await spillParents(batch);
    spilled.push(...batch.filter(({ address }, i) => parents[i] !== null && parents[i] !== address));
  }
  return spilled;
}

function spillParents(cells: readonly FoundCell[]): Promise<(string | null)[]> {
  return readExcel(async (context) => {
    const found = cells.map((cell) => rangeOf(context, cell).getSpillParentOrNullObject().load("address"));
    await context.sync();
    return found.map((parent) => (parent.isNullObject ? null : localAddress(parent.address)));
  });
}

export function rangeOf(context: Excel.RequestContext, { sheet, address }: FoundCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/**
 * Cells and names whose sheets are still there.
 * @throws WorkbookError `sheetProtected` before anything is written.
 */
export async function onOpenSheets(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
): Promise<readonly FoundCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = new Set(cells.filter(({ named }) => !named).map(({ sheet }) => sheet));
  const protections = worksheets.items
    .filter(({ name }) => used.has(name))
    .map(({ name, protection }) => ({ name, protection: protection.load("protected") }));
  await context.sync();
  const closed = protections.find(({ protection }) => protection.protected);
  if (closed) failWorkbook("sheetProtected", { sheet: closed.name });
  const there = new Set(worksheets.items.map(({ name }) => name));
  return cells.filter(({ sheet }) => sheet === "" || there.has(sheet));
}
