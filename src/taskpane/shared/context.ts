import { createContext, useCallback, useContext } from "react";
import { useStore } from "zustand";
import { type Language, type PaneWords } from "../../messages/words";
import { type Navigation, type NavigationState, type Story, type View } from "../state/navigation";
import { type PaneState, type Session } from "../state/paneState";
import { type PaneActions, type PaneStore } from "../state/paneStore";

interface PaneContext {
  readonly store: PaneStore;
  readonly navigation: Navigation;
}

const LanguageContext = createContext<Language | null>(null);
const StoreContext = createContext<PaneContext | null>(null);

export const LanguageProvider = LanguageContext.Provider;
export const PaneProvider = StoreContext.Provider;

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("No language around this component.");
  return language;
}

/** One family of the pane's texts. */
export function useTexts<Family extends keyof PaneWords>(family: Family): PaneWords[Family] {
  return useLanguage()[family];
}

function usePaneContext(): PaneContext {
  const context = useContext(StoreContext);
  if (!context) throw new Error("No pane around this component.");
  return context;
}

/** One part of the pane's state; the component draws again when that part changes. */
export function usePane<T>(select: (state: PaneState) => T): T {
  return useStore(usePaneContext().store, select);
}

/** One part of the index that is open: for views that are shown only where one is. */
export function useSession<T>(select: (session: Session) => T): T {
  return usePane(({ session }) => select(opened(session)));
}

/** The same for views that are always there. @param otherwise while no index is open. */
export function useSessionOr<T>(select: (session: Session) => T, otherwise: T): T {
  return usePane(({ session }) => (session === null ? otherwise : select(session)));
}

/** The index that is open as it is at one moment, without drawing again when it changes. */
export function useSessionSnapshot(): () => Session {
  const { getState } = usePaneContext().store;
  return useCallback(() => opened(getState().session), [getState]);
}

/** Listens to changes of the index that is open without drawing again. */
export function useSessionSubscription(): (
  listen: (session: Session, before: Session) => void,
) => () => void {
  const { subscribe } = usePaneContext().store;
  return useCallback(
    (listen) => subscribe(({ session }, { session: before }) => session && before && listen(session, before)),
    [subscribe],
  );
}

function opened(session: Session | null): Session {
  if (session === null) throw new Error("No index is open around this component.");
  return session;
}

/** The whole state at one moment, without drawing again when it changes. */
export function usePaneSnapshot(): () => PaneState {
  return usePaneContext().store.getState;
}

export function useActions(): PaneActions {
  return usePaneContext().store.actions;
}

/** The dimensions whose sliders are out of sight, for as long as the pane is open, and what folds or unfolds one. */
export function useFolding(): readonly [ReadonlySet<string>, (name: string) => void] {
  const { navigation } = usePaneContext();
  const folded = useStore(navigation, (state) => state.folded);
  const fold = useCallback(
    (name: string) =>
      navigation.setState((state) => {
        const next = new Set(state.folded);
        if (!next.delete(name)) next.add(name);
        return { folded: next };
      }),
    [navigation],
  );
  return [folded, fold];
}

/** Whether bars show the indicators of each dimension, for as long as the pane is open, and what changes it. */
export function useBarsUnfolded(): readonly [boolean, (unfolded: boolean) => void] {
  const { navigation } = usePaneContext();
  const unfolded = useStore(navigation, (state) => state.barsUnfolded);
  return [unfolded, (barsUnfolded) => navigation.setState({ barsUnfolded })];
}

/** The column whose groups are compared, for as long as the pane is open, and what chooses another. */
export function useComparedBy(): readonly [string | null, (column: string | null) => void] {
  const { navigation } = usePaneContext();
  const column = useStore(navigation, (state) => state.comparedBy);
  return [column, (comparedBy) => navigation.setState({ comparedBy })];
}

/** The unit (0-based row) of which the Analyze tab is asked how much a rank takes, and what asks. */
export function useReachFor(): readonly [number | null, (row: number) => void] {
  const { navigation } = usePaneContext();
  const reachFor = useStore(navigation, (state) => state.reachFor);
  const ask = (row: number) =>
    navigation.setState({ view: "analyze", request: null, story: null, reachFor: row });
  return [reachFor, ask];
}

/** The unit whose story is told. */
export function useStory(): Story | null {
  return useStore(usePaneContext().navigation, (state) => state.story);
}

/** Tells the story of a unit, or none, without drawing again. */
export function useTellStory(): (story: Story | null) => void {
  const { navigation } = usePaneContext();
  return useCallback((story) => navigation.setState({ story }), [navigation]);
}

export function useNavigation(): Pick<NavigationState, "view" | "request"> & {
  readonly open: (view: View) => void;
} {
  const { navigation } = usePaneContext();
  const request = useStore(navigation, (state) => state.request);
  return {
    request,
    view: useStore(navigation, ({ view }) => view),
    open: (view) => navigation.setState({ view, request: null, reachFor: null, story: null }),
  };
}
