import { cellAddress } from "../../formula/a1";
import { type CellsForTable, type Kept, type MadeTable, type TableSelected } from "../../workbook/contract";
import { columnNames } from "../../workbook/tables/firstRow";
import { WorkbookError } from "../../workbook/problems";
import { sameName } from "../../workbook/presets/presetsTable";
import { doneStep, recordDone } from "./doneStep";
import { type OpeningCheck } from "./check/openingCheck";
import { closeTables, type LoadingActions } from "./loading";
import { type Notice } from "./paneState";
import { type Workbench } from "./paneStore";

export interface OwnDataActions {
  /**
   * Opens the table in which the selection lies, or makes one of the selected cells. Where they are not clean, the check of
   * the table is opened instead; it is asked first where their first row may be names or data, or leaves columns without a
   * name of their own.
   * @param column what a column without a name is called, before its number.
   */
  takeSelection(column: string): Promise<void>;
  /** The same without the check. */
  takeAsItIs(column: string): Promise<void>;
  /** The answer to what `takeSelection` asks. @param addsRow the first row holds data, and names get a row above it. */
  makeTable(addsRow: boolean, column: string): Promise<void>;
  leaveSelection(): void;
}

export function ownDataActions(
  bench: Workbench,
  loading: LoadingActions,
  { check }: OpeningCheck,
): OwnDataActions {
  const { get, set, workbook, enqueue } = bench;
  /** The notice stays after the table is open; where it could not be opened, the reason stays. */
  const open = async (table: string, notice: Notice): Promise<void> => {
    await loading.chooseData(table);
    if (get().notice === null) set({ notice });
  };
  const make = async (cells: CellsForTable, names: readonly string[], addsRow: boolean): Promise<void> => {
    let made = null as MadeTable | null;
    await enqueue(async () => {
      set({ notice: null, asked: null });
      made = await workbook.makeTable({ cells, names, addsRow });
    }, `table of ${cells.sheet} ${cells.address}`);
    if (made === null) return;
    const table = made;
    const named = names.filter((name, i) => addsRow || name !== cells.first[i]);
    const takeOut = async (): Promise<Kept | null> => {
      const now = (await workbook.tables()).find(({ name }) => sameName(name, table.table));
      if (!now) return null;
      const { header, place } = now;
      const changed = header.flatMap((name, i) =>
        name === table.names[i] ? [] : [cellAddress(place.row, place.column + i)],
      );
      if (changed.length > 0) return { place: table.table, isSheet: false, changed };
      await workbook.unmakeTable(table);
      if (sameName(get().data?.name ?? "", table.table)) closeTables(bench);
      return null;
    };
    const step = doneStep(bench, "tableMade", table.table, takeOut, async () => {
      if (get().data === null) await loading.openPair({ data: null, presets: null });
      else await loading.refresh();
    });
    const { undo } = step;
    await open(table.table, { kind: "tableMade", table: table.table, cells: cells.address, named, undo });
    recordDone(bench, step);
  };
  const take = async (column: string, checks: boolean): Promise<void> => {
    let found = null as CellsForTable | TableSelected | WorkbookError | null;
    await enqueue(async () => {
      set({ notice: null, asked: null });
      found = await workbook.cellsForTable().catch(mergedCells);
    }, "table of the selection");
    if (found === null) return;
    const region = found instanceof WorkbookError || "table" in found ? null : found;
    if (checks && !("table" in found) && (await check(({ openUnclean }) => openUnclean(region)))) return;
    if (found instanceof WorkbookError) return set({ notice: { kind: "workbook", problem: found.problem } });
    if ("table" in found) return open(found.table, { kind: "tableOpened", table: found.table });
    const { first, namesColumns } = found;
    const names = columnNames(first, column);
    if (namesColumns && names.every((name, i) => name === first[i])) await make(found, names, false);
    else set({ asked: found });
  };
  return {
    takeSelection: (column) => take(column, true),
    takeAsItIs: (column) => take(column, false),
    async makeTable(addsRow, column) {
      const { asked } = get();
      if (!asked) return;
      const { first } = asked;
      await make(asked, columnNames(addsRow ? first.map(() => "") : first, column), addsRow);
    },
    leaveSelection() {
      set({ asked: null });
    },
  };
}

/** Merged cells above the columns are what the check can read. */
function mergedCells(error: unknown): WorkbookError {
  if (error instanceof WorkbookError && error.problem.code === "mergedCells") return error;
  throw error;
}
