import { errorCodeOf } from "../../cells/cellValue";
import { cellAddress, rectangleAddress } from "../../formula/a1";
import { comparedCells, decidedCell, followingCell } from "../../formula/followingCell";
import { withSheet } from "../../formula/sheetName";
import { type CellContent } from "../cells/cellText";
import { type Content } from "../cells/heldCells";
import { type CleanSheet } from "./checkContract";
import { mostLive } from "./followingTable";
import { contentIn, decisionsPart, rowsOf, type RowsToWrite, type SidePart } from "./sidePart";

/** Source: Microsoft, Excel specifications and limits: characters of a text within a formula. */
const longestText = 255;

/** Where the parts of a clean sheet stand; rows and columns from 0. */
export interface PlannedSheet {
  readonly isLive: boolean;
  readonly notes: readonly Content[];
  /** Rows above the table and beside it. */
  readonly top: number;
  readonly body: RowsToWrite;
  readonly decisions: SidePart;
  readonly log: SidePart;
}

/** Notes, then the table; one column away what was decided, and one further what became of each cell. */
export function plannedSheet(sheet: CleanSheet): PlannedSheet {
  const { source, clean, columns, header, words } = sheet;
  const isLive = clean.rows.length * header.length <= mostLive;
  const cellOf = (row: number, column: number) =>
    withSheet(source.sheet, cellAddress(source.row + row, source.column + column));
  const contentOf = (value: CellContent | null, row: number, column: number): Content =>
    isLive ? liveContent(cellOf(row, column), source.values[row][column], value) : contentIn(value);
  const decisions = decisionsPart(header.length, words.decisions, sheet.decisions);
  const log: SidePart = {
    column: decisions.column + words.decisions.length + 1,
    header: words.log,
    rows: rowsOf(sheet.log, ({ row, column, next, why }) => [
      contentIn(cellAddress(source.row + row, source.column + column)),
      contentIn(plain(source.values[row][column])),
      isLive ? followingCell(cellOf(row, column)) : contentIn(plain(source.values[row][column])),
      contentIn(next),
      contentIn(why),
    ]),
  };
  const notes = [contentIn(words.title), contentIn(words.origin(isLive))];
  const top = notes.length + 2;
  if (isLive && log.rows.count > 0) {
    const reads = (at: number) =>
      rectangleAddress({ row: top + 1, column: log.column + at, rows: log.rows.count, columns: 1 });
    notes.push(comparedCells(reads(1), reads(2), words.asThen, words.changedSince));
  }
  const body = rowsOf(clean.rows, (cells, i) =>
    cells.map((value, j) => contentOf(value, clean.places[i], columns[j])),
  );
  return { isLive, notes, top, body, decisions, log };
}

/**
 * Kept, a cell follows its source; changed, it shows what was decided as long as the source reads as it did. A text too long
 * for a formula stands as it is.
 */
function liveContent(reference: string, old: unknown, next: CellContent | null): Content {
  const blank = old === null || old === undefined || old === "";
  // Errors stay what they are.
  if (errorCodeOf(old) !== null || (blank ? next === null : old === next)) return followingCell(reference);
  const text = String(plain(old));
  const longest = Math.max(text.length, typeof next === "string" ? next.length : 0);
  return longest > longestText ? contentIn(next) : decidedCell(reference, text, next);
}

function plain(raw: unknown): CellContent {
  return errorCodeOf(raw) ?? ((raw ?? "") as CellContent);
}
