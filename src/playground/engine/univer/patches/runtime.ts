import { FormulaExecuteStageType, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import type { Injector, IRange } from "@univerjs/core";
import type { CallerCell } from "../../engine";
import { writtenFor } from "./writtenFor";

/** The private parts of Univer's runtime that the patch replaces. */
interface RuntimeParts {
  getFormulaExecuteStage(): FormulaExecuteStageType;
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  _checkIfArrayFormulaRangeHasData(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    area: IRange,
  ): boolean;
}

interface InterpreterParts {
  execute(nodeData: unknown): unknown;
}

/** Before these stages Univer executes the references of every formula to find out what depends on what. */
const calculating = [
  FormulaExecuteStageType.CURRENTLY_CALCULATING,
  FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
];

export interface RuntimePatches {
  /** Whether Excel would refuse to spill into an area that Univer considers free. */
  readonly blocked: (sheet: string, area: IRange) => boolean;
  /** A cell's formula is about to be calculated. */
  readonly calculating: (cell: CallerCell) => void;
}

/**
 * Wrong in 0.25.1: it spills into tables, and calculates a formula within one that spills; Excel answers #SPILL!. And it
 * tells nobody which cell it calculates, so that the host could not give that cell's functions its address.
 *
 * Needed in @univerjs/engine-formula 1.0.0 too, which has `_checkIfArrayFormulaRangeHasData` without tables.
 */
export function patchRuntime(injector: Injector, patches: RuntimePatches): void {
  writtenFor("runtime", "0.25.1");
  const runtime = injector.get(IFormulaRuntimeService) as unknown as RuntimeParts;
  const interpreter = injector.get(Interpreter) as unknown as InterpreterParts;
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  const execute = interpreter.execute.bind(interpreter);
  let depth = 0;

  // Within one formula a LAMBDA is executed of its own.
  interpreter.execute = (nodeData) => {
    const { currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const isFirst = depth++ === 0;
    if (isFirst && calculating.includes(runtime.getFormulaExecuteStage()))
      patches.calculating({ sheet, row, column });
    try {
      return execute(nodeData);
    } finally {
      depth--;
    }
  };
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, area) =>
    patches.blocked(sheet, area) || hasData(unit, sheet, row, column, area);
}
