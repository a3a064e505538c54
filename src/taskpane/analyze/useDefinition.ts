import { useMemo } from "react";
import { type IndexByName } from "../../formula/inserted/indexByName";
import { usePane, usePaneSnapshot, useSession, useSessionSnapshot } from "../shared/context";
import { indexOf } from "../state/index/inserting";
import { definitionOf } from "../state/index/definition";

export function useDefinition(): ReturnType<typeof definitionOf> {
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
