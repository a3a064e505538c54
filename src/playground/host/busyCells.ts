import { type Area, type CallerCell, type CellValue, type EngineCells } from "../engine/engine";
import { intersection } from "../model/ranges/areas";

/** From a function's call until Excel shows its result, in milliseconds: results are gathered and handed over together. */
const latency = 500;

/**
 * Formulas that the API has entered and whose results Excel would not show yet: a new one that calls the add-in shows
 * #BUSY! first. Source: office-js#4152.
 */
export class BusyCells {
  private readonly entered = new Set<string>();
  private readonly busy = new Map<string, { readonly cell: CallerCell; readonly until: number }>();

  /** @param isFormula whether what is put into the cell is one */
  entering(cell: CallerCell, isFormula = true): void {
    if (isFormula) this.entered.add(keyOf(cell));
    else this.entered.delete(keyOf(cell));
  }

  called(cell: CallerCell): void {
    const key = keyOf(cell);
    if (this.entered.delete(key)) this.busy.set(key, { cell, until: performance.now() + latency });
  }

  /** Those whose formula shows #BUSY! now. */
  list(sheet: string): CallerCell[] {
    const now = performance.now();
    for (const [key, { until }] of this.busy) if (now >= until) this.busy.delete(key);
    return [...this.busy.values()].map(({ cell }) => cell).filter((cell) => cell.sheet === sheet);
  }
}

const keyOf = ({ sheet, row, column }: CallerCell) => `${sheet}!${row},${column}`;

/** The cells as the API sees them: #BUSY! where a result is on its way, and nothing in the cells that it will fill. */
export function cellsWithBusy(cells: EngineCells, busy: BusyCells): EngineCells {
  function covered<Shown extends CellValue>(area: Area, shown: Shown[][], blank: Shown): Shown[][] {
    for (const cell of busy.list(area.sheet)) {
      const own = { ...cell, rows: 1, columns: 1 };
      const filled = intersection(area, cells.spill(cell.sheet, cell.row, cell.column) ?? own);
      if (!filled) continue;
      const from = filled.column - area.column;
      for (let row = filled.row; row < filled.row + filled.rows; row++)
        shown[row - area.row].fill(blank, from, from + filled.columns);
      if (intersection(area, own)) shown[cell.row - area.row][cell.column - area.column] = "#BUSY!" as Shown;
    }
    return shown;
  }
  return {
    ...cells,
    values: (area) => covered<CellValue>(area, cells.values(area), null),
    texts: (area) => covered(area, cells.texts(area), ""),
    spill: (sheet, row, column) =>
      busy.list(sheet).some((cell) => cell.row === row && cell.column === column)
        ? null
        : cells.spill(sheet, row, column),
    write(area, rows) {
      rows.forEach((line, r) =>
        line.forEach((input, c) => {
          if (input === undefined) return;
          const cell = { sheet: area.sheet, row: area.row + r, column: area.column + c };
          busy.entering(cell, typeof input === "string" && input.startsWith("="));
        }),
      );
      cells.write(area, rows);
    },
  };
}
