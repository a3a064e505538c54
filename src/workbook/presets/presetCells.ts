import { same } from "../../core/numeric/ranks/ties";
import { columnReference } from "../../formula/structured";
import { type CellContent, cellText, putColumn } from "../cells/cellText";
import { type LookedAt, type CellsChange, cellsPlace } from "../cells/cellsPlace";
import { type CellsOfSheet, type IndicatorChange, type PresetChange, type PresetWrite } from "../contract";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { type Content, contentProperties, contentsOf, isFormula, sameContents } from "../cells/heldCells";
import { autoGoalpost, directionIn, fieldAt, indexOfName, numberOf, textOf, weightOf } from "./presetsTable";
import { failWorkbook } from "../problems";
import { refuseProtectedSheet, runExcel } from "../run";
import { findTable } from "../tables/tables";

export interface PresetCells {
  readonly table: Excel.Table;
  readonly header: readonly string[];
  readonly indicators: readonly string[];
  /** What a change of the table rests on: its header row, and the column of names. */
  readonly beside: readonly LookedAt[];
  /** A column with its header. */
  readonly column: (at: number) => Excel.Range;
}

/** Columns and rows are found anew by name at every write: the user may have sorted or moved them. */
export async function locate(context: Excel.RequestContext, name: string): Promise<PresetCells> {
  const table = await findTable(context, name);
  await refuseProtectedSheet(context, table.worksheet);
  const headerRow = table.getHeaderRowRange().load(contentProperties);
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const header = headerRow.values[0].map(textOf);
  const at = fieldAt(header, "indicator");
  if (at < 0) failWorkbook("tableGone", { table: name });
  // The header goes along, so that a column that has moved is not taken for another. A row of totals stays out.
  const whole = headerRow.getResizedRange(body.rowCount, 0);
  const names = whole.getColumn(at).load(contentProperties);
  await context.sync();
  return {
    table,
    header,
    indicators: names.values.slice(1).map(([cell]) => textOf(cell)),
    beside: [headerRow, names].map((range) => ({ range, contents: contentsOf(range) })),
    column: (index) => whole.getColumn(index),
  };
}

/**
 * Writes one preset's weights in one range, so that Excel keeps one undo step. Only cells whose value changes are written:
 * formulas and texts of other rows stay.
 */
export function writePreset({ table, preset, expected, weights }: PresetChange): Promise<PresetWrite> {
  return runExcel((context) =>
    orPutBack(context, async (journal): Promise<PresetWrite> => {
      const { table: found, header, indicators, beside, column } = await locate(context, table);
      const at = indexOfName(header, preset);
      if (at < 0) return failWorkbook("presetGone", { table, preset });
      const range = column(at).load(`${contentProperties},rowIndex,columnIndex,rowCount,columnCount`);
      await context.sync();
      const held = range.values.slice(1).map(([cell]) => numberOf(cell));
      if (expected && indicators.some((name, row) => differs(expected, name, held[row])))
        return { outcome: "changedMeanwhile" };
      const computed = indicators.map((_, row) =>
        isFormula(range.formulas[row + 1][0], range.values[row + 1][0]),
      );
      const wanted = indicators.map((name, row) => {
        const weight = weightOf(weights, name);
        // A number is written to its last digit, so that pane and sheet hold the same.
        const holds = computed[row] ? sameWeight : Object.is;
        return weight === undefined || Number.isNaN(weight) || holds(weight, held[row]) ? null : weight;
      });
      const change = { range, address: columnReference(table, preset), contents: contentsOf(range), beside };
      const write = (next: readonly (number | null)[], from: CellsChange["contents"]) =>
        next.every((cell) => cell === null)
          ? []
          : writeLooked(
              context,
              [cellsPlace({ ...change, contents: from, next: [[null], ...next.map((cell) => [cell])] })],
              journal,
            );
      const constants = wanted.map((weight, row) => (computed[row] ? null : weight));
      if ((await write(constants, change.contents)).length > 0) return { outcome: "changedMeanwhile" };
      // A formula such as =1-E2 may have come to its weight by itself.
      const formulas = wanted.map((weight, row) => (computed[row] ? weight : null));
      if (formulas.every((weight) => weight === null)) {
        const known = !computed.includes(true) && constants.some((weight) => weight !== null);
        return { outcome: "written", replaced: [], column: known ? placeOf(found, range) : null };
      }
      const now = column(at).load(contentProperties);
      await context.sync();
      const still = formulas.map((weight, row) =>
        weight === null || sameWeight(weight, numberOf(now.values[row + 1][0])) ? null : weight,
      );
      if ((await write(still, contentsOf(now))).length > 0) failWorkbook("changedMeanwhile", {});
      const replaced = indicators.filter((_, row) => still[row] !== null);
      return { outcome: "written", replaced, column: null };
    }),
  );
}

