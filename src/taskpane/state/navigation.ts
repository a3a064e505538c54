import { createStore, type StoreApi } from "zustand/vanilla";
import { type RibbonRequest } from "../../commands/ribbon";

export type View = "weights" | "ranking" | "analyze" | "share" | "help" | "publish";

/** A unit whose story is told. */
export interface Story {
  /** 0-based row of the data table. */
  readonly row: number;
  /** What opened it, and has the focus again afterwards; null where the unit was selected on the sheet. */
  readonly opener: HTMLElement | null;
}

export interface NavigationState {
  readonly view: View;
  /** What a ribbon button asked for last, until the pane has shown it. */
  readonly request: RibbonRequest | null;
  /** Names of the dimensions whose sliders the user has put out of sight. */
  readonly folded: ReadonlySet<string>;
  /** Whether bars show the indicators of each dimension. */
  readonly barsUnfolded: boolean;
  /** The column whose groups are compared; null until one is chosen. */
  readonly comparedBy: string | null;
  /** The unit (0-based row) of which the Analyze tab is asked how much a rank takes; null for none. */
  readonly reachFor: number | null;
  /** In place of the tab's content; null for none. */
  readonly story: Story | null;
}

export type Navigation = StoreApi<NavigationState>;

export function createNavigation(): Navigation {
  return createStore<NavigationState>(() => ({
    view: "weights",
    request: null,
    folded: new Set(),
    barsUnfolded: false,
    comparedBy: null,
    reachFor: null,
    story: null,
  }));
}

/** Tells the story of a unit whose row is selected on the sheet, where the ranking is looked at. */
export function tellSelected(navigation: Navigation, row: number): void {
  const { view, story } = navigation.getState();
  if (view !== "ranking" || story?.row === row) return;
  navigation.setState({ story: { row, opener: null } });
}
