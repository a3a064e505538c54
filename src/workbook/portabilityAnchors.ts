import { type CellGrid } from "../sharing/portable/sameCells";
import { type FoundCell, type Progress } from "./portabilityContract";
import { refuseProtectedSheet, runExcel } from "./run";

/** Formulas handled in one request. */
const cellsPerBatch = 100;

/** A formula with the cells it fills. */
export interface Anchor {
  readonly cell: FoundCell;
  readonly rows: number;
  readonly columns: number;
  readonly values: CellGrid;
}

export function batches<T>(items: readonly T[], size = cellsPerBatch): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** Every formula with its spill and the values it shows. */
export async function readAnchors(cells: readonly FoundCell[], progress?: Progress): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const batch of batches(cells)) {
    anchors.push(...(await readBatch(batch)));
    progress?.(anchors.length / cells.length);
  }
  return anchors;
}

function readBatch(cells: readonly FoundCell[]): Promise<Anchor[]> {
  return runExcel(async (context) => {
    const ranges = cells.map((cell) => {
      const range = rangeOf(context, cell).load("values");
      const spill = range.getSpillingToRangeOrNullObject().load("rowCount,columnCount,values");
      return { cell, range, spill };
    });
    await context.sync();
    return ranges.map(({ cell, range, spill }) => ({
      cell,
      rows: spill.isNullObject ? 1 : spill.rowCount,
      columns: spill.isNullObject ? 1 : spill.columnCount,
      values: spill.isNullObject ? range.values : spill.values,
    }));
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
  return runExcel(async (context) => {
    const found = cells.map((cell) => rangeOf(context, cell).getSpillParentOrNullObject().load("address"));
    await context.sync();
    return found.map((parent) =>
      parent.isNullObject
        ? null
        : parent.address.slice(parent.address.lastIndexOf("!") + 1).replaceAll("$", ""),
    );
  });
}

export function rangeOf(context: Excel.RequestContext, { sheet, address }: FoundCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** @throws WorkbookError `sheetProtected` before anything is written. */
export function refuseProtected(cells: readonly FoundCell[]): Promise<void> {
  return runExcel(async (context) => {
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
      await refuseProtectedSheet(context, context.workbook.worksheets.getItem(sheet));
    }
  });
}

/** Writes one formula to each anchor. */
export async function writeFormulas(
  anchors: readonly Anchor[],
  formulaOf: (anchor: Anchor) => string,
  progress?: Progress,
): Promise<void> {
  let written = 0;
  for (const batch of batches(anchors)) {
    await writeBatch(batch, formulaOf);
    written += batch.length;
    progress?.(written / anchors.length);
  }
}

function writeBatch(anchors: readonly Anchor[], formulaOf: (anchor: Anchor) => string): Promise<void> {
  return runExcel(async (context) => {
    for (const anchor of anchors) rangeOf(context, anchor.cell).formulas = [[formulaOf(anchor)]];
    await context.sync();
  });
}

/** Puts the formulas back, one by one, so that one that fails keeps no other. @returns the cells where it failed. */
export async function restoreFormulas(anchors: readonly Anchor[]): Promise<FoundCell[]> {
  const lost: FoundCell[] = [];
  for (const anchor of anchors) {
    await restoreFormula(anchor).catch(() => lost.push(anchor.cell));
  }
  return lost;
}

function restoreFormula({ cell, rows, columns }: Anchor): Promise<void> {
  return runExcel(async (context) => {
    const range = rangeOf(context, cell);
    // Values left over from a spill would block it.
    if (rows * columns > 1) range.getResizedRange(rows - 1, columns - 1).clear("Contents");
    range.formulas = [[cell.formula]];
    await context.sync();
  });
}
