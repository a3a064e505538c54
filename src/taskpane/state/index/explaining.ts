import { ownFunction } from "../../../cells/ownFunctions";
import { sheetOf } from "../../../formula/sheetName";
import { type OwnFunctions } from "../../../sharing/reading/refusal";
import { type ActiveCell } from "../../../workbook/contract";
import { type ErrorReason } from "./errorReason";
import { type Workbench } from "../paneStore";

export interface Explanation {
  readonly cell: ActiveCell;
  readonly reason: ErrorReason;
}

export interface ExplainingActions {
  /** Looks at the selected cell; null when the workbook could not be read (a notice says why). */
  explainCell(parametersOf: OwnFunctions["parametersOf"]): Promise<Explanation | null>;
}

export function explainingActions({ workbook, enqueue }: Workbench): ExplainingActions {
  return {
    async explainCell(parametersOf) {
      let explanation: Explanation | null = null;
      await enqueue(async () => {
        const cell = await workbook.activeCell();
        // Reading formulas waits until somebody asks.
        const { errorReason } = await import("./errorReason");
        const reader = workbook.reader(sheetOf(cell.address) ?? "");
        explanation = { cell, reason: await errorReason(cell, reader, { find: ownFunction, parametersOf }) };
      });
      return explanation;
    },
  };
}
