import { contains } from "../../formula/a1";
import { type CellsOfSheet, type PresetChange, type WorkbookChange } from "../../workbook/contract";
import { indexOfName, sameName, withWeights } from "../../workbook/presets/presetsTable";
import { type Workbench } from "./paneStore";

export type CellChange = Exclude<WorkbookChange, { readonly kind: "tables" }>;

/**
 * Cells that the pane has written and whose contents it holds: what Excel tells of them afterwards is no news, once for
 * each write. Whatever else the add-in writes is read like an edit of anybody.
 */
export interface OwnWrites {
  add(cells: CellsOfSheet): void;
  /** Whether a change is no more than such a write; the same write answers for no other change. */
  take(change: CellChange): boolean;
  /** The cells are read anew: what is told of them from now on may be news. */
  forget(): void;
}

export function ownWrites(): OwnWrites {
  let written: readonly CellsOfSheet[] = [];
  return {
    add(cells) {
      written = [...written, cells];
    },
    take({ kind, own, sheetId, areas }) {
      if (!own || kind !== "edited" || areas === null) return false;
      const at = written.findIndex(
        (cells) => cells.sheetId === sheetId && areas.every((area) => contains(cells, area)),
      );

      written = written.filter((_, i) => i !== at);
      return at >= 0;
    },
    forget() {
      written = [];
    },
  };
}

/** What the pane holds of the weights table follows what it has written there, so that nothing needs to be read again. */
export function holdWritten(
  { get, set, setSession, ownWrites: own }: Workbench,
  { table, preset, weights }: PresetChange,
  column: CellsOfSheet,
): void {
  const { presets: held } = get();
  if (!held || !sameName(held.name, table) || indexOfName(held.presets, preset) < 0) return;
  const presets = withWeights(held, preset, weights);
  set({ presets });
  setSession({ presets });
  own.add(column);
}
