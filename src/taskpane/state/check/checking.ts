import { type Answers, firstAnswers } from "../../../cells/check/answers";
import { checkSteps, type TableCheck } from "../../../cells/check/checkTable";
import { isClean } from "../../../cells/check/isClean";
import { type CheckedCells } from "../../../workbook/check/checkContract";
import { type LoadingActions } from "../loading";
import { type Workbench } from "../paneStore";
import { inTurns } from "./inTurns";

/** A table that is looked through, and what has been answered so far. */
export interface Checking {
  readonly cells: CheckedCells;
  readonly check: TableCheck;
  readonly answers: Answers;
}

export interface CheckingActions {
  /** Looks through a table; null = the cells that are selected. */
  open(table: string | null): Promise<void>;
  /** Looks through the cells that are selected. @returns whether they are unclean, and the check is open. */
  openUnclean(): Promise<boolean>;
  /** Selects a cell of those that are looked through. */
  showCell(row: number, column: number): Promise<void>;
}

export function checkingActions(bench: Workbench, _loading: LoadingActions): CheckingActions {
  const { get, set, workbook, enqueue } = bench;
  const look = async (table: string | null, wanted: (check: TableCheck) => boolean): Promise<boolean> => {
    let opened = false;
    await enqueue(async () => {
      const cells = await (await workbook.check()).cells(table);
      const check = await inTurns(checkSteps(cells.values, cells.formats));
      opened = wanted(check);
      if (opened)
        set({ notice: null, asked: null, checking: { cells, check, answers: firstAnswers(check) } });
    }, "check of a table");
    return opened;
  };
  return {
    async open(table) {
      await look(table, () => true);
    },
    openUnclean: () => look(null, (check) => !isClean(check)),
    async showCell(row, column) {
      const { checking } = get();
      if (checking) await enqueue(async () => (await workbook.check()).show(checking.cells, row, column));
    },
  };
}
