import { useMemo } from "react";
import { usePane, useSession } from "../../shared/context";
import { type TippingTick, tippingTicks } from "../../state/weights/tippingTicks";

const none: readonly null[] = [];

/** Tipping points at rest: not while a weight moves, nor with locks, under which the others do not move in proportion. */
export function useTippingTicks(): readonly (TippingTick | null)[] {
  const model = useSession((session) => session.model);
  const method = usePane((state) => state.method);
  const isLocked = usePane((state) => state.locked.size > 0);
  const result = useSession((session) => (session.dragBase === null && !isLocked ? session.result : null));
  return useMemo(
    () => (result && "scored" in result ? tippingTicks(model, result.scored, method) : none),
    [method, model, result],
  );
}
