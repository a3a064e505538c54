import { type WeightScheme } from "../../../core/options";
import { IndexError } from "../../../core/errors";
import { rebalance } from "../../../core/weight/rebalance";
import { schemeWeights } from "../../../core/weight/schemeWeights";
import { sameName } from "../../../workbook/presets/presetsTable";
import { cellsOf, percentOf, wholeOf } from "./cellWeights";
import { record, redo, undo } from "../history";
import { type LoadingActions } from "../loading";
import { type PaneState, type WeightStep } from "../paneState";
import { type Workbench } from "../paneStore";
import { type Method } from "../index/scoring";
import { sameCells } from "./showPreset";

export interface TuningActions {
  /** Moves one weight (per cent) in the pane only; nothing is sent to the workbook. */
  drag(index: number, percent: number): void;
  /** Puts the weights back to where the drag began. */
  cancelDrag(): void;
  /** Ends a drag: writes the weights in one step. */
  release(): Promise<void>;
  /**
   * Replaces all weights (per cent) and writes them.
   * @param source a line that says where they come from, written above the presets table.
   */
  setWeights(percent: readonly number[], source?: string): Promise<void>;
  startFrom(scheme: WeightScheme): Promise<void>;
  /** Back to the weights the preset had when it was opened; itself a step that can be undone. */
  reset(): Promise<void>;
  toggleLock(name: string): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Writes the weights once more after a write that failed. */
  retryWrite(): Promise<void>;
  /** After a co-author changed the same preset: write over it, or take what the sheet holds. */
  keepMine(): Promise<void>;
  useTheirs(): Promise<void>;
  setMethod(method: Partial<Method>): void;
}

export function tuningActions(bench: Workbench, loading: LoadingActions): TuningActions {
  const { get, set, score, choices } = bench;

  /** Shows weights and scores; the ranks before the change stay for comparison. */
  const show = (
    percent: readonly number[],
    cells: readonly number[],
    formerRanks: PaneState["formerRanks"],
  ) => {
    const { model, method } = get();
    // What was to be said about other weights is no longer true.
    if (model) set({ percent, cells, result: score(model, cells, method), formerRanks, source: null });
  };

  const change = async (
    percent: readonly number[],
    cells: readonly number[],
    source: string | null = null,
  ): Promise<void> => {
    const { preset, cells: before } = get();
    if (preset === null) return;
    show(percent, cells, ranksNow(get()));
    set({ source });
    await commit(bench, { preset, before, after: cells });
  };

  const step = async (take: typeof undo<WeightStep>, side: "before" | "after"): Promise<void> => {
    const { history, preset } = get();
    const taken = take(history);
    if (!taken || preset === null || !sameName(taken.step.preset, preset)) return;
    const cells = taken.step[side];
    show(percentOf(cells), cells, ranksNow(get()));
    set({ history: taken.history });
    await write(bench);
  };

  return {
    drag(index, target) {
      const state = get();
      if (!state.model || state.percent.length === 0) return;
      const base = state.dragBase ?? state.percent;
      const formerRanks = state.dragBase ? state.formerRanks : ranksNow(state);
      const locks = state.model.indicators.map(({ name }) => state.locked.has(name));
      const percent = rebalance(base, locks, index, target);
      if (state.dragBase === null) set({ dragBase: base });
      show(percent, cellsOf(percent, wholeOf(state.sheetCells)), formerRanks);
    },
    cancelDrag() {
      const { dragBase, sheetCells } = get();
      if (dragBase === null) return;
      set({ dragBase: null });
      show(dragBase, sheetCells, null);
    },
    async release() {
      const { dragBase, preset, cells, sheetCells } = get();
      if (dragBase === null) return;
      set({ dragBase: null });
      if (preset === null || sameCells(cells, sheetCells)) return;
      await commit(bench, { preset, before: sheetCells, after: cells });
    },
    async setWeights(percent, source) {
      await change(percent, cellsOf(percent, wholeOf(get().sheetCells)), source);
    },
    async startFrom(scheme) {
      const { model } = get();
      if (!model) return;
      try {
        const directions = model.indicators.map(({ direction }) => direction);
        // Written with every digit, so that the preset scores exactly as the scheme's word does.
        const cells = Array.from(schemeWeights(model.data, scheme, directions));
        await change(percentOf(cells), cells);
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
        set({ notice: { kind: "index", problem: error.problem } });
      }
    },
    async reset() {
      const { history, preset } = get();
      const [first] = history.past;
      if (!first || preset === null || !sameName(first.preset, preset)) return;
      await change(percentOf(first.before), first.before);
    },
    toggleLock(name) {
      const locked = new Set(get().locked);
      if (!locked.delete(name)) locked.add(name);
      set({ locked });
    },
    undo: () => step(undo, "before"),
    redo: () => step(redo, "after"),
    async retryWrite() {
      set({ notice: null });
      await write(bench);
    },
    async keepMine() {
      set({ notice: null });
      await write(bench, "overwrite");
    },
    async useTheirs() {
      set({ notice: null, unsaved: false, source: null });
      await loading.reread(["presets"]);
    },
    setMethod(part) {
      const method = { ...get().method, ...part };
      const { model, cells } = get();
      const formerRanks = ranksNow(get());
      set({ method });
      if (model) set({ result: score(model, cells, method), formerRanks });
      choices.write("normalization", method.normalization);
      choices.write("aggregation", method.aggregation);
    },
  };
}

async function commit(bench: Workbench, step: WeightStep): Promise<void> {
  bench.set({ history: record(bench.get().history, step) });
  await write(bench);
}

/**
 * Writes the weights the pane shows into the preset's cells. A write is refused when the cells no longer hold what was
 * last read, unless it is asked to overwrite.
 */
async function write(bench: Workbench, mode: "careful" | "overwrite" = "careful"): Promise<void> {
  const { get, set, workbook, enqueue } = bench;
  const { model, presets, preset } = get();
  if (!model || !presets || preset === null) return;
  set({ unsaved: true });
  const byName = (cells: readonly number[]) =>
    new Map(model.indicators.map(({ name }, i) => [name, cells[i]]));
  await enqueue(async () => {
    const state = get();
    // Another preset has been opened meanwhile: its weights do not belong here.
    if (state.preset === null || !sameName(state.preset, preset)) return;
    const { cells, source } = state;
    const written = await workbook.writePreset({
      table: presets.name,
      preset,
      expected: mode === "careful" ? byName(state.sheetCells) : null,
      weights: byName(cells),
    });
    if (written.outcome === "changedMeanwhile") return set({ notice: { kind: "conflict" } });
    const { replaced } = written;
    const notice: PaneState["notice"] =
      replaced.length > 0 ? { kind: "formulasReplaced", indicators: replaced } : withoutWriteTrouble(get());
    set({ sheetCells: cells, unsaved: !sameCells(get().cells, cells), notice });
    if (source === null) return;
    if (get().source === source) set({ source: null });
    await workbook.writeSource(presets.name, preset, source);
  });
}

/** A write that went through answers an earlier complaint about writing. */
function withoutWriteTrouble({ notice }: PaneState): PaneState["notice"] {
  return notice?.kind === "workbook" || notice?.kind === "conflict" ? null : notice;
}

function ranksNow({ result }: PaneState): Float64Array | null {
  return result && "scored" in result ? result.scored.ranks : null;
}
