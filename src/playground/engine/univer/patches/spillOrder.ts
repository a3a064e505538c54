import type { Injector, IRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
} from "@univerjs/engine-formula";
import type { Area, CallerCell } from "../../engine";
import { univerRange } from "../context";
import { writtenFor } from "./writtenFor";

interface UnitRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

interface CalculatedState {
  readonly arrayFormulaRange: Record<
    string,
    Record<string, Record<number, Record<number, IRange>> | null> | null
  >;
}

/** The private parts of Univer's calculation this patch rests on. */
interface CalculationParts {
  _executeStep(): Promise<boolean | undefined>;
  _apply(spills?: boolean): Promise<CalculatedState | undefined>;
  readonly _currentConfigService: {
    loadDirtyRangesAndExcludedCell(ranges: UnitRange[], excluded: object): void;
  };
}

interface TreeParts {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): UnitRange[];
}

/** What is calculated by itself, with what Univer's own says of its cell. */
const trees = [FormulaDependencyTree, FormulaDependencyTreeVirtual].map(({ prototype }) => {
  const tree = prototype as unknown as TreeParts;
  return { tree, ownCell: tree.toRTreeItem };
});

/** Passes after which a workbook whose spills chase each other in a circle is left as it is. */
const mostPasses = 25;

/**
 * Wrong in 0.25.1: only the cell with the formula depends on it: a formula that reads another cell of a spill may be calculated
 * before the spill is, and a spill of part of a spill stays old. Here a formula counts for all cells it spilled into last
 * time, so the order is right at once; only what depends on newly filled cells is calculated in a further pass.
 *
 * Needed in @univerjs/engine-formula 1.0.0 too: `toRTreeItem` still gives the formula's one cell.
 * @param expected areas that the opening workbook's formulas will spill into, as far as known
 * @returns tells the patch that a cell's formula is being calculated
 */
export function patchSpillOrder(injector: Injector, expected: readonly Area[]): (cell: CallerCell) => void {
  writtenFor("spillOrder", "0.25.1");
  const service = injector.get(ICalculateFormulaService) as unknown as CalculationParts;
  const model = injector.get(FormulaDataModel);
  const hints = new Map(expected.map((area) => [key(area.sheet, area.row, area.column), univerRange(area)]));
  const spills = new Map<string, IRange>();
  const calculated = new Set<string>();

  const spillOf = (unit: string, sheet: string, row: number, column: number): IRange | undefined =>
    spills.get(key(sheet, row, column)) ??
    model.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column] ??
    hints.get(key(sheet, row, column));

  for (const { tree, ownCell } of trees) {
    tree.toRTreeItem = function (this: TreeParts) {
      const range = spillOf(this.unitId, this.subUnitId, this.row, this.column);
      return range ? [{ unitId: this.unitId, sheetId: this.subUnitId, range }] : ownCell.call(this);
    };
  }

  service._executeStep = async () => {
    spills.clear();
    calculated.clear();
    let state = await service._apply();
    for (let pass = 0; state && pass < mostPasses; pass++) {
      const filled = newlyFilled(state);
      if (filled.length === 0) break;
      calculated.clear();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      service._currentConfigService.loadDirtyRangesAndExcludedCell(filled, {});
      state = await service._apply(true);
    }
    return state ? true : undefined;
  };

  /** The cells that just calculated formulas fill and did not fill before, without the formulas' own. */
  function newlyFilled(state: CalculatedState): UnitRange[] {
    return spilled(state).flatMap(({ unitId, sheetId, range }) => {
      const { startRow, startColumn, endRow, endColumn } = range;
      if (!calculated.has(key(sheetId, startRow, startColumn))) return [];
      const before = spillOf(unitId, sheetId, startRow, startColumn);
      if (before?.endRow === endRow && before.endColumn === endColumn) return [];
      spills.set(key(sheetId, startRow, startColumn), range);
      return [
        { startRow, endRow: startRow, startColumn: startColumn + 1, endColumn },
        { startRow: startRow + 1, endRow, startColumn, endColumn },
      ]
        .filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn)
        .map((part) => ({ unitId, sheetId, range: part }));
    });
  }

  return ({ sheet, row, column }) => void calculated.add(key(sheet, row, column));
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

function spilled(state: CalculatedState): UnitRange[] {
  return Object.entries(state.arrayFormulaRange).flatMap(([unitId, sheets]) =>
    Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
      Object.values(rows ?? {}).flatMap((columns) =>
        Object.values(columns).flatMap((range) => (range ? [{ unitId, sheetId, range }] : [])),
      ),
    ),
  );
}
