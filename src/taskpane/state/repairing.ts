import { cellText } from "../../workbook/cells/cellText";
import { type CellToWrite } from "../../workbook/contract";
import { type OddCells } from "./index/columns";
import { type LoadingActions } from "./loading";
import { type Workbench } from "./paneStore";

/** What QEI reads as missing in every version of Excel: some hand blank cells over as 0. */
const missing = "n/a";

export interface RepairingActions {
  /** Writes the cells as the numbers that they mean. */
  readAsNumbers(found: OddCells): Promise<void>;
  /** Writes n/a into the cells. */
  treatAsMissing(found: OddCells): Promise<void>;
}

/** Repairs cells of the data where they stand, so that sheet and pane agree; each repair can be put back. */
export function repairingActions(
  { get, set, workbook, enqueue }: Workbench,
  loading: LoadingActions,
): RepairingActions {
  const write = async (column: string, cells: readonly CellToWrite[], again: boolean): Promise<void> => {
    const { data } = get();
    if (!data) return;
    const done = await enqueue(async () => {
      const held = await workbook.writeCells(data.name, column, cells);
      const back = cells.map(({ row, next }, i) => ({ row, expected: plain(next), next: held[i] }));
      const undo = () => write(column, back, false);
      set({ notice: again ? { kind: "repaired", column, count: cells.length, undo } : null });
    });
    if (done) await loading.reread(["data"]);
  };
  const repair = (found: OddCells, next: (i: number) => string | number) => {
    const { data } = get();
    const cells = found.cells.map(({ row }, i) => {
      const expected = data?.rows[row][found.at];
      return { row, expected, next: next(i) };
    });
    return write(found.column, cells, true);
  };
  return {
    async readAsNumbers(found) {
      const { numbers } = found;
      if (numbers) await repair(found, (i) => numbers[i]);
    },
    treatAsMissing: (found) => repair(found, () => cellText(missing)),
  };
}

function plain(content: CellToWrite["next"]): unknown {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}
