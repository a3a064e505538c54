import { bytesOf, bytesPerObject, typeBytes, writeBytes } from "./batchSize";
import { type Place } from "./guardedWrite";
import { type Content, contentProperties, contentsOf, type Contents, sameContents } from "./heldCells";

/** A range with what it held when it was looked at. */
export interface LookedAt {
  readonly range: Excel.Range;
  readonly contents: Contents;
}

export interface HeldCells {
  readonly contents: Contents;
  readonly beside: readonly Contents[];
}

export interface CellsChange extends LookedAt {
  /** Such as `Weights!F3`. */
  readonly address: string;
  /** null leaves a cell as it is. Source: Microsoft, Blank and null values in Excel add-ins. */
  readonly next: readonly (readonly (Content | null)[])[];
  /** Cells that the change rests on, such as the names of the rows. */
  readonly beside?: readonly LookedAt[];
}

/** Cells that no formula of another cell fills, such as those of a table, and what is known of them: ready to be written. */
export function cellsPlace(change: CellsChange): {
  readonly place: Place<string, HeldCells>;
  readonly held: HeldCells;
} {
  const { range, next, beside = [] } = change;
  const held = { contents: change.contents, beside: beside.map(({ contents }) => contents) };
  const again = (each: Excel.Range) => each.getResizedRange(0, 0).load(contentProperties);
  const place: Place<string, HeldCells> = {
    subject: change.address,
    bytes:
      writeBytes(next) +
      2 * [held.contents, ...held.beside].reduce((sum, cells) => sum + lookBytes(cells), 0),
    look() {
      const [own, ...others] = [range, ...beside.map((each) => each.range)].map(again);
      return () => ({ contents: contentsOf(own), beside: others.map(contentsOf) });
    },
    isExpected: (found) =>
      sameContents(found.contents, held.contents) &&
      found.beside.every((contents, i) => sameContents(contents, held.beside[i])),
    write() {
      range.formulas = next.map((row) => [...row]);
    },
    isWritten: (found, before) =>
      next.every((row, i) =>
        row.every(
          (cell, j) => cell === null || [before.contents[i]?.[j], cell].includes(found.contents[i]?.[j]),
        ),
      ),
    // Other cells of the range may change as they like.
    same: (a, b) =>
      next.every((row, i) =>
        row.every((cell, j) => cell === null || Object.is(a.contents[i]?.[j], b.contents[i]?.[j])),
      ),
    restore(_, before, step) {
      if (step > 0) return false;
      range.formulas = next.map((row, i) =>
        row.map((cell, j) => (cell === null ? null : before.contents[i][j])),
      );
      return true;
    },
  };
  return { place, held };
}

/** Of the answer that gives formulas, values and types of cells; what a formula shows is mostly no longer than itself. */
function lookBytes(contents: Contents): number {
  const cells = contents.reduce((sum, row) => sum + row.length, 0);
  return bytesPerObject + 2 * bytesOf(contents) + cells * typeBytes;
}
