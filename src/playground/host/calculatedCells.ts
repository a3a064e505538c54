import type { Area, Engine, EngineCells } from "../engine/engine";
import { NotCalculated } from "../wire/hostObject";

/**
 * The engine's cells, of which nobody reads what has not been calculated yet: that throws NotCalculated.
 * Cells with a constant can be read at any time.
 */
export function calculatedCells({ cells, calculation }: Engine): EngineCells {
  const check = (sheet: string) => {
    if (calculation.awaits(sheet)) throw new NotCalculated();
  };
  const checkArea = (area: Area) => {
    if (calculation.awaits(area.sheet) && !holdsConstants(cells, area)) throw new NotCalculated();
  };
  return {
    values(area) {
      checkArea(area);
      return cells.values(area);
    },
    texts(area) {
      checkArea(area);
      return cells.texts(area);
    },
    spill(sheet, row, column) {
      check(sheet);
      return cells.spill(sheet, row, column);
    },
    used(sheet) {
      check(sheet);
      return cells.used(sheet);
    },
    formulas: (area) => cells.formulas(area),
    write: (area, rows) => cells.write(area, rows),
    allFormulas: () => cells.allFormulas(),
  };
}

/** A blank cell may be one that a formula will spill into. */
function holdsConstants(cells: EngineCells, area: Area): boolean {
  const formulas = cells.formulas(area);
  return cells
    .values(area)
    .every((row, r) => row.every((value, c) => value !== null && formulas[r][c] === null));
}
