import { IFormulaRuntimeService, Lexer } from "@univerjs/engine-formula";
import type { Injector, IRange } from "@univerjs/core";
import type { CallerCell } from "../engine";

/** The private parts of Univer's runtime that the patches below replace; checked at start, so that an update fails loudly. */
interface RuntimeParts {
  setCurrent(row: number, column: number, rows: number, columns: number, sheet: string, unit: string): void;
  _checkIfArrayFormulaRangeHasData(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    area: IRange,
  ): boolean;
}

interface LexerParts {
  treeBuilder(formula: string, transformSuffix?: boolean): unknown;
}

export interface RuntimePatches {
  /** The formula Univer is to calculate in place of the one the cell shows. */
  readonly translate: (formula: string) => string;
  /** Whether Excel would refuse to spill into an area that Univer considers free. */
  readonly blocked: (sheet: string, area: IRange) => boolean;
  /** A cell's formula is about to be calculated. */
  readonly calculating: (cell: CallerCell) => void;
}

/** Lets the host see and correct what Univer does differently from Excel while it calculates. */
export function patchRuntime(injector: Injector, patches: RuntimePatches): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as RuntimeParts;
  const lexer = injector.get(Lexer) as unknown as LexerParts;
  if (!runtime._checkIfArrayFormulaRangeHasData || !runtime.setCurrent || !lexer.treeBuilder) {
    throw new Error("This Univer calculates differently; see src/playground/engine/univer/runtimePatches.ts");
  }
  const setCurrent = runtime.setCurrent.bind(runtime);
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  const treeBuilder = lexer.treeBuilder.bind(lexer);

  runtime.setCurrent = (row, column, rows, columns, sheet, unit) => {
    patches.calculating({ sheet, row, column });
    setCurrent(row, column, rows, columns, sheet, unit);
  };
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, area) =>
    patches.blocked(sheet, area) || hasData(unit, sheet, row, column, area);
  lexer.treeBuilder = (formula, transformSuffix) => treeBuilder(patches.translate(formula), transformSuffix);
}
