import { useEffect, useRef } from "react";
import { type RankSummary } from "../../../core/analyze/draws/rankSummary";
import { useDefinition } from "../../analyze/useDefinition";
import { useTask } from "../../analyze/work/useTask";
import { useSession } from "../../shared/context";
import { type Result } from "../../state/index/scoring";

/** Spread, draws and seed that QEI.SENSITIVITY and the Analyze tab take first, so that all say the same. */
export const rangePlan = { spread: 0.25, draws: 1000, seed: 1 } as const;

type Summaries = readonly (RankSummary | null)[];

/** What was simulated of an index stays until it is scored anew: the next unit's story has it at once. */
const simulated = new WeakMap<Result, Summaries>();

export interface RankRange {
  /** null while it is not known. */
  readonly summary: RankSummary | null;
  readonly running: boolean;
}

/** How far a unit's rank depends on the weights, from a worker that starts when the story is opened. */
export function useRankRange(row: number): RankRange {
  const model = useSession((session) => session.model);
  const result = useSession((session) => session.result);
  const definition = useDefinition();
  const { state, run } = useTask<"sensitivity">();
  const asked = useRef(result);
  useEffect(() => {
    if (simulated.has(result)) return;
    asked.current = result;
    run({ kind: "sensitivity", data: model.data, definition, ...rangePlan });
  }, [definition, model, result, run]);
  const done = state.phase === "done" ? state.result : null;
  useEffect(() => {
    if (done) simulated.set(asked.current, done);
  }, [done]);
  const summaries = simulated.get(result) ?? done;
  return { summary: summaries?.[row] ?? null, running: !summaries && state.phase === "running" };
}
