import { type Session } from "../../src/taskpane/state/paneState";
import { type PaneStore } from "../../src/taskpane/state/paneStore";

/** The index that is open. */
export function sessionOf(store: PaneStore): Session {
  const { session } = store.getState();
  if (!session) throw new Error("No index is open.");
  return session;
}
