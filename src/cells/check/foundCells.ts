import { type ColumnReading, type ColumnText } from "./readColumn";

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
  /** Places among the column's texts. */
  readonly texts: ReadonlySet<number>;
  /** Rows of these places are not among them. */
  readonly without?: Uint8Array;
}

/** Puts cells together, column by column. */
export class CellsOfTexts implements FoundCells {
  length = 0;
  readonly parts: { column: ColumnReading; texts: Set<number> }[] = [];

  /** @param at a place among the column's texts. */
  add(column: ColumnReading, at: number): void {
    const last = this.parts[this.parts.length - 1];
    if (last?.column === column) last.texts.add(at);
    else this.parts.push({ column, texts: new Set([at]) });
    this.length += column.texts[at].cells;
  }
}

/** The cells of one column whose texts are of a kind. */
export function cellsWhere(column: ColumnReading, isOne: (text: ColumnText) => boolean): FoundCells {
  const cells = new CellsOfTexts();
  for (const [at, text] of column.texts.entries()) if (isOne(text)) cells.add(column, at);
  return cells;
}

/** Those but the cells in rows of some places. @param without by place, 1 for a row that does not count */
export function cellsBut({ parts }: FoundCells, without: Uint8Array): FoundCells {
  let length = 0;
  for (const { column, texts } of parts)
    for (const [place, at] of column.textAt.entries())
      if (at >= 0 && without[place] === 0 && texts.has(at)) length++;
  return { length, parts: parts.map((part) => ({ ...part, without })) };
}

/** The first so many, column by column. */
export function listCells({ parts }: FoundCells, most = Infinity): FoundCell[] {
  const cells: FoundCell[] = [];
  for (const { column, texts, without } of parts)
    for (let place = 0; place < column.textAt.length && cells.length < most; place++) {
      const at = column.textAt[place];
      if (at < 0 || !texts.has(at) || without?.[place] === 1) continue;
      cells.push({ row: column.rows[place], column: column.at, text: column.texts[at].text });
    }
  return cells;
}
