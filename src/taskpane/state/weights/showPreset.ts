import { same } from "../../../core/numeric/ranks/ties";
import { indexOfName, type PresetsTable, sameName } from "../../../workbook/presets/presetsTable";
import { percentOf } from "./cellWeights";
import { emptyHistory, record } from "../history";
import { type IndexModel } from "../index/indexModel";
import { type PaneState, type WeightStep } from "../paneState";
import { type Workbench } from "../paneStore";
import { type Result } from "../index/scoring";

/** Shows a preset of the tables just read. Weights of the same preset that wait to be written are kept. */
export function showPreset({ get, set, score, choices }: Workbench, wanted: string | null): void {
  const { model, presets, method, source, ...before } = get();
  if (!model || !presets || presets.presets.length === 0) {
    set({ preset: null, cells: [], sheetCells: [], percent: [], result: null, formerRanks: null });
    return;
  }
  const preset = presets.presets[choosePreset(presets, wanted)];
  const sheetCells = cellsOfPreset(model, presets, preset);
  const samePreset =
    before.preset !== null && sameName(before.preset, preset) && before.cells.length === sheetCells.length;
  const cells = samePreset && before.unsaved ? before.cells : sheetCells;
  const unchanged = samePreset && sameCells(cells, before.cells);
  const result = score(model, cells, method);
  set({
    preset,
    sheetCells,
    cells,
    percent: unchanged ? before.percent : percentOf(cells),
    result,
    source: samePreset ? source : null,
    formerRanks: unchanged ? before.formerRanks : comparableRanks(before, result),
    history: historyAfter(before, samePreset, { preset, before: before.cells, after: cells }),
  });
  choices.write("preset", preset);
  if (samePreset && before.unsaved && !sameCells(before.sheetCells, sheetCells))
    set({ notice: { kind: "conflict" } });
}

/**
 * A change made on the sheet or in another pane is a step like one's own, so that undo loses neither. What a formula in
 * the column makes of its weight by rounding is none.
 */
function historyAfter(
  { history, cells, unsaved }: Pick<PaneState, "history" | "cells" | "unsaved">,
  samePreset: boolean,
  step: WeightStep,
): PaneState["history"] {
  if (!samePreset) return emptyHistory();
  const changed =
    cells.length !== step.after.length ||
    cells.some((cell, i) => !Object.is(cell, step.after[i]) && !same(cell, step.after[i], 0));
  return unsaved || !changed ? history : record(history, step);
}

/** Weight cells of a preset in the order of the model's indicators; NaN where a cell is no number. */
export function cellsOfPreset(model: IndexModel, presets: PresetsTable, preset: string): number[] {
  const at = indexOfName(presets.presets, preset);
  return model.indicators.map(({ name }) => {
    const row = presets.rows.find(({ indicator }) => sameName(indicator, name));
    return row && at >= 0 ? row.weights[at] : NaN;
  });
}

/** Without a wish the first preset that is not `Equal`, so that dragging leaves equal weights alone. */
function choosePreset({ presets }: PresetsTable, wanted: string | null): number {
  const asked = wanted === null ? -1 : indexOfName(presets, wanted);
  if (asked >= 0) return asked;
  return Math.max(
    0,
    presets.findIndex((preset) => !sameName(preset, "Equal")),
  );
}

function comparableRanks(before: Pick<PaneState, "result">, now: Result): Float64Array | null {
  if (!before.result || !("scored" in before.result) || !("scored" in now)) return null;
  const { ranks } = before.result.scored;
  return ranks.length === now.scored.ranks.length ? ranks : null;
}

export function sameCells(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}
