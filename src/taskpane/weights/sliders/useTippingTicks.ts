import { useMemo } from "react";
import { usePane, useSession } from "../../shared/context";
import { type Session } from "../../state/paneState";
import { type TippingTick, tippingTicks } from "../../state/weights/tippingTicks";

const none: readonly null[] = [];

/** Tipping points at rest: not while a weight moves, nor with locks, under which the others do not move in proportion. */
export function useTippingTicks(): readonly (TippingTick | null)[] {
  const model = useSession((session) => session.model);
  const method = usePane((state) => state.method);
  const isLocked = usePane((state) => state.locked.size > 0);
  const atRest = (session: Session) => (session.dragBase === null && !isLocked ? session : null);
  const cells = useSession((session) => atRest(session)?.cells ?? null);
  const result = useSession((session) => atRest(session)?.result ?? null);
  return useMemo(
    () =>
      cells && result && "scored" in result ? tippingTicks({ model, cells }, result.scored, method) : none,
    [cells, method, model, result],
  );
}
