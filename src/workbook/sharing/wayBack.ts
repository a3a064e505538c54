import { placeOf } from "../../formula/a1";
import { asTyped } from "../../formula/addInCalls";
import { batchesOf, bytesPerObject } from "../cells/batchSize";
import { settled } from "../events/settled";
import { formulaBytes, formulaPlace } from "../insert/formulaPlace";
import { type Journal, putBack, writeGuarded } from "../cells/guardedWrite";
import { onOpenSheets, rangeOf } from "./anchors";
import { type FoundCell, type Progress, type RepairOutcome } from "./sharingContract";
import { readExcel, runAsOneStep } from "../run";
import { selectedRanges } from "../tables/selection";

/**
 * Enters formulas, names first, anew that Excel holds for unknown: after that it finds the add-in's functions. Whatever has
 * another formula by now stays as it is. A failure half-way ends the work; what is entered anew computes what it did.
 */
export async function repairFormulas(
  cells: readonly FoundCell[],
  progress?: Progress,
): Promise<RepairOutcome> {
  const outcome = {
    entered: 0,
    still: [] as FoundCell[],
    skipped: [] as FoundCell[],
    lost: [] as FoundCell[],
  };
  const entered: FoundCell[] = [];
  let looked = 0;
  try {
    await runAsOneStep(async (step) => {
      const there = await step((context) => onOpenSheets(context, cells));
      outcome.skipped.push(...cells.filter((cell) => !there.includes(cell)));
      for (const batch of batchesOf(there, (cell) => formulaBytes(cell, cell.formula))) {
        const journal: Journal<FoundCell> = [];
        const skipped = await step((context) => reenter(context, batch, journal)).catch(async (error) => {
          outcome.lost.push(...(await step((context) => putBack(context, journal))));
          throw error;
        });
        outcome.skipped.push(...skipped);
        const done = batch.filter((cell) => !skipped.includes(cell));
        entered.push(...done);
        outcome.entered += done.length;
        progress?.((looked += batch.length) / there.length);
      }
      // A formula entered just now shows #BUSY! first, whatever comes of it.
      await settled(step, entered);
      for (const batch of batchesOf(entered, () => bytesPerObject))
        outcome.still.push(...(await step((context) => unknownStill(context, batch))));
    });
    return { ...outcome, failure: null };
  } catch (error) {
    if (outcome.entered === 0 && outcome.lost.length === 0) throw error;
    return { ...outcome, failure: error as Error };
  }
}

/** @returns the cells that hold another formula by now. */
function reenter(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
  journal: Journal<FoundCell>,
): Promise<FoundCell[]> {
  const places = cells.map((cell) => formulaPlace(context, cell, asTyped(cell.formula)));
  return writeGuarded(context, places, journal);
}

/** @returns those that show #NAME? all the same. */
async function unknownStill(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
): Promise<readonly FoundCell[]> {
  const shown = cells.filter(({ named }) => !named);
  const ranges = shown.map((cell) => rangeOf(context, cell).load("values"));
  await context.sync();
  return shown.filter((_, i) => ranges[i].values[0][0] === "#NAME?");
}

/** Those of the cells that lie in the selection; none where a chart is selected. */
export function selectedCells(cells: readonly FoundCell[]): Promise<readonly FoundCell[]> {
  return readExcel(async (context) => {
    const areas = (await selectedRanges(context)).map((range) => {
      const sheet = range.worksheet.load("name");
      return { range: range.load("rowIndex,columnIndex,rowCount,columnCount"), sheet };
    });
    await context.sync();
    return cells.filter((cell) => {
      const { row, column } = placeOf(cell.address);
      return areas.some(({ range, sheet }) => {
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        const inRows = row >= rowIndex && row < rowIndex + rowCount;
        const inColumns = column >= columnIndex && column < columnIndex + columnCount;
        return cell.sheet === sheet.name && inRows && inColumns;
      });
    });
  });
}

/** Opens the cell's sheet and selects it. */
export function showCell(cell: { readonly sheet: string; readonly address: string }): Promise<void> {
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(cell.address).select();
    await context.sync();
  });
}
