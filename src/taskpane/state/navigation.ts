import { createStore, type StoreApi } from "zustand/vanilla";
import { type RibbonRequest } from "../../commands/ribbon";

export type View = "weights" | "ranking" | "analyze" | "share" | "help" | "publish";

export interface NavigationState {
  readonly view: View;
  /** What a ribbon button asked for last, until the pane has shown it. */
  readonly request: RibbonRequest | null;
  /** Names of the dimensions whose sliders the user has put out of sight. */
  readonly folded: ReadonlySet<string>;
  /** Whether bars show the indicators of each dimension. */
  readonly barsUnfolded: boolean;
}

export type Navigation = StoreApi<NavigationState>;

export function createNavigation(): Navigation {
  return createStore<NavigationState>(() => ({
    view: "weights",
    request: null,
    folded: new Set(),
    barsUnfolded: false,
  }));
}
