import { defaultCoverage, type WeightScheme } from "../../../core/options";
import { IndexError } from "../../../core/errors";
import { indexItself } from "../../../core/index/definition";
import { redo, undo } from "../history";
import { type LoadingActions } from "../loading";
import { type Former, type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { partsOf } from "../index/modelNodes";
import { type Method } from "../index/definition";
import {
  cellsFromPercent,
  cellsWith,
  percentAmongSiblings,
  rebalanceSiblings,
  withoutIndicators,
} from "./nodeWeights";
import { sameCells } from "./openSession";
import { partSchemeWeights } from "./partSchemeWeights";
import { takeTableStep } from "./tableSteps";
import { firstWeights, isDone, type Side, settingToWrite, type Step } from "./steps";
import { commit, write, writeLock, writeSetting } from "./writing";

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
  /** Gives some indicators weight 0 and what they had to the others, and writes it as one step. */
  leaveOut(columns: readonly number[]): Promise<void>;
  /**
   * Replaces the weights of the parts of one dimension, in per cent and in their order, and writes them.
   * @param parent the dimension's place among the nodes; `indexItself`: what stands directly below the index.
   */
  setPartWeights(parent: number, percent: readonly number[], source?: string): Promise<void>;
  /** Starts from weights that follow from the data: of indicators from their values, of dimensions from their scores. */
  startFrom(scheme: WeightScheme, parent?: number): Promise<void>;
  /** Back to the weights the preset had when it was opened; itself a step that can be undone. */
  reset(): Promise<void>;
  /** Back to the weights of the locked preset; itself a step that can be undone. */
  discardDraft(): Promise<void>;
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
  const { get, set, inSession, setSession, score, choices } = bench;

  /** Shows weights and scores; the ranks before the change stay for comparison. */
  const show = (
    session: Session,
    percent: readonly number[],
    cells: readonly number[],
    rest: Partial<Session>,
  ) =>
    // What was to be said about other weights is no longer true.
    setSession({ percent, cells, result: score({ ...session, cells }, get().method), source: null, ...rest });

  const change = async (
    percent: readonly number[],
    cells: readonly number[],
    source: string | null = null,
  ): Promise<void> => {
    await inSession((session) => {
      show(session, percent, cells, { former: formerOf(session), source });
      return commit(bench, session.cells);
    });
  };

  const step = async (take: typeof undo<Step>, side: Side): Promise<void> => {
    await inSession(async (session) => {
      const taken = take(session.history);
      if (!taken) return;
      const { step: toTake, history } = taken;
      // It leaves the history once it is taken back.
      if (isDone(toTake)) return toTake.undo();
      if (toTake.kind === "grouping" || toTake.kind === "sameGoalposts")
        return takeTableStep(bench, loading, toTake, side, history);
      if (toTake.kind === "lock") {
        setSession({ history });
        const { indicator: preset, language } = toTake;
        await writeLock(bench, loading, { preset, language, locked: toTake[side] });
        return;
      }
      if (toTake.kind !== "weights") {
        setSession({ history, former: formerOf(session) });
        return writeSetting(bench, loading, session, settingToWrite(toTake, side));
      }
      const { nodes } = session.model;
      const cells = cellsWith(nodes, toTake[side], session.cells);
      show(session, percentAmongSiblings(nodes, cells), cells, { former: formerOf(session), history });
      return write(bench);
    });
  };

  return {
    drag(index, target) {
      inSession((session) => {
        const { dragBase, former, model, cells, percent } = session;
        const base = dragBase ?? { cells, percent };
        const next = rebalanceSiblings(model.nodes, base.percent, get().locked, index, target);
        show(session, next, cellsFromPercent(model.nodes, next, base), {
          dragBase: base,
          former: dragBase ? former : formerOf(session),
        });
      });
    },
    cancelDrag() {
      inSession((session) => {
        const { dragBase } = session;
        if (dragBase !== null)
          show(session, dragBase.percent, dragBase.cells, { dragBase: null, former: null });
      });
    },
    async release() {
      await inSession(({ dragBase, cells, sheetCells, draft }) => {
        if (dragBase === null) return;
        setSession({ dragBase: null });
        if (!sameCells(cells, draft ? dragBase.cells : sheetCells)) return commit(bench, dragBase.cells);
      });
    },
    async setWeights(percent, source) {
      await inSession((session) =>
        change(percent, cellsFromPercent(session.model.nodes, percent, session), source),
      );
    },
    async leaveOut(columns) {
      await inSession((session) => {
        const { percent, model } = session;
        const next = withoutIndicators(model.nodes, percent, get().locked, columns);
        return change(next, cellsFromPercent(model.nodes, next, session));
      });
    },
    async setPartWeights(parent, percent, source) {
      await inSession((session) => {
        const { nodes } = session.model;
        const next = [...session.percent];
        partsOf(nodes, parent).forEach((place, i) => (next[place] = percent[i]));
        return change(next, cellsFromPercent(nodes, next, session), source);
      });
    },
    async startFrom(scheme, parent = indexItself) {
      try {
        await inSession((session) => {
          const { nodes } = session.model;
          const weights = partSchemeWeights(session, parent, scheme, get().method);
          // Written with every digit, so that the preset scores exactly as the scheme's word does.
          const shares = new Map(partsOf(nodes, parent).map((place, i) => [place, weights[i]]));
          const cells = cellsFromPercent(nodes, session.percent, session, shares);
          return change(percentAmongSiblings(nodes, cells), cells);
        });
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
        set({ notice: { kind: "index", problem: error.problem } });
      }
    },
    async reset() {
      await inSession(({ history, model: { nodes }, cells }) => {
        const first = firstWeights(history);
        if (!first) return;
        const before = cellsWith(nodes, first.before, cells);
        return change(percentAmongSiblings(nodes, before), before);
      });
    },
    async discardDraft() {
      await inSession(({ model: { nodes }, sheetCells, draft }) =>
        draft ? change(percentAmongSiblings(nodes, sheetCells), sheetCells) : undefined,
      );
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
      set({ notice: null });
      setSession({ unsaved: false, source: null });
      await loading.reread(["presets"]);
    },
    setMethod(part) {
      const method = { ...get().method, ...part };
      set({ method });
      inSession((session) => {
        const former = formerOf(session);
        setSession({ result: score(session, method), former: former && { ...former, scores: null } });
      });
      choices.write("normalization", method.normalization);
      choices.write("aggregation", method.aggregation);
      choices.write("coverage", String(method.coverage ?? defaultCoverage));
    },
  };
}

function formerOf({ result }: Session): Former | null {
  if (!("scored" in result)) return null;
  const { ranks, scores } = result.scored;
  return { ranks, scores };
}
