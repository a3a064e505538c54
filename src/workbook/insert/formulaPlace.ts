import { sameFormula } from "../../formula/layout";
import { bytesOf, bytesPerObject } from "../cells/batchSize";
import { type Place } from "../cells/guardedWrite";
import { type Content, contentProperties, contentsOf } from "../cells/heldCells";
import { type FoundCell } from "../sharing/sharingContract";

/** null: the cell is filled by another cell's formula, or the name is gone. */
type HeldFormula = Content | null;

/** Setup, write and two looks at a cell and what fills it; what a cell of ours shows is no longer than a few sentences. */
const looksBytes = 8 * bytesPerObject + 2 * 1000;

/** See `Place.bytes`. */
export function formulaBytes({ formula }: FoundCell, next: string): number {
  return looksBytes + 2 * Math.max(bytesOf(formula), bytesOf(next));
}

/** A formula of a cell or a defined name, in place of the one that was found there. */
export function formulaPlace(
  context: Excel.RequestContext,
  cell: FoundCell,
  next: string,
): Place<FoundCell, HeldFormula> {
  const { look, enter } = cell.named ? nameAccess(context, cell) : cellAccess(context, cell);
  return {
    subject: cell,
    bytes: formulaBytes(cell, next),
    look,
    isExpected: (held) => held === cell.formula,
    write: () => enter(next),
    isWritten: (held) => sameFormula(held, next),
    same: (a, b) => a === b,
    restore(_, before, step) {
      if (step > 0) return false;
      // Cleared, the cell is filled again by the formula that filled it.
      enter(before ?? "");
      return true;
    },
  };
}

function cellAccess(context: Excel.RequestContext, { sheet, address }: FoundCell) {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  return {
    look(own = false) {
      const cell = range.getCell(0, 0).load(`${contentProperties},address`);
      const parent = own ? null : cell.getSpillParentOrNullObject().load("address");
      return () =>
        !parent || parent.isNullObject || parent.address === cell.address ? contentsOf(cell)[0][0] : null;
    },
    enter(content: Content) {
      range.formulas = [[content]];
    },
  };
}

function nameAccess(context: Excel.RequestContext, { sheet, address }: FoundCell) {
  const { worksheets, names } = context.workbook;
  const all = sheet ? worksheets.getItem(sheet).names : names;
  return {
    look() {
      const item = all.getItemOrNullObject(address).load("formula");
      return () => (item.isNullObject ? null : String(item.formula));
    },
    enter(content: Content) {
      all.getItem(address).formula = content;
    },
  };
}
