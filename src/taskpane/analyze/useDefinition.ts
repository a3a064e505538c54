import { useMemo } from "react";
import { defaultCoverage } from "../../core/options";
import { type IndexDefinition } from "../../core/qei";
import { type IndexByName } from "../../formula/indexByName";
import { usePane, usePaneSnapshot, useSession, useSessionSnapshot } from "../shared/context";
import { indexOf } from "../state/index/inserting";
import { type Method, postsFor } from "../state/index/scoring";
import { type Session } from "../state/paneState";

/** The index that is open, as the core takes it. */
export function definitionOf(
  { model, cells }: Pick<Session, "model" | "cells">,
  method: Method,
): IndexDefinition {
  return {
    weights: Float64Array.from(cells),
    directions: model.indicators.map(({ direction }) => direction),
    ...method,
    goalposts: postsFor(method.normalization, model.goalposts),
    coverage: defaultCoverage,
  };
}

export function useDefinition(): IndexDefinition {
  const model = useSession((session) => session.model);
  const cells = useSession((session) => session.cells);
  const method = usePane((state) => state.method);
  return useMemo(() => definitionOf({ model, cells }, method), [cells, method, model]);
}

/** Gives the index that is open as a formula needs it at that moment. */
export function useIndexByName(): () => IndexByName {
  const session = useSessionSnapshot();
  const pane = usePaneSnapshot();
  return () => indexOf(session(), pane().method);
}
