import { createStore, type StoreApi } from "zustand/vanilla";
import { type TakeOut, type Workbook } from "../../workbook/contract";
import { type SharingWorkbook } from "../../workbook/sharing/sharingContract";
import { openingCheck, type OpeningCheck } from "./check/openingCheck";
import { type Choices } from "./choices";
import { doneStep, recordDone } from "./doneStep";
import { type DoneStep } from "./weights/steps";
import { creatingActions, type CreatingActions } from "./weights/creating";
import { groupingActions, type GroupingActions } from "./weights/grouping";
import { explainingActions, type ExplainingActions } from "./index/explaining";
import { insertingActions, type InsertingActions } from "./index/inserting";
import { treatingActions, type TreatingActions } from "./analyze/treating";
import { loadingActions, type LoadingActions } from "./loading";
import { type OwnWrites, ownWrites } from "./ownWrites";
import { initialState, type PaneState, type Session } from "./paneState";
import { ownDataActions, type OwnDataActions } from "./ownData";
import { presetActions, type PresetActions } from "./weights/presetActions";
import { sameGoalpostsActions, type SameGoalpostsActions } from "./weights/sameGoalposts";
import { repairingActions, type RepairingActions } from "./repairing";
import { createScorer, type Score } from "./index/scoring";
import { tuningActions, type TuningActions } from "./weights/tuning";
import { type Enqueue, workbookQueue } from "./workbookQueue";

export type PaneActions = LoadingActions &
  TuningActions &
  PresetActions &
  CreatingActions &
  GroupingActions &
  SameGoalpostsActions &
  InsertingActions &
  RepairingActions &
  OwnDataActions &
  TreatingActions &
  OpeningCheck &
  ExplainingActions & {
    /** Does work of the Share tab on the workbook in its turn, between what the rest of the pane reads and writes. */
    share(work: (sharing: SharingWorkbook) => Promise<void>): Promise<boolean>;
    /** Makes a step of something done there. @param about see `DoneStep`. @returns what takes it back. */
    remember(kind: DoneStep["kind"], about: string, takeOut: TakeOut): () => Promise<void>;
  };

export type PaneStore = StoreApi<PaneState> & { readonly actions: PaneActions };

/** What actions work with. */
export interface Workbench {
  readonly get: () => PaneState;
  readonly set: (part: Partial<PaneState>) => void;
  /** Does something with the index that is open; nothing where none is. */
  readonly inSession: <T>(act: (session: Session) => T) => T | undefined;
  /** Changes the index that is open. */
  readonly setSession: (part: Partial<Session>) => void;
  readonly workbook: Workbook;
  readonly choices: Choices;
  readonly score: Score;
  readonly enqueue: Enqueue;
  readonly ownWrites: OwnWrites;
}

/** The pane's one store. It lives outside React, so weights survive a failure of the display. */
export function createPaneStore(workbook: Workbook, choices: Choices): PaneStore {
  const store = createStore<PaneState>(() => initialState);
  const inSession: Workbench["inSession"] = (act) => {
    const { session } = store.getState();
    return session ? act(session) : undefined;
  };
  const bench: Workbench = {
    get: store.getState,
    set: (part) => store.setState(part),
    inSession,
    setSession: (part) => inSession((session) => store.setState({ session: { ...session, ...part } })),
    workbook,
    choices,
    score: createScorer(),
    enqueue: workbookQueue(store.setState),
    ownWrites: ownWrites(),
  };
  workbook.whenLate((late) => {
    if (late) store.setState({ notice: { kind: "waiting" } });
    else if (store.getState().notice?.kind === "waiting") store.setState({ notice: null });
  });
  const loading = loadingActions(bench);
  const tuning = tuningActions(bench, loading);
  const check = openingCheck(bench, loading);
  const actions = {
    ...check,
    ...loading,
    ...tuning,
    ...presetActions(bench, loading),
    ...creatingActions(bench, loading),
    ...groupingActions(bench, loading),
    ...sameGoalpostsActions(bench, loading),
    ...insertingActions(bench),
    ...repairingActions(bench, loading),
    ...ownDataActions(bench, loading, check),
    ...treatingActions(bench, loading),
    ...explainingActions(bench),
    share: (work: (sharing: SharingWorkbook) => Promise<void>) =>
      bench.enqueue(async () => work(await workbook.sharing())),
    remember: (kind: DoneStep["kind"], about: string, takeOut: TakeOut) => {
      const step = doneStep(bench, kind, about, takeOut, loading.refresh);
      recordDone(bench, step);
      return step.undo;
    },
  };
  return Object.assign(store, { actions });
}
