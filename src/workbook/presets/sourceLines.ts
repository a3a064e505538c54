import { cellAddress, type Rectangle } from "../../formula/a1";
import { withSheet } from "../../formula/sheetName";
import { type LanguageTag } from "../../messages/languages";
import { sourceLine } from "../../sharing/method/sourceLine";
import {
  fieldsLine,
  openedFields,
  type FurtherFields,
  mergeFields,
  readFieldsLine,
} from "../../sharing/presets/furtherFields";
import { lockedLine, readLockedLine, withLocked } from "../../sharing/presets/lockedLine";
import { cellText, putValues } from "../cells/cellText";
import { type CellsChange, cellsPlace, type LookedAt } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { contentProperties, contentsOf } from "../cells/heldCells";
import { textOf } from "./presetsTable";
import { type TableOutline } from "../contract";
import { failWorkbook } from "../problems";
import { readExcel, refuseProtectedSheet, runExcel } from "../run";
import { findTable } from "../tables/tables";

/** Lines above a table that may say something about its presets: room for one about each of 200. */
const linesLookedAt = 250;

interface LinesAbove {
  /** From the top down to the one right above the header; blank lines too. */
  readonly lines: readonly string[];
  /** One of the lines, to be written. */
  readonly cell: (line: number) => LookedAt & Pick<CellsChange, "address">;
  /** A row put in above the table would go through another table beside it. */
  readonly hemmed: boolean;
}

/** The first row whose line is about a table: what stands above another table on the same sheet is about that one. */
function topLine({ row, column }: Pick<Rectangle, "row" | "column">, tables: readonly Rectangle[]): number {
  const above = tables.filter(
    (table) =>
      table.row + table.rows <= row && table.column <= column && column < table.column + table.columns,
  );
  return Math.max(0, row - linesLookedAt, ...above.map((table) => table.row + table.rows));
}

export async function readLines(context: Excel.RequestContext, table: Excel.Table): Promise<LinesAbove> {
  const corner = table.getRange().getCell(0, 0).load("rowIndex,columnIndex");
  const { tables } = table.worksheet;
  tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((each) =>
    each.getRange().load("rowIndex,rowCount,columnIndex,columnCount"),
  );
  await context.sync();
  const { rowIndex: header, columnIndex: column } = corner;
  const places = ranges.map(({ rowIndex, rowCount, columnIndex, columnCount }) => ({
    row: rowIndex,
    rows: rowCount,
    column: columnIndex,
    columns: columnCount,
  }));
  const top = topLine({ row: header, column }, places);
  const count = header - top;
  const hemmed = places.some(({ row, rows }) => row < header && header < row + rows);
  const none = () => ({ range: corner, contents: [], address: "" });
  if (count === 0) return { lines: [], cell: none, hemmed };
  const range = corner
    .getOffsetRange(-count, 0)
    .getResizedRange(count - 1, 0)
    .load(contentProperties);
  const sheet = table.worksheet.load("name");
  await context.sync();
  const contents = contentsOf(range);
  return {
    lines: range.values.map(([cell]) => textOf(cell)),
    cell: (line) => ({
      range: range.getCell(line, 0),
      contents: [contents[line]],
      address: withSheet(sheet.name, cellAddress(top + line, column)),
    }),
    hemmed,
  };
}

/** Lines above a table that say anything, from the top down. */
export function linesAbove(name: string): Promise<readonly string[]> {
  return readExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) return [];
    return (await readLines(context, table)).lines.filter((line) => line !== "");
  });
}

/** Where a new line goes: under the lowest one, or right above the header where there is none; null where no cell is free. */
export function freeLine(lines: readonly string[]): number | null {
  const lowest = lines.reduce((last, line, at) => (line === "" ? last : at), -1);
  if (lowest === lines.length - 1) return null;
  return lowest < 0 ? lines.length - 1 : lowest + 1;
}

/** Writes a line above a presets table, in place of an earlier one about the same preset. @returns as `writeLine`. */
export function writeSource(name: string, preset: string, line: string): Promise<boolean> {
  return runExcel(async (context) => {
    const table = await findTable(context, name);
    const above = await readLines(context, table);
    return writeLine(context, table, above, sourceLine(above.lines, preset)?.at ?? null, line);
  });
}

