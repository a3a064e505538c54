import { overlap } from "../../formula/a1";
import { type TableOutline, type Whereabouts, type Workbook } from "../../workbook/contract";
import { sameName } from "../../workbook/presets/presetsTable";
import { matchingPair } from "./index/matching";
import { nothingEnds } from "./loading";
import { type PaneState } from "./paneState";
import { type PaneStore } from "./paneStore";

/** Somebody who walks through a sheet by its arrow keys is asked about where they stop. */
const quiet = 200;

/**
 * Has the pane show the data table in which the user is: the one with the selected cells, or the only one of a sheet that
 * is opened. It follows only to tables that have weights, and never away from work that would be lost by it, be it the steps
 * that Undo could take back: it says then where the user is, and offers to go there.
 * @param choose hears of the unit (0-based row of the table that is open) whose cells the user selects.
 */
export function followSelection(
  store: PaneStore,
  workbook: Workbook,
  isSeen: () => boolean,
  choose: (row: number) => void = () => undefined,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrive = (place: Whereabouts): void => {
    const state = store.getState();
    // What the pane itself does moves the selection too, and a notice is read first.
    if (!isSeen() || state.phase !== "ready" || state.busy || state.data === null) return;
    const table = tableAt(state, place);
    const isOther = table !== null && !sameName(table, state.data.name);
    if (isOther && nothingEnds(state)) return void store.actions.chooseData(table);
    // A table that a notice offers to open is not offered twice.
    const { notice } = state;
    const isOffered = isOther && notice?.kind === "treated" && sameName(notice.table, table);
    const elsewhere = isOther && !isOffered ? table : null;
    if (state.elsewhere !== elsewhere) store.setState({ elsewhere });
    const unit = isOther ? -1 : unitAt(state, place);
    // What the pane has selected is no news: a story that is closed meanwhile stays closed.
    if (unit === state.selectedUnit) return;
    if (state.selectedUnit !== null) store.setState({ selectedUnit: null });
    if (unit >= 0) choose(unit);
  };
  void workbook
    .watchSelection((place) => {
      clearTimeout(timer);
      timer = setTimeout(() => arrive(place), quiet);
    })
    .catch(() => undefined);
}

/** The one row of the table that is open in which all selected cells lie; −1 where there is none. */
function unitAt({ tables, data }: PaneState, { sheetId, areas }: Whereabouts): number {
  const place = tables.find(({ name }) => name === data?.name)?.place;
  if (!data || !place || !areas || place.sheetId !== sheetId || areas.length === 0) return -1;
  const [{ row }] = areas;
  const isOne = areas.every((area) => area.row === row && area.rows === 1 && overlap(area, place));
  const unit = row - place.row - 1;
  return isOne && unit < data.rows.length ? unit : -1;
}

/** The data table with weights in which a place lies. */
function tableAt({ tables }: PaneState, { sheetId, areas }: Whereabouts): string | null {
  const here = tables.filter(
    ({ name, place, indicators }) =>
      indicators === null && place.sheetId === sheetId && hasWeights(tables, name),
  );
  if (areas === null) return here.length === 1 ? here[0].name : null;
  return here.find(({ place }) => areas.some((area) => overlap(area, place)))?.name ?? null;
}

function hasWeights(tables: readonly TableOutline[], data: string): boolean {
  return matchingPair(tables, { data, presets: null }).presets !== null;
}
