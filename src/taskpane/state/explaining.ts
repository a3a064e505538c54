import { tablesIn } from "../../formula/structured";
import { type ActiveCell, type TableContent } from "../../workbook/contract";
import { WorkbookError } from "../../workbook/problems";
import { type ErrorReason, errorReason } from "./errorReason";
import { type Workbench } from "./paneStore";

export interface Explanation {
  readonly cell: ActiveCell;
  readonly reason: ErrorReason;
}

export interface ExplainingActions {
  /** Looks at the selected cell; null when the workbook could not be read (a notice says why). */
  explainCell(): Promise<Explanation | null>;
}

export function explainingActions({ workbook, enqueue }: Workbench): ExplainingActions {
  const readIfThere = async (name: string): Promise<TableContent[]> => {
    try {
      return [await workbook.readTable(name)];
    } catch (error) {
      if (error instanceof WorkbookError && ["tableGone", "noHeaderRow"].includes(error.problem.code))
        return [];
      throw error;
    }
  };
  return {
    async explainCell() {
      let explanation: Explanation | null = null;
      await enqueue(async () => {
        const cell = await workbook.activeCell();
        const names = cell.isError ? tablesIn(cell.formula) : [];
        const tables = (await Promise.all(names.map(readIfThere))).flat();
        explanation = { cell, reason: errorReason(cell, tables) };
      });
      return explanation;
    },
  };
}
