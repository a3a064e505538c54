import { sourceLine, sourceOpenings } from "../sharing/method/sourceLine";
import { cellText } from "../sharing/presets/cellText";
import { textOf } from "./presetsTable";
import { runExcel } from "./run";
import { findTable } from "./tables";

/** Lines above a table that may say where its presets come from. */
const linesLookedAt = 20;

interface LinesAbove {
  /** From the top down to the one right above the header; blank lines too. */
  readonly lines: readonly string[];
  readonly cell: (line: number) => Excel.Range;
  readonly corner: Excel.Range;
}

async function readLines(context: Excel.RequestContext, table: Excel.Table): Promise<LinesAbove> {
  const corner = table.getHeaderRowRange().getCell(0, 0).load("rowIndex");
  await context.sync();
  const count = Math.min(corner.rowIndex, linesLookedAt);
  if (count === 0) return { lines: [], cell: () => corner, corner };
  const range = corner
    .getOffsetRange(-count, 0)
    .getResizedRange(count - 1, 0)
    .load("values");
  await context.sync();
  return {
    lines: range.values.map(([cell]) => textOf(cell)),
    cell: (line) => range.getCell(line, 0),
    corner,
  };
}

/** Lines above a table that say anything, from the top down. */
export async function linesAbove(context: Excel.RequestContext, name: string): Promise<readonly string[]> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return [];
  return (await readLines(context, table)).lines.filter((line) => line !== "");
}

/** Where a new line goes: under the lowest one, or right above the header where there is none; null where no cell is free. */
export function freeLine(lines: readonly string[]): number | null {
  const lowest = lines.reduce((last, line, at) => (line === "" ? last : at), -1);
  if (lowest === lines.length - 1) return null;
  return lowest < 0 ? lines.length - 1 : lowest + 1;
}

/**
 * Writes a line above a presets table, in place of an earlier one about the same preset. Where no cell is free a row is
 * put in above the table, unless that row would go through another table beside it: then the line is left out.
 */
export function writeSource(name: string, preset: string, line: string): Promise<void> {
  return runExcel(async (context) => {
    const table = await findTable(context, name);
    const { lines, cell, corner } = await readLines(context, table);
    const place = sourceLine(lines, preset)?.at ?? freeLine(lines);
    const target = place !== null ? cell(place) : await rowAbove(context, table, corner);
    if (target) target.values = [[cellText(line)]];
    await context.sync();
  });
}

async function rowAbove(
  context: Excel.RequestContext,
  table: Excel.Table,
  corner: Excel.Range,
): Promise<Excel.Range | null> {
  const { tables } = table.worksheet;
  tables.load("items/name");
  corner.load("rowIndex,columnIndex");
  await context.sync();
  const ranges = tables.items.map((each) => each.getRange().load("rowIndex,rowCount"));
  await context.sync();
  const { rowIndex, columnIndex } = corner;
  if (ranges.some((range) => range.rowIndex < rowIndex && rowIndex < range.rowIndex + range.rowCount))
    return null;
  corner.getEntireRow().insert("Down");
  return table.worksheet.getCell(rowIndex, columnIndex);
}

/** The line about a preset goes with its name; with null it goes away. */
export async function renameSource(
  context: Excel.RequestContext,
  table: Excel.Table,
  preset: string,
  to: string | null,
): Promise<void> {
  const { lines, cell } = await readLines(context, table);
  const found = sourceLine(lines, preset);
  if (!found) return;
  const line = to === null ? "" : cellText(`${sourceOpenings[found.language](to)}${found.words}`);
  cell(found.at).values = [[line]];
}
