import { IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import type { Injector, IRange } from "@univerjs/core";
import type { CallerCell } from "../engine";

/** The private parts of Univer's runtime that the patches below replace; checked at start, so that an update fails loudly. */
interface RuntimeParts {
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

export interface RuntimePatches {
  /** Whether Excel would refuse to spill into an area that Univer considers free. */
  readonly blocked: (sheet: string, area: IRange) => boolean;
  /** A cell's formula is about to be calculated. */
  readonly calculating: (cell: CallerCell) => void;
}

/** Lets the host see and correct what Univer does differently from Excel while it calculates. */
export function patchRuntime(injector: Injector, patches: RuntimePatches): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as RuntimeParts;
  const interpreter = injector.get(Interpreter) as unknown as InterpreterParts;
  if (!runtime._checkIfArrayFormulaRangeHasData || !interpreter.execute) {
    throw new Error("This Univer calculates differently; see src/playground/engine/univer/runtimePatches.ts");
  }
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  const execute = interpreter.execute.bind(interpreter);
  let depth = 0;

  // Within one formula a LAMBDA is executed of its own.
  interpreter.execute = (nodeData) => {
    const { currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    if (depth++ === 0) patches.calculating({ sheet, row, column });
    try {
      return execute(nodeData);
    } finally {
      depth--;
    }
  };
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, area) =>
    patches.blocked(sheet, area) || hasData(unit, sheet, row, column, area);
}
