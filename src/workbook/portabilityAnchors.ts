import { type CellGrid } from "../sharing/portable/sameCells";
import { type FoundCell, type Progress } from "./portabilityContract";
import { refuseProtectedSheet, refuseStopped, runAsOneStep, runExcel, type Step } from "./run";

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

/** Every formula with its spill and the values it shows. @throws WorkbookError `stopped`. */
export async function readAnchors(
  cells: readonly FoundCell[],
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const batch of batches(cells)) {
    refuseStopped(signal);
    anchors.push(...(await readBatch(batch)));
    progress?.(anchors.length / cells.length);
  }
  return anchors;
}

function readBatch(cells: readonly FoundCell[]): Promise<Anchor[]> {
  return runExcel(async (context) => {
    const ranges = cells.map((cell) => {
      if (cell.named) return null;
      const range = rangeOf(context, cell).load("values");
      const spill = range.getSpillingToRangeOrNullObject().load("rowCount,columnCount,values");
      return { range, spill };
    });
    await context.sync();
    return ranges.map((read, i) => {
      const cell = cells[i];
      // A name shows nothing by itself: the cells that use it are compared.
      if (!read) return { cell, rows: 1, columns: 1, values: [[""]] };
      const { range, spill } = read;
      return spill.isNullObject
        ? { cell, rows: 1, columns: 1, values: range.values }
        : { cell, rows: spill.rowCount, columns: spill.columnCount, values: spill.values };
    });
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

function nameOf(context: Excel.RequestContext, { sheet, address }: FoundCell): Excel.NamedItem {
  const { worksheets, names } = context.workbook;
  return (sheet ? worksheets.getItem(sheet).names : names).getItem(address);
}

export function enterFormula(context: Excel.RequestContext, cell: FoundCell, formula: string): void {
  if (cell.named) nameOf(context, cell).formula = formula;
  else rangeOf(context, cell).formulas = [[formula]];
}

/** @throws WorkbookError `sheetProtected` before anything is written. */
export function refuseProtected(cells: readonly FoundCell[]): Promise<void> {
  return runExcel(async (context) => {
    for (const sheet of new Set(cells.filter(({ named }) => !named).map((cell) => cell.sheet))) {
      await refuseProtectedSheet(context, context.workbook.worksheets.getItem(sheet));
    }
  });
}

/** Writes one formula to each anchor, as one step to undo. @throws WorkbookError `stopped`. */
export function writeFormulas(
  anchors: readonly Anchor[],
  formulaOf: (anchor: Anchor) => string,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  return runAsOneStep(async (step) => {
    let written = 0;
    for (const batch of batches(anchors)) {
      refuseStopped(signal);
      await writeBatch(step, batch, formulaOf);
      written += batch.length;
      progress?.(written / anchors.length);
    }
  });
}

function writeBatch(
  step: Step,
  anchors: readonly Anchor[],
  formulaOf: (anchor: Anchor) => string,
): Promise<void> {
  return step(async (context) => {
    for (const anchor of anchors) enterFormula(context, anchor.cell, formulaOf(anchor));
    await context.sync();
  });
}

/**
 * Puts the formulas back: many at a time, and one by one where that fails, so that one that fails keeps no other.
 * @returns the cells that hold something else still.
 */
export async function restoreFormulas(anchors: readonly Anchor[]): Promise<FoundCell[]> {
  const lost: FoundCell[] = [];
  for (const batch of batches(anchors)) {
    if (await succeeds(restoreBatch(batch))) continue;
    for (const anchor of batch) {
      if (!(await succeeds(restoreBatch([anchor]))) && !(await holdsFormula(anchor))) lost.push(anchor.cell);
    }
  }
  return lost;
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function restoreBatch(anchors: readonly Anchor[]): Promise<void> {
  return runExcel(async (context) => {
    // Values left over from a spill would block it.
    for (const { cell, rows, columns } of anchors) {
      if (rows * columns > 1)
        rangeOf(context, cell)
          .getResizedRange(rows - 1, columns - 1)
          .clear("Contents");
    }
    for (const { cell } of anchors) enterFormula(context, cell, cell.formula);
    await context.sync();
  });
}

/** What was never written need not be put back. */
function holdsFormula({ cell }: Anchor): Promise<boolean> {
  return runExcel(async (context) => {
    const held = cell.named ? nameOf(context, cell).load("formula") : rangeOf(context, cell).load("formulas");
    await context.sync();
    return ("formulas" in held ? held.formulas[0][0] : held.formula) === cell.formula;
  }).catch(() => false);
}
