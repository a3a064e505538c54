import { cellText } from "../../workbook/cells/cellText";
import { cellAddress } from "../../formula/a1";
import { type CellToWrite, type Kept, type Workbook } from "../../workbook/contract";
import { indexOfName, sameName } from "../../workbook/presets/presetsTable";
import { doneStep, tellDone } from "./doneStep";
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
export function repairingActions(bench: Workbench, loading: LoadingActions): RepairingActions {
  const { get, workbook, enqueue } = bench;
  /** Puts cells back, unless one of them shows something else by now. */
  const putBack = async (
    table: string,
    column: string,
    cells: readonly CellToWrite[],
  ): Promise<Kept | null> => {
    const changed = await changedSince(workbook, table, column, cells);
    if (changed.length > 0) return { place: null, isSheet: false, changed };
    await workbook.writeCells(table, column, cells);
    return null;
  };
  const repair = async ({ column, at, cells: odd }: OddCells, next: (i: number) => string | number) => {
    const { data } = get();
    if (!data) return;
    const cells = odd.map(({ row }, i) => ({ row, expected: data.rows[row][at], next: next(i) }));
    let back: readonly CellToWrite[] = [];
    const done = await enqueue(async () => {
      const held = await workbook.writeCells(data.name, column, cells);
      back = cells.map(({ row, next }, i) => ({ row, expected: plain(next), next: held[i] }));
    });
    if (!done) return;
    const again = () => loading.reread(["data"]);
    await again();
    const step = doneStep(bench, "repaired", column, () => putBack(data.name, column, back), again);
    tellDone(bench, step, { kind: "repaired", column, count: cells.length, undo: step.undo });
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

/** Addresses of the cells that show something else by now; of all of them where the column is gone. */
async function changedSince(
  workbook: Workbook,
  name: string,
  column: string,
  cells: readonly CellToWrite[],
): Promise<readonly string[]> {
  const [{ header, rows }, tables] = await Promise.all([workbook.readTable(name), workbook.tables()]);
  const place = tables.find((table) => sameName(table.name, name))?.place;
  const at = indexOfName(header, column);
  return cells
    .filter(({ row, expected }) => at < 0 || rows[row]?.[at] !== expected)
    .map(({ row }) => (place && at >= 0 ? cellAddress(place.row + 1 + row, place.column + at) : column));
}
