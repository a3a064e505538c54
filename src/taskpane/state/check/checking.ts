import { type Answers, isAnswered, shownText } from "../../../cells/check/answers";
import { checkSteps, type TableCheck } from "../../../cells/check/checkTable";
import { type Grid } from "../../../cells/grid";
import { isClean } from "../../../cells/check/isClean";
import { type ChosenLayout } from "../../../cells/reshape/chosenLayout";
import { layoutAgain } from "../../../cells/reshape/rememberedLayout";
import { answersAgain } from "../../../cells/check/remembered";
import { rowsInAPiece, type Steps } from "../../../cells/check/steps";
import { needsReshaping } from "../../../cells/reshape/needsReshaping";
import { withSheet } from "../../../formula/sheetName";
import { type CheckedCells, type CheckedPlace, type MadeSheet } from "../../../workbook/check/checkContract";
import { type TableContent } from "../../../workbook/contract";
import { sameName } from "../../../workbook/presets/presetsTable";
import { doneStep, tellDone } from "../doneStep";
import { closeTables, type LoadingActions } from "../loading";
import { type Workbench } from "../paneStore";
import { cleanSheetOf, cleanTableOf, type CleaningWords } from "./cleaning";
import { inTurns } from "./inTurns";
import { reshapingActions, type ReshapingActions } from "./reshaping";

/** A table that is looked through, and what has been answered so far. */
export interface Checking {
  readonly cells: CheckedCells;
  readonly check: TableCheck;
  readonly answers: Answers;
  /** How many questions were answered before, where a clean sheet has been made of these cells. */
  readonly former: number;
  /** What was chosen of the layout; null where nobody has looked at it. */
  readonly layout: ChosenLayout | null;
}

type Looked = Pick<Checking, "cells" | "check">;

/** A check that is on its way is not begun once more. */
const adding = "check of a table";

export interface CheckingActions extends ReshapingActions {
  /** Looks through a table; null = the cells that are selected. */
  open(table: string | null): Promise<void>;
  /**
   * Looks through the cells that are selected.
   * @param region of which a table can be made; null where none can. Where they are clean, nothing else of the sheet is asked.
   * @returns whether there is something to check or to arrange, and the check is open.
   */
  openUnclean(region: CheckedPlace | null): Promise<boolean>;
  /** Writes the clean sheet and opens its table. */
  makeClean(words: CleaningWords): Promise<void>;
  /**
   * Whether what a clean table was made of would give another one by now, or has cells of which nothing was decided; false for
   * any other table.
   */
  isOutdated(table: TableContent): Promise<boolean>;
  /** Selects a cell of those that are looked through. */
  showCell(row: number, column: number): Promise<void>;
}

export function checkingActions(bench: Workbench, loading: LoadingActions): CheckingActions {
  const { get, set, workbook, enqueue } = bench;
  const looked = async (of: string | CheckedPlace | null): Promise<Looked> => {
    const cells = await (await workbook.check()).cells(of);
    return { cells, check: await inTurns(checkSteps(cells.values, cells.formats)) };
  };
  const show = async ({ cells, check }: Looked): Promise<void> => {
    const kept = await (await workbook.check()).remembered(cells);
    const { answers, former } = answersAgain(kept, cells.values, check);
    set({
      notice: null,
      asked: null,
      checking: { cells, check, answers, former, layout: layoutAgain(kept) },
    });
  };
  /** The sheet is out again, and the check is open as it was. */
  const reopen = async (checking: Checking): Promise<void> => {
    closeTables(bench);
    set({ checking });
    await loading.openPair({ data: null, presets: null });
  };
  const openMade = async (made: MadeSheet, checking: Checking): Promise<void> => {
    await loading.chooseData(made.table);
    if (get().notice !== null) return;
    const cells = withSheet(checking.cells.sheet, checking.cells.address);
    const step = doneStep(bench, "inserted", made.sheet, made.takeOut, () => reopen(checking));
    tellDone(bench, step, {
      ...{ kind: "tableMade", table: made.table, cells, named: [], undo: step.undo },
    });
  };
  return {
    async isOutdated(table) {
      let outdated = false;
      await enqueue(async () => {
        const sheets = await workbook.check();
        const cells = await sheets.cells(table.name);
        if (cells.table !== null && sameName(cells.table, table.name)) return;
        const check = await inTurns(checkSteps(cells.values, cells.formats));
        const kept = await sheets.remembered(cells, table.name);
        const { answers } = answersAgain(kept, cells.values, check);
        const layout = layoutAgain(kept);
        const rows = layout
          ? await (
              await import(/* webpackChunkName: "reshape" */ "./unitsAgain")
            ).unitsAgain({ cells, check, answers }, layout, workbook)
          : (await cleanTableOf({ cells, check, answers })).rows;
        if (rows === null) return;
        outdated =
          check.questions.some((question) => !isAnswered(question, answers)) ||
          !(await inTurns(sameRows(rows, table.rows)));
      });
      return outdated;
    },
    async makeClean(words) {
      const { checking } = get();
      if (!checking) return;
      let done = null as MadeSheet | null;
      await enqueue(async () => {
        set({ notice: null });
        const sheet = await cleanSheetOf(checking, words);
        done = await (await workbook.check()).write(sheet);
        set({ checking: null });
      }, `clean sheet of ${checking.cells.sheet} ${checking.cells.address}`);
      if (done === null) return;
      await openMade(done, checking);
    },
    ...reshapingActions(bench, openMade),
    async open(table) {
      await enqueue(async () => show(await looked(table)), adding);
    },
    async openUnclean(region) {
      let opened = false;
      await enqueue(async () => {
        const own = region && (await looked(region));
        if (own && isTaken(own.check) && own.check.block.headerRows.length > 0) return;
        const all = await looked(null);
        opened = !isTaken(all.check);
        if (opened) await show(all);
      }, adding);
      return opened;
    },
    async showCell(row, column) {
      const { checking } = get();
      if (checking) await enqueue(async () => (await workbook.check()).show(checking.cells, row, column));
    },
  };
}

/** Whether an index can be made of a table as it is. */
function isTaken(check: TableCheck): boolean {
  return isClean(check) && !needsReshaping(check);
}

/** A blank that follows its source is a text of no letters. */
function* sameRows(one: Grid, other: Grid): Steps<boolean> {
  if (one.length !== other.length) return false;
  const piece = rowsInAPiece(one[0]?.length ?? 0);
  for (const [i, row] of one.entries()) {
    if (i % piece === 0) yield;
    if (row.length !== other[i].length || !row.every((cell, j) => sameCell(cell, other[i][j]))) return false;
  }
  return true;
}

function sameCell(one: unknown, other: unknown): boolean {
  return one === other || shownText(one) === shownText(other);
}
