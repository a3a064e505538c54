import { keyIn } from "../../../cells/tables/names";
import { same } from "../../../core/numeric/ranks/ties";
import { indexOfName, isLocked, type PresetsTable, sameName } from "../../../workbook/presets/presetsTable";
import { directionsKey } from "../choices";
import { emptyHistory, record } from "../history";
import { type IndexModel } from "../index/indexModel";
import { type Former, type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { type Result } from "../index/scoring";
import { cellsByNode, cellsWith, percentAmongSiblings, weightsByName } from "./nodeWeights";
import { type DoneStep, isDone, settingSteps, type WeightStep } from "./steps";

/** Two tables that match. */
export type OpenTables = Pick<Session, "data" | "presets" | "model">;

/**
 * Opens a preset of the tables just read. Weights of the same preset that wait to be written are kept.
 * @param wanted the preset to open where the table has it.
 * @param before what was open last; null begins anew.
 */
export function openSession(
  { get, set, score, choices, inSession }: Workbench,
  tables: OpenTables,
  wanted: string | null,
  before: Session | null,
): void {
  const { data, presets, model } = tables;
  const preset = presets.presets[choosePreset(presets, wanted)];
  const sheetCells = cellsOfPreset(model, presets, preset);
  const same = before !== null && isSamePreset(before, tables, preset) ? before : null;
  const { nodes } = model;
  const held = same && weightsByName(same.model.nodes, same.cells);
  const cells = held && (same?.unsaved || same?.draft) ? cellsWith(nodes, held, sheetCells) : sheetCells;
  const unchanged = same !== null && sameCells(cells, same.cells) && sameNodes(nodes, same.model.nodes);
  const result = score({ model, presets, preset, cells }, get().method);
  const session: Session = {
    data,
    presets,
    model,
    preset,
    sheetCells,
    cells,
    percent: unchanged ? same.percent : percentAmongSiblings(nodes, cells),
    dragBase: null,
    result,
    former: unchanged ? same.former : before && comparable(before, result),
    history: withDone(
      historyAfter(
        before ?? inSession((session) => session) ?? null,
        tables,
        held && { kind: "weights", before: held, after: weightsByName(nodes, cells) },
      ),
      get().doneBefore,
    ),
    unsaved: same?.unsaved ?? false,
    draft: (same?.draft ?? false) && !sameCells(cells, sheetCells),
    keptFrom: same?.keptFrom ?? null,
    sharedAgreed: same?.sharedAgreed ?? false,
    source: same?.source ?? null,
    directionsConfirmed: choices.read(directionsKey(presets.name, model.indicators)) === "confirmed",
  };
  set({ session, interrupted: null, doneBefore: [] });
  choices.write("preset", preset);
  if (
    same?.unsaved &&
    !sameCells(cellsWith(nodes, weightsByName(same.model.nodes, same.sheetCells), sheetCells), sheetCells)
  )
    set({ notice: { kind: "conflict" } });
  if (before?.draft && !same && sameName(before.presets.name, presets.name))
    set({
      notice: {
        kind: "draftLost",
        preset: before.preset,
        weights: weightsByName(before.model.nodes, before.cells),
      },
    });
}

/** The same column, with weights of the same indicators, in whatever order. */
function isSamePreset(before: Session, { presets, model }: OpenTables, preset: string): boolean {
  const names = (indicators: IndexModel["indicators"]) => indicators.map(({ name }) => keyIn(name)).sort();
  return (
    sameName(before.presets.name, presets.name) &&
    sameName(before.preset, preset) &&
    String(names(before.model.indicators)) === String(names(model.indicators))
  );
}

/** Whether weights by node mean the same. */
function sameNodes(nodes: IndexModel["nodes"], others: IndexModel["nodes"]): boolean {
  return (
    nodes.length === others.length &&
    nodes.every(({ name, parent }, i) => sameName(name, others[i].name) && parent === others[i].parent)
  );
}

/**
 * A change made on the sheet or in another pane is a step like one's own, so that undo loses neither. Directions and
 * goalposts hold for all presets of the table, and so do their steps.
 * @param weights what became of the weights; null where another preset is opened.
 */
function historyAfter(
  before: Session | null,
  { presets, model }: OpenTables,
  weights: WeightStep | null,
): Session["history"] {
  if (!before) return emptyHistory();
  if (!sameName(before.presets.name, presets.name))
    return { past: before.history.past.filter(isDone), future: [] };
  const kept = weights ? before.history : withoutWeights(before.history);
  const history = settingSteps(before.model, model).reduce(record, kept);
  return weights && !before.unsaved && isChange(weights) ? record(history, weights) : history;
}

/** Where no index was open, what was done is undone like what is done in one. */
function withDone({ past, future }: Session["history"], done: readonly DoneStep[]): Session["history"] {
  return { past: [...past, ...done], future };
}

function withoutWeights({ past, future }: Session["history"]): Session["history"] {
  const isSetting = ({ kind }: { readonly kind: string }) => kind !== "weights";
  return { past: past.filter(isSetting), future: future.filter(isSetting) };
}

/** What a formula in the column makes of its weight by rounding is none. */
function isChange({ before, after }: WeightStep): boolean {
  return [...before].some(([name, weight]) => {
    const now = after.get(name) ?? NaN;
    return !Object.is(weight, now) && !same(weight, now, 0);
  });
}

/** Weight cells of a preset in the order of the model's nodes; NaN where a cell is no number. */
export function cellsOfPreset(model: IndexModel, presets: PresetsTable, preset: string): number[] {
  const at = indexOfName(presets.presets, preset);
  return cellsByNode(model.nodes, ({ name }) => {
    const row = presets.rows.find(({ indicator }) => sameName(indicator, name));
    return row && at >= 0 ? row.weights[at] : NaN;
  });
}

/** Without a wish the first preset that is neither locked nor `Equal`, so that dragging leaves those alone. */
function choosePreset(table: PresetsTable, wanted: string | null): number {
  const { presets } = table;
  const asked = wanted === null ? -1 : indexOfName(presets, wanted);
  if (asked >= 0) return asked;
  return Math.max(
    0,
    presets.findIndex((preset) => !isLocked(table, preset) && !sameName(preset, "Equal")),
  );
}

function comparable(before: Session, now: Result): Former | null {
  if (!("scored" in before.result) || !("scored" in now)) return null;
  const { ranks, scores } = before.result.scored;
  return ranks.length === now.scored.ranks.length ? { ranks, scores } : null;
}

export function sameCells(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}
