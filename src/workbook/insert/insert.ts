import {
  type InsertBeside,
  type InsertedAt,
  type InsertOnNewSheet,
  type RowLabels,
  type TableAdded,
  type TableToWrite,
} from "../contract";
import { type Grid } from "../../cells/grid";
import { cellText, putValues } from "../cells/cellText";
import { addChart } from "./chart";
import { columnWidths } from "../../cells/columnWidths";
import { columnsSearched, freeColumns } from "../tables/freeColumns";
import { cellsPlace, type HeldCells } from "../cells/cellsPlace";
import { type Journal, orPutBack, writeLooked } from "../cells/guardedWrite";
import { type Content } from "../cells/heldCells";
import { failWorkbook } from "../problems";
import { offeringPresets } from "./presetChoice";
import { putFormats, putRows } from "../cells/putRows";
import { readGrid } from "../cells/readGrid";
import { onNewSheet } from "./newSheet";
import { rememberCells, type WrittenCells } from "./takeOutCells";
import { refuseProtectedSheet, runExcel } from "../run";
import { shownCells } from "../events/settled";
import { freeTableName } from "../tables/freeTableName";
import { findTable } from "../tables/tables";

/** Puts a spilling formula to the right of a table, headings on the header row, free of tables and filled cells. */
export function insertBeside(request: InsertBeside): Promise<InsertedAt> {
  return runExcel((context) =>
    orPutBack(context, async (journal) => {
      const table = await findTable(context, request.table);
      await refuseProtectedSheet(context, table.worksheet);
      const area = table.getRange().load("rowCount,columnCount");
      await context.sync();
      const width = request.width + (request.labels ? 1 : 0) + (request.choice ? 1 : 0);
      const top = request.headings.length > 0 ? 1 : 0;
      const rows = Math.max(area.rowCount, request.rows + top, 2);
      const right = area
        .getCell(0, 0)
        .getOffsetRange(0, area.columnCount)
        .getResizedRange(rows - 1, columnsSearched - 1)
        .load("address");
      // A formula entered just now shows #BUSY! and fills the cells that it will need only then.
      const start = freeColumns(await shownCells(() => filledCells(context, right)), width);
      if (start === null) return failWorkbook("noFreeCells", { table: request.table });
      return writeSpill(context, right.getCell(0, start), request, journal, right.address);
    }).then(({ at, cells }) => ({ ...at, takeOut: rememberCells(cells) })),
  );
}

/** What stands in the columns to the right of a table, in rows that are not blank, or in one: what cells show, or else hold. */
async function filledCells(context: Excel.RequestContext, right: Excel.Range): Promise<Grid> {
  const first = right.load("columnIndex");
  const used = right.getUsedRangeOrNullObject().load("columnIndex,rowCount,columnCount");
  await context.sync();
  const blank = () => new Array<unknown>(columnsSearched).fill("");
  if (used.isNullObject) return [blank()];
  const cells = await readGrid(context, used, "formulas,values", ({ formulas, values }, i, j): unknown =>
    values[i][j] === "" ? formulas[i][j] : values[i][j],
  );
  const before = used.columnIndex - first.columnIndex;
  return cells.map((row) => [...blank().slice(0, before), ...row, ...blank().slice(before + row.length)]);
}

/** Writes labels and, beside them, the result on a sheet of their own. */
export function insertOnNewSheet(request: InsertOnNewSheet): Promise<InsertedAt> {
  return onNewSheet(request.sheet, async (context, sheet) => {
    const { labels, chart, rows, width } = request;
    const first = sheet.getRange("A1");
    if (chart !== null) {
      const columns = labels ? width + 1 : width;
      addChart(sheet, first.getResizedRange(rows, columns - 1), chart, rows, "E2");
    }
    const { at: inserted } = await writeSpill(context, first, request, [], sheet.name);
    return inserted;
  });
}

/** @param corner where labels and headings begin, or the result itself where it brings its own; its cells are blank. */
function writeSpill(
  context: Excel.RequestContext,
  corner: Excel.Range,
  request: InsertBeside,
  journal: Journal<string>,
  address: string,
): Promise<Written> {
  const result = corner.getOffsetRange(0, request.labels ? 1 : 0);
  const { choice } = request;
  if (!choice) return writeBlock(context, { corner, result, request, journal, address });
  const cell = result.getCell(1, request.width);
  return offeringPresets(context, cell, choice, (at, offer) => {
    const { formula, title } = choice;
    const chosen = { ...request, formula: formula(at) };
    const headings = title ? [title(at)] : [];
    const beside = [[cellText(choice.heading)], [cellText(choice.preset)]];
    return writeBlock(context, {
      corner,
      result,
      request: chosen,
      journal,
      address,
      headings,
      beside,
      offer,
    });
  });
}

interface Block {
  readonly corner: Excel.Range;
  readonly result: Excel.Range;
  readonly request: InsertBeside;
  readonly journal: Journal<string>;
  readonly address: string;
  /** Contents of the heading cells, where they are no texts. */
  readonly headings?: readonly Content[];
  /** What stands in the column behind the result. */
  readonly beside?: readonly (readonly Content[])[];
  /** Makes a drop-down of a cell, in the last batch that writes. */
  readonly offer?: () => void;
}

interface Written {
  readonly at: Omit<InsertedAt, "takeOut">;
  readonly cells: WrittenCells;
}