/** The fields that the line above a presets table keeps, see `readFieldsLine`. */
export function fieldsAbove(name: string): Promise<ReturnType<typeof readFieldsLine>> {
  return readExcel(async (context) => {
    const table = await findTable(context, name);
    return readFieldsLine((await readLines(context, table)).lines);
  });
}

/** Replaces them where they are these. @returns whether they are the others now. */
export function replaceFields(name: string, from: FurtherFields, to: FurtherFields | null): Promise<boolean> {
  return runExcel(async (context) => {
    const table = await findTable(context, name);
    const above = await readLines(context, table);
    const found = openedFields(above.lines);
    if (!found || JSON.stringify(readFieldsLine(above.lines)) !== JSON.stringify(from)) return false;
    const line = fieldsLine(to, found.language);
    return line !== null && writeLine(context, table, above, found.at, line);
  });
}

/** Adds to the fields that a presets table has no place for, in the line above it. @returns as `writeLine`. */
export function writeFields(name: string, added: FurtherFields, language: LanguageTag): Promise<boolean> {
  return runExcel(async (context) => {
    const table = await findTable(context, name);
    const above = await readLines(context, table);
    const held = readFieldsLine(above.lines);
    // What cannot be read is somebody's text: it is neither replaced nor added to.
    if (held === "unreadable") return false;
    const line = fieldsLine(held ? mergeFields(held, added) : added, language);
    const former = openedFields(above.lines)?.at ?? null;
    return line !== null && writeLine(context, table, above, former, line);
  });
}

/**
 * The presets that the line above a presets table says are locked, as it spells them: one request, none in the first row.
 * @param tables all of the workbook.
 */
export function lockedPresets(
  { place, sheet }: Pick<TableOutline, "place" | "sheet">,
  tables: readonly Pick<TableOutline, "place">[],
): Promise<readonly string[]> {
  const { sheetId, row, column } = place;
  const others = tables.map((table) => table.place).filter((other) => other.sheetId === sheetId);
  const top = topLine(place, others);
  if (top === row) return Promise.resolve([]);
  return readExcel(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getCell(top, column);
    const range = first.getResizedRange(row - top - 1, 0).load("values");
    await context.sync();
    return readLockedLine(range.values.map(([cell]) => textOf(cell)))?.presets ?? [];
  });
}

/** Locks presets or unlocks them, in the line above their table. @param language of a new line. @returns as `writeLine`. */
export function lockPresets(
  name: string,
  presets: readonly string[],
  locked: boolean,
  language: LanguageTag,
): Promise<boolean> {
  return runExcel(async (context) => {
    const table = await findTable(context, name);
    await refuseProtectedSheet(context, table.worksheet);
    const above = await readLines(context, table);
    const held = readLockedLine(above.lines);
    const names = withLocked(held?.presets ?? [], presets, locked);
    if (!held && names.length === 0) return true;
    return writeLine(context, table, above, held?.at ?? null, lockedLine(names, held?.language ?? language));
  });
}

/**
 * Where there is no line to replace and no cell is free, a row is put in above the table, unless that row would go
 * through another table beside it. @returns whether there was a place; without one nothing is written.
 */
async function writeLine(
  context: Excel.RequestContext,
  table: Excel.Table,
  { lines, cell, hemmed }: LinesAbove,
  former: number | null,
  line: string,
): Promise<boolean> {
  const place = former ?? freeLine(lines);
  if (place === null) return !hemmed && insertLine(context, table, line);
  return orPutBack(context, async (journal) => {
    const left = await writeLooked(
      context,
      [cellsPlace({ ...cell(place), next: [[cellText(line)]] })],
      journal,
    );
    if (left.length > 0) failWorkbook("changedMeanwhile", {});
    return true;
  });
}

/** A row of its own right above the table; where the line cannot be written, the row goes again. */
async function insertLine(context: Excel.RequestContext, table: Excel.Table, line: string): Promise<boolean> {
  const corner = () => table.getHeaderRowRange().getCell(0, 0);
  corner().getEntireRow().insert("Down");
  await context.sync();
  const row = corner().getOffsetRange(-1, 0);
  putValues(row, [[line]]);
  try {
    await context.sync();
  } catch (error) {
    row.getEntireRow().delete("Up");
    await context.sync().catch(() => failWorkbook("halfWritten", { cells: table.name }));
    throw error;
  }
  return true;
}