function placeOf({ worksheet }: Excel.Table, range: Excel.Range): CellsOfSheet {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheetId: worksheet.id, row, column, rows, columns };
}

/** Adds a column at the right, one cell for each row as it was when the rows were read. @returns what its cells hold. */
export async function addColumn(
  context: Excel.RequestContext,
  { table, beside }: PresetCells,
  name: string,
  body: readonly CellContent[],
): Promise<readonly Content[]> {
  const again = beside.map(({ range }) => range.getResizedRange(0, 0).load(contentProperties));
  const added = putColumn(table, name, body);
  const cells = added.getDataBodyRange().load(contentProperties);
  await context.sync();
  const same = beside.every(({ contents }, i) => sameContents(contents, contentsOf(again[i])));
  if (same) return contentsOf(cells).map(([cell]) => cell);
  // Sorted or renamed in this moment: the cells stand beside other names.
  added.delete();
  await context.sync();
  return failWorkbook("changedMeanwhile", {});
}

/** Names of columns that a weights table may lack until one of its rows needs them. */
const settingColumns = { direction: "Direction", low: "Low", high: "High" } as const;

/**
 * Where the sheet holds something else than the pane shows, the user has to see that first. A column that the table lacks
 * comes at its right, with what a blank would mean in the other rows.
 */
export function writeIndicator(table: string, change: IndicatorChange): Promise<void> {
  return runExcel((context) =>
    orPutBack(context, async (journal) => {
      const located = await locate(context, table);
      const { header, indicators, beside, column } = located;
      const row = indexOfName(indicators, change.indicator);
      if (row < 0) failWorkbook("indicatorGone", { table, indicator: change.indicator });
      const goalpost = (value: number | null | undefined) => (value === null ? autoGoalpost : value);
      const wanted = [
        ["direction", change.direction],
        ["low", goalpost(change.low)],
        ["high", goalpost(change.high)],
      ] as const;
      for (const [field, value] of wanted) {
        if (value === undefined || fieldAt(header, field) >= 0) continue;
        const blank = field === "direction" ? 1 : autoGoalpost;
        const body = indicators.map((_, i) => (i === row ? value : blank));
        await addColumn(context, located, settingColumns[field], body);
      }
      const cells = wanted.flatMap(([field, value]) => {
        const at = fieldAt(header, field);
        if (value === undefined || at < 0) return [];
        const range = column(at)
          .getCell(row + 1, 0)
          .load(contentProperties);
        return [{ field, name: header[at], value, range }];
      });
      await context.sync();
      for (const { field, range } of cells) refuseOther(field, range.values[0][0], change);
      const changes = cells.flatMap(({ name, value, range }) => {
        const contents = contentsOf(range);
        const next = typeof value === "string" ? cellText(value) : value;
        if (contents[0][0] === next) return [];
        const address = `${columnReference(table, name)} (${change.indicator})`;
        return [cellsPlace({ range, contents, address, next: [[next]], beside })];
      });
      const left = await writeLooked(context, changes, journal);
      if (left.length > 0) failWorkbook("changedMeanwhile", {});
    }),
  );
}

/** @throws WorkbookError `changedMeanwhile` where a cell does not hold what the change was made on. */
function refuseOther(
  field: "direction" | "low" | "high",
  held: unknown,
  { expected }: Pick<IndicatorChange, "expected">,
): void {
  if (!expected) return;
  const same =
    field === "direction"
      ? directionIn(held) === expected.direction
      : Object.is(numberOf(held), field === "low" ? expected.low : expected.high);
  if (!same) failWorkbook("changedMeanwhile", {});
}

function differs(expected: ReadonlyMap<string, number>, name: string, held: number): boolean {
  const value = weightOf(expected, name);
  return value !== undefined && !sameWeight(value, held);
}

/** But for the rounding of a formula such as =1-E2: 1 − 0.7 is 0.30000000000000004. */
function sameWeight(a: number, b: number): boolean {
  return Object.is(a, b) || same(a, b, 0);
}
