import type { Injector, IRange } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, ICalculateFormulaService } from "@univerjs/engine-formula";
import type { CallerCell } from "../engine";

type RangesByAnchor = Record<number, Record<number, IRange>>;

interface CalculatedState {
  readonly arrayFormulaRange: Record<string, Record<string, RangesByAnchor | null> | null>;
}

interface UnitRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** The private parts of Univer's calculation this patch rests on. */
interface CalculationParts {
  _executeStep(): Promise<boolean | undefined>;
  _apply(spills?: boolean): Promise<CalculatedState | undefined>;
  readonly _currentConfigService: {
    loadDirtyRangesAndExcludedCell(ranges: UnitRange[], excluded: object): void;
  };
}

/** Passes after which a workbook whose spills chase each other in a circle is left as it is. */
const mostPasses = 25;

/**
 * Univer calculates what depends on cells of a spill in one further pass, and leaves out formulas that spill themselves:
 * a spill of part of a spill stays old. This repeats the pass until no spilling formula was calculated in it.
 * @returns tells the patch that a cell's formula is being calculated
 */
export function patchChainedSpills(injector: Injector): (cell: CallerCell) => void {
  const service = injector.get(ICalculateFormulaService) as unknown as CalculationParts;
  if (!service._executeStep || !service._apply || !service._currentConfigService) {
    throw new Error(
      "This Univer calculates differently; see src/playground/engine/univer/chainedSpillsPatch.ts",
    );
  }
  const calculated = new Set<string>();

  service._executeStep = async () => {
    calculated.clear();
    let state = await service._apply();
    if (!state) return undefined;
    for (let pass = 0; pass < mostPasses; pass++) {
      const dirty = spilledCells(state, calculated);
      if (dirty.length === 0) break;
      calculated.clear();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      service._currentConfigService.loadDirtyRangesAndExcludedCell(dirty, {});
      state = await service._apply(true);
      if (!state) return undefined;
    }
    return true;
  };
  return ({ sheet, row, column }) => void calculated.add(`${sheet} ${row} ${column}`);
}

/** The cells that just calculated formulas spilled into, without the formulas' own. */
function spilledCells(state: CalculatedState, calculated: ReadonlySet<string>): UnitRange[] {
  const cells: UnitRange[] = [];
  for (const [unitId, sheets] of Object.entries(state.arrayFormulaRange)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries(columns)) {
          if (!range || !calculated.has(`${sheetId} ${row} ${column}`)) continue;
          const { startRow, endRow, startColumn, endColumn } = range;
          const right = { startRow, endRow: startRow, startColumn: startColumn + 1, endColumn };
          const below = { startRow: startRow + 1, endRow, startColumn, endColumn };
          if (right.startColumn <= right.endColumn) cells.push({ unitId, sheetId, range: right });
          if (below.startRow <= below.endRow) cells.push({ unitId, sheetId, range: below });
        }
      }
    }
  }
  return cells;
}
