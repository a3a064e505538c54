import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";

/** What "G5#" is rewritten to, because Univer does not know spill references. Never typed and never shown. */
export const spillReferenceName = "_PLAYGROUND.SPILL";

export type FindSpill = (unit: string, sheet: string, row: number, column: number) => IRange | null;

/** The function behind spillReferenceName: the cells that the formula of its one cell spills into. */
export function spillReferenceExecutor(find: FindSpill) {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 1;
    override maxParams = 1;

    override calculate(argument: BaseValueObject) {
      const reference = argument as unknown as BaseReferenceObject;
      if (!reference.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
      const { startRow, startColumn } = reference.getRangePosition();
      const unit = reference.getUnitId();
      const sheet = reference.getSheetId();
      const spill = find(unit, sheet, startRow, startColumn);
      if (!spill) return ErrorValueObject.create(ErrorType.REF);
      return this.createReferenceObject(reference, spill) as never;
    }
  };
}
