import { type Rectangle } from "../../formula/a1";
import { localAddress } from "../../formula/sheetName";
import { type CellGrid } from "../../sharing/portable/sameCells";
import { batchesOf, bytesPerObject, inParts } from "../cells/batchSize";
import { constantOf, type Content, type Contents } from "../cells/heldCells";
import { type FoundCell, type Progress } from "./sharingContract";
import { failWorkbook } from "../problems";
import { partOf } from "../cells/readGrid";
import { readExcel, refuseStopped, type Step } from "../run";

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

/** A formula and how many cells it fills. */
interface Sized {
  readonly cell: FoundCell;
  readonly rows: number;
  readonly columns: number;
}

/** An anchor while it is read. */
interface Reading extends Sized {
  formula: unknown;
  readonly values: unknown[][];
  readonly contents: Content[][];
}

/** Cells of a formula, counted from its first one. */
interface Filled extends Rectangle {
  /** Which of the formulas. */
  readonly at: number;
}

/** Every formula with its spill and the values it shows. @throws WorkbookError `stopped`. */
export async function readAnchors(
  step: Step,
  cells: readonly FoundCell[],
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<Anchor[]> {
  const sized: Sized[] = [];
  for (const batch of batchesOf(cells, () => 3 * bytesPerObject)) {
    refuseStopped(signal);
    sized.push(...(await step((context) => readSizes(context, batch))));
    progress(sized.length / cells.length / 2);
  }
  const anchors = sized.map((each): Reading => ({
    ...each,
    formula: each.cell.formula,
    values: blanks<unknown>(each),
    contents: blanks<Content>(each),
  }));
  // A name shows nothing by itself: the cells that use it are compared.
  const filled = sized.flatMap(({ cell, rows, columns }, at): Filled[] =>
    cell.named ? [] : [{ at, row: 0, column: 0, rows, columns }],
  );
  const sizeOf = ({ rows, columns }: Filled) => rows * columns;
  const all = filled.reduce((sum, each) => sum + sizeOf(each), 0);
  let looked = 0;
  await inParts(filled, "values,valueTypes", async (parts) => {
    refuseStopped(signal);
    await step((context) => readShown(context, parts, anchors));
    looked += parts.reduce((sum, part) => sum + sizeOf(part), 0);
    progress((1 + looked / all) / 2);
  });
  return anchors;
}

function blanks<Cell>({ rows, columns }: Sized): (Cell | "")[][] {
  return Array.from({ length: rows }, () => new Array<Cell | "">(columns).fill(""));
}

async function readSizes(context: Excel.RequestContext, cells: readonly FoundCell[]): Promise<Sized[]> {
  const ranges = cells.map((cell) => {
    if (cell.named) return null;
    return rangeOf(context, cell).getSpillingToRangeOrNullObject().load("rowCount,columnCount");
  });
  await context.sync();
  return ranges.map((spill, i) => {
    const [rows, columns] = !spill || spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
    return { cell: cells[i], rows, columns };
  });
}

/** Fills in what cells of the formulas show, and with the first of them what it holds. */
async function readShown(
  context: Excel.RequestContext,
  parts: readonly Filled[],
  anchors: readonly Reading[],
): Promise<void> {
  const ranges = parts.map((part) => {
    const first = rangeOf(context, anchors[part.at].cell);
    const range = partOf(first, part).load("values,valueTypes");
    return { first: part.row === 0 && part.column === 0 ? first.load("formulas") : null, range };
  });
  await context.sync();
  for (const [i, { at, row, column }] of parts.entries()) {
    const { first, range } = ranges[i];
    const { values, valueTypes } = range;
    if (first) anchors[at].formula = first.formulas[0][0];
    values.forEach((line, r) =>
      line.forEach((value: unknown, c) => {
        anchors[at].values[row + r][column + c] = value;
        anchors[at].contents[row + r][column + c] = constantOf(value, valueTypes[r][c]);
      }),
    );
  }
}

/** Those of the cells that another cell's formula fills. */
export async function spilledInto(cells: readonly FoundCell[]): Promise<FoundCell[]> {
  const spilled: FoundCell[] = [];
  for (const batch of batchesOf(cells, () => 3 * bytesPerObject)) {
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