async function writeBlock(context: Excel.RequestContext, block: Block): Promise<Written> {
  const { corner, result, journal, address } = block;
  const { width, formula, rows, numberFormat, labels, names } = block.request;
  const headings = block.headings ?? block.request.headings.map(cellText);
  const spill = [formula, ...new Array<null>(width - 1).fill(null)];
  const cells = headings.length > 0 ? [[...headings], spill] : [spill];
  const chosen = block.beside ? beside(cells, block.beside) : cells;
  const next = labels ? beside(columnOf(labels), chosen) : chosen;
  const range = corner.getResizedRange(next.length - 1, next[0].length - 1);
  const contents = next.map((row) => row.map((): Content => ""));
  const left = await writeLooked(context, [cellsPlace({ range, contents, address, next })], journal);
  if (left.length > 0) failWorkbook("changedMeanwhile", {});
  // As they were right after the write, before anybody could change them.
  const { contents: held } = (journal[journal.length - 1].after as { held: HeldCells }).held;
  if (labels) {
    corner.format.columnWidth = widthOf(labels.texts, labels.heading);
    corner.format.font.bold = true;
  }
  if (names) result.format.columnWidth = widthOf(names);
  if (headings.length > 0) result.getResizedRange(0, width - 1).format.font.bold = true;
  const anchor = result.getCell(headings.length > 0 ? 1 : 0, 0);
  const format =
    typeof numberFormat === "string" ? new Array<string>(width).fill(numberFormat) : [...numberFormat];
  const formats = new Array<string[]>(rows).fill(format);
  block.offer?.();
  // Loaded with the formats: a load that Excel refused by itself would leave them in cells without the formula.
  anchor.load("address,formulasLocal");
  corner.load("rowIndex,columnIndex");
  const sheet = anchor.worksheet.load("id");
  await putRows(context, anchor, formats, putFormats);
  // In a batch of its own: a selection that Excel refuses must not take the formula out again.
  anchor.worksheet.activate();
  anchor.select();
  await context.sync().catch(() => undefined);
  return {
    at: { address: anchor.address, localFormula: String(anchor.formulasLocal[0][0]) },
    cells: {
      place: anchor.address,
      sheetId: sheet.id,
      area: {
        row: corner.rowIndex,
        column: corner.columnIndex,
        rows: Math.max(rows + (headings.length > 0 ? 1 : 0), next.length),
        columns: next[0].length,
      },
      contents: next.map((row, i) => row.map((cell, j) => (cell === null ? null : held[i][j]))),
      choice: block.offer ? { down: 1, right: (labels ? 1 : 0) + width } : null,
    },
  };
}

function widthOf(texts: readonly string[], heading = ""): number {
  const [width] = columnWidths(
    [heading],
    texts.map((text) => [text]),
  );
  return width;
}

type Contained = readonly (readonly (Content | null)[])[];

/** Rows of one beside those of the other; null where one has fewer. */
function beside(left: Contained, right: Contained): (Content | null)[][] {
  const rowOf = (rows: Contained, i: number) => rows[i] ?? rows[0].map(() => null);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...rowOf(left, i),
    ...rowOf(right, i),
  ]);
}

function columnOf({ heading, texts, formula }: RowLabels): Content[][] {
  return [heading, ...(formula === undefined ? texts : [])]
    .map((text): Content[] => [cellText(text)])
    .concat(formula === undefined ? [] : [[formula]]);
}

/** Writes a table on a new sheet, under names that are still free. */
export function addTable(table: TableToWrite): Promise<TableAdded> {
  return onNewSheet(table.sheet, async (context, sheet) => {
    const { table: name } = await putTable(context, sheet, table);
    return { table: name, sheet: sheet.name };
  });
}

/** Fills a new sheet with a table. @returns its name, and the row of its header, from 0 */
export async function putTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToWrite,
): Promise<{ readonly table: string; readonly top: number }> {
  const name = await freeTableName(context, table.name);
  const notes = table.notes ?? [];
  notes.forEach((note, row) => putValues(sheet.getCell(row, 0), [[note]]));
  if (notes.length > 0) sheet.getCell(0, 0).format.font.bold = true;
  const top = notes.length === 0 ? 0 : notes.length + 1;
  const first = sheet.getCell(top, 0);
  await putRows(context, first, [table.header, ...table.rows], putValues);
  const range = first.getResizedRange(table.rows.length, table.header.length - 1);
  columnWidths(table.header, table.rows).forEach((width, column) => {
    range.getColumn(column).format.columnWidth = width;
  });
  const { formats } = table;
  if (formats) {
    const rows = table.rows.map((_, row) =>
      formats.map((format) => (typeof format === "string" ? format : format[row])),
    );
    await putRows(context, first.getOffsetRange(1, 0), rows, putFormats);
  }
  const added = context.workbook.tables.add(range, true);
  added.name = name;
  if (table.chart) {
    const columns = { bars: 2, line: 2, intervals: 4, stacked: table.header.length }[table.chart.kind];
    const source = first.getResizedRange(table.rows.length, columns - 1);
    addChart(sheet, source, table.chart, table.rows.length, first.getOffsetRange(0, table.header.length + 1));
  }
  sheet.activate();
  await context.sync();
  return { table: name, top };
}
