import { localAddress } from "../../formula/sheetName";
import { sameCells } from "../../sharing/portable/sameCells";
import { bytesOf, bytesPerObject, typeBytes, writeBytes } from "../cells/batchSize";
import { type Place } from "../cells/guardedWrite";
import { type Content, contentProperties, contentsOf } from "../cells/heldCells";
import { type Anchor } from "./anchors";
import { type FoundCell } from "./sharingContract";
import { hasResult } from "../events/settled";

export const noteHeading = "Formula before freezing:";

/** More than a note mostly says: the words of people, and a formula of an earlier Freeze, which has up to 8,192 characters. */
const noteBytes = 10_000;

/**
 * See `Place.bytes`. What Excel says is the formula of a cell that another cell's formula fills is not documented: that
 * formula, or the value.
 */
export function frozenBytes({ cell, rows, columns, values, contents }: Anchor): number {
  const [shown, formula] = [bytesOf(values), bytesOf(cell.formula)];
  const look = 2 * shown + rows * columns * (formula + typeBytes) + noteBytes;
  return 15 * bytesPerObject + Math.max(writeBytes(contents) + formula + noteBytes, 2 * look);
}

/** The cells of a formula that fills several, or one; null = filled by a formula of another cell. */
interface HeldArea {
  readonly contents: readonly (readonly (Content | null)[])[];
  readonly shown: readonly (readonly unknown[])[];
  /** Of the first cell, such as `D2`. */
  readonly address: string;
  /** Rows and columns that the first cell's formula fills; null where it fills none but its own. */
  readonly filled: readonly [number, number] | null;
  /** What the note on the first cell says; null without one, and where notes are not looked at. */
  readonly note: string | null;
}

/**
 * Values over all the cells that a formula fills, and the formula as a note on the first of them. Note and values go in one
 * batch, the note first: where it cannot be written, the formula still stands, and nobody gets between the two.
 */
export function frozenPlace(
  context: Excel.RequestContext,
  frozen: Anchor,
  withNote: boolean,
): Place<FoundCell, HeldArea> {
  const { cell, rows, columns, values, contents: next } = frozen;
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  const anchor = sheet.getRange(cell.address);
  // Made anew each time: a row put in among its cells would change its size.
  const area = () => anchor.getResizedRange(rows - 1, columns - 1);
  // Where the range moves with its cells, its note is found at the new address.
  let at = cell.address;
  let cleared: HeldArea | null = null;

  const isLive = ({ contents, filled }: HeldArea) =>
    contents[0][0] === cell.formula && (filled?.[0] ?? 1) === rows && (filled?.[1] ?? 1) === columns;

  const writeNote = (text: string | null, held: string | null) => {
    if (!withNote || text === held) return;
    if (text === null) sheet.notes.getItemOrNullObject(at).delete();
    else if (held === null) sheet.notes.add(at, text);
    else sheet.notes.getItemOrNullObject(at).content = text;
  };

  return {
    subject: cell,
    bytes: frozenBytes(frozen),
    look(own = false) {
      const range = area().load(contentProperties);
      const first = range.getCell(0, 0).load("address");
      // Values fill no other cells.
      const parent = own ? null : first.getSpillParentOrNullObject().load("address");
      const spill = own ? null : first.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
      const note = withNote ? sheet.notes.getItemOrNullObject(at).load("content") : null;
      return () => {
        const address = localAddress(first.address);
        at = address;
        const filled = !spill || spill.isNullObject ? null : ([spill.rowCount, spill.columnCount] as const);
        const foreign = parent && !parent.isNullObject && localAddress(parent.address) !== address;
        const contents = contentsOf(range).map((row, i) =>
          row.map((content, j) => {
            if (i === 0 && j === 0) return foreign ? null : content;
            return filled && i < filled[0] && j < filled[1] ? null : content;
          }),
        );
        const text = note && !note.isNullObject ? note.content : null;
        return { contents, shown: range.values, address, filled, note: text };
      };
    },
    isExpected: (held) =>
      held.address === cell.address && isLive(held) && sameCells(held.shown, values) && hasResult(values),
    write(held) {
      writeNote(noteAfter(held.note, cell), held.note);
      area().formulas = next.map((row) => [...row]);
    },
    isWritten: (held, before) =>
      [before.note, noteAfter(before.note, cell)].includes(held.note) &&
      (sameGrid(held.contents, before.contents) || sameGrid(held.contents, next)),
    same: (a, b) => a.note === b.note && sameGrid(a.contents, b.contents),
    restore(now, before) {
      if (cleared !== before) {
        cleared = before;
        writeNote(before.note, now.note);
        // Values left over would block the formula.
        if (rows * columns > 1) area().clear("Contents");
        anchor.formulas = [[before.contents[0][0] ?? ""]];
        return true;
      }
      // What stands in a cell that was cleared is somebody's by now, and stays.
      const missing = missingCells(now, before).filter(([row, column]) => isBlank(now.contents[row][column]));
      // A formula may fill cells that are missing still.
      const formula = missing.find(([, , content]) => String(content).startsWith("="));
      for (const [row, column, content] of formula ? [formula] : missing)
        area().getCell(row, column).formulas = [[content]];
      writeNote(before.note, now.note);
      return missing.length > 0 || now.note !== before.note;
    },
  };
}

/** What stands after what a note there already says. */
function noteAfter(note: string | null, { formula }: FoundCell): string {
  const text = `${noteHeading}\n${formula}`;
  return note === null ? text : `${note}\n\n${text}`;
}

function isBlank(content: Content | null): boolean {
  return content === null || content === "";
}

/** Row by row, what was there and is not there now. */
function missingCells(now: HeldArea, before: HeldArea): [row: number, column: number, content: Content][] {
  return before.contents.flatMap((line, row) =>
    line.flatMap((content, column) =>
      content === null || content === "" || Object.is(content, now.contents[row][column])
        ? []
        : [[row, column, content] as [number, number, Content]],
    ),
  );
}

function sameGrid(a: HeldArea["contents"], b: HeldArea["contents"]): boolean {
  return a.every((row, i) => row.every((cell, j) => Object.is(cell, b[i]?.[j])));
}
