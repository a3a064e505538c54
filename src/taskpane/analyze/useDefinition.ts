import { useMemo } from "react";
import { defaultCoverage } from "../../core/options";
import { type IndexDefinition } from "../../core/qei";
import { usePane } from "../shared/context";
import { type PaneState } from "../state/paneState";
import { postsFor } from "../state/index/scoring";

/** The index shown, as the core takes it; null while there is none. */
export function definitionOf({
  model,
  cells,
  method,
}: Pick<PaneState, "model" | "cells" | "method">): IndexDefinition | null {
  if (!model || cells.length !== model.indicators.length) return null;
  return {
    weights: Float64Array.from(cells),
    directions: model.indicators.map(({ direction }) => direction),
    ...method,
    goalposts: postsFor(method.normalization, model.goalposts),
    coverage: defaultCoverage,
  };
}

export function useDefinition(): IndexDefinition | null {
  const model = usePane((state) => state.model);
  const cells = usePane((state) => state.cells);
  const method = usePane((state) => state.method);
  return useMemo(() => definitionOf({ model, cells, method }), [cells, method, model]);
}
