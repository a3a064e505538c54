import { type ColumnReading } from "./readColumn";

/** A cell within those that are looked through. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that hold certain texts: counted by them, and listed when somebody wants to see them. */
export interface FoundCells {
  /** How many. */
  readonly length: number;
  readonly parts: readonly ColumnPart[];
}

interface ColumnPart {
  readonly column: ColumnReading;
  /** By place among the column's texts, 1 for those that are meant. */
  readonly texts: Uint8Array;
  /** Rows of these places are not among them. */
  readonly without?: Uint8Array;
}

/** Puts cells together, column by column. */
export class CellsOfTexts implements FoundCells {
  length = 0;
  readonly parts: { column: ColumnReading; texts: Uint8Array }[] = [];

  /** @param at a place among the column's texts. */
  add(column: ColumnReading, at: number): void {
    let last = this.parts[this.parts.length - 1];
    if (last?.column !== column)
      this.parts.push((last = { column, texts: new Uint8Array(column.texts.text.length) }));
    last.texts[at] = 1;
    this.length += column.texts.cells[at];
  }
}

/** The cells of one column whose texts are of a kind. @param isOne of a place among the column's texts */
export function cellsWhere(column: ColumnReading, isOne: (at: number) => boolean): FoundCells {
  const cells = new CellsOfTexts();
  for (let at = 0; at < column.texts.text.length; at++) if (isOne(at)) cells.add(column, at);
  return cells;
}

/** Those but the cells in rows of some places. @param without by place, 1 for a row that does not count */
export function cellsBut({ parts }: FoundCells, without: Uint8Array): FoundCells {
  let length = 0;
  for (const { column, texts } of parts)
    for (const [place, at] of column.textAt.entries())
      if (at >= 0 && without[place] === 0 && texts[at] === 1) length++;
  return { length, parts: parts.map((part) => ({ ...part, without })) };
}

/** The first so many, column by column. */
export function listCells({ parts }: FoundCells, most = Infinity): FoundCell[] {
  const cells: FoundCell[] = [];
  for (const { column, texts, without } of parts)
    for (let place = 0; place < column.textAt.length && cells.length < most; place++) {
      const at = column.textAt[place];
      if (at < 0 || texts[at] === 0 || without?.[place] === 1) continue;
      cells.push({ row: column.rows[place], column: column.at, text: column.texts.text[at] });
    }
  return cells;
}
