import { useMemo } from "react";
import { usePane } from "../../shared/context";
import { type TippingTick, tippingTicks } from "../../state/weights/tippingTicks";

const none: readonly null[] = [];

/** Tipping points at rest: not while a weight moves, nor with locks, under which the others do not move in proportion. */
export function useTippingTicks(): readonly (TippingTick | null)[] {
  const model = usePane((state) => state.model);
  const method = usePane((state) => state.method);
  const result = usePane((state) =>
    state.dragBase === null && state.locked.size === 0 ? state.result : null,
  );
  return useMemo(
    () => (model && result && "scored" in result ? tippingTicks(model, result.scored, method) : none),
    [method, model, result],
  );
}
