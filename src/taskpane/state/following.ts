import { overlap } from "../../formula/a1";
import { type CellsOfSheet, type Workbook, type WorkbookChange } from "../../workbook/contract";
import { isDragged, type Part } from "./loading";
import { type CellChange } from "./ownWrites";
import { type PaneState } from "./paneState";
import { type PaneStore } from "./paneStore";

/** Changes arrive in bursts; the pane reads once after each. */
const quiet = 150;

export interface Follower {
  /** The user sees the pane again, or comes back to it. */
  returned(): void;
}

/**
 * Keeps the pane up to date with the workbook: a change that concerns an open table is read again, one elsewhere costs
 * nothing. While nobody sees the pane nothing is read, since functions are calculated on the same thread.
 */
export function followWorkbook(store: PaneStore, workbook: Workbook, isSeen: () => boolean): Follower {
  const stale = new Set<Part>();
  /** Changes of the weights table that the add-in has made itself. */
  let own: readonly CellChange[] = [];
  let listening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async (): Promise<void> => {
    clearTimeout(timer);
    if ((stale.size === 0 && own.length === 0) || !isSeen()) return;
    const dragging = () => isDragged(store.getState());
    if (dragging()) return soon();
    const parts = [...stale];
    const told = own;
    stale.clear();
    own = [];
    if (await store.actions.reread(parts, told)) return;
    // What could not be read is read when the user comes back; after a drag that began meanwhile, by itself.
    for (const part of parts) stale.add(part);
    own = [...told, ...own];
    if (dragging()) soon();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), quiet);
  };

  const heard = (change: WorkbookChange): void => {
    const parts = concerned(change, store.getState());
    // Once the table is out of date it is read, whoever else has a part in that.
    if (change.kind !== "tables" && change.own && String(parts) === "presets" && !stale.has("presets"))
      own = [...own, change];
    else for (const part of parts) stale.add(part);
    if (parts.length > 0) soon();
  };
  void workbook
    .watch(heard)
    .then(() => void (listening = true))
    .catch(() => undefined);

  return {
    returned() {
      // Excel tells nothing of a table's new name.
      for (const part of listening ? quickly : everything) stale.add(part);
      void read();
    },
  };
}

const quickly: readonly Part[] = ["tables", "presets"];
const everything: readonly Part[] = ["tables", "presets", "data"];

/** What of the pane a change makes out of date. */
function concerned(change: WorkbookChange, { tables, data, presets }: PaneState): readonly Part[] {
  // A table that is missing here may come to be by any change.
  if (change.kind === "tables" || !data || !presets) return ["tables"];
  const { kind, sheetId, areas } = change;
  const concerns = (name: string, around: (place: CellsOfSheet) => CellsOfSheet) =>
    tables.some(
      (table) =>
        table.name === name &&
        table.place.sheetId === sheetId &&
        (areas === null ||
          areas.some((area) => overlap(area, kind === "edited" ? around(table.place) : table.place))),
    );
  const parts: Part[] = [];
  if (concerns(data.name, withNeighbors)) parts.push("data");
  if (concerns(presets.name, withLines)) parts.push("presets");
  return parts;
}

/** The line that says which presets are locked stands above their table, wherever in its first column. */
function withLines(place: CellsOfSheet): CellsOfSheet {
  const { row, rows, ...others } = withNeighbors(place);
  return { ...others, row: 0, rows: row + rows };
}

/** A table grows by what is typed right below or beside it. */
function withNeighbors({ rows, columns, ...corner }: CellsOfSheet): CellsOfSheet {
  return { ...corner, rows: rows + 1, columns: columns + 1 };
}
