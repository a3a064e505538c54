import { IndexError } from "../../core/errors";
import { type TableContent, type TableOutline } from "../../workbook/contract";
import {
  type PresetsTable,
  readPresets,
  sameButWeights,
  sameName,
} from "../../workbook/presets/presetsTable";
import { draftToLose, mayLeave } from "./asking";
import { readLastUsed, readMethod } from "./choices";
import { indexModel } from "./index/indexModel";
import { matchingPair, type TablePair } from "./index/matching";
import { type PaneState } from "./paneState";
import { type CellChange } from "./ownWrites";
import { type Workbench } from "./paneStore";
import { openSession, type OpenTables } from "./weights/openSession";
import { type DoneStep, isDone } from "./weights/steps";

/** What the pane shows of the workbook: which tables there are, and what stands in the two that are open. */
export type Part = "tables" | "data" | "presets";

const everything: readonly Part[] = ["tables", "data", "presets"];

export interface LoadingActions {
  /** Finds the workbook's tables and opens the last used, or those that match best. */
  start(): Promise<void>;
  /** Reads again all that the pane shows. */
  refresh(): Promise<boolean>;
  /**
   * Reads again what has changed, and the list of tables with it; an unfinished drag and unsaved weights stay.
   * @param own changes of the weights table by the add-in itself: it is read for those of which the pane knows nothing.
   * @returns false where nothing was read: during a drag, or when the workbook refuses.
   */
  reread(parts: readonly Part[], own?: readonly CellChange[]): Promise<boolean>;
  chooseData(name: string): Promise<void>;
  choosePresets(name: string): Promise<void>;
  /** Opens exactly these tables; keeps the preset shown where the new table has it. */
  openPair(pair: TablePair): Promise<void>;
  choosePreset(preset: string): void;
  dismissNotice(): void;
}

export function loadingActions(bench: Workbench): LoadingActions {
  const { get, set, workbook, choices, enqueue, ownWrites } = bench;

  interface Opening {
    readonly parts?: readonly Part[];
    readonly listed?: Promise<readonly TableOutline[]>;
    /** Of the index that is open nothing is kept: others are asked for. */
    readonly anew?: boolean;
  }
  const open = async (
    asked: TablePair,
    { parts = everything, listed = workbook.tables(), anew = false }: Opening = {},
  ): Promise<void> => {
    const tables = await listed;
    const pair = matchingPair(tables, asked);
    const held = get();
    /** What is held of a table stays where nothing, its header in the list included, says that it has changed. */
    const stays = (part: Part, table: Pick<TableContent, "name" | "header">) => {
      const header = tables.find(({ name }) => name === table.name)?.header;
      return !parts.includes(part) && String(header) === String(table.header);
    };
    const dataOf = async (name: string) =>
      held.data?.name === name && stays("data", held.data) ? held.data : workbook.readTable(name);
    const presetsOf = async (name: string) => {
      if (held.presets?.name === name && stays("presets", held.presets)) return held.presets;
      ownWrites.forget();
      const outline = tables.find((table) => sameName(table.name, name));
      const [table, locked] = await Promise.all([
        workbook.readTable(name),
        outline ? workbook.lockedPresets(outline, tables) : [],
      ]);
      return readPresets(table, locked);
    };
    const data = pair.data === null ? null : await dataOf(pair.data);
    const presets = pair.presets === null ? null : await presetsOf(pair.presets);
    if (data && presets && data === held.data && presets === held.presets) return set({ tables });
    const { session, interrupted } = get();
    const before = anew ? null : (session ?? interrupted);
    const found = modelOf(data, presets, held.session);
    set({ tables, data, presets, modelProblem: null, ...found.told });
    if (found.tables)
      openSession(bench, found.tables, before?.preset ?? readLastUsed(choices).preset, before);
    else set({ session: null, doneBefore: doneSteps(get()) });
    if (data) choices.write("data", data.name);
    if (presets) choices.write("presets", presets.name);
  };

  const change = (asked: TablePair): Promise<unknown> =>
    enqueue(async () => {
      set({ notice: null, lostPresets: null, elsewhere: null });
      await open(asked, { anew: true });
    });

  const readAgain = async (parts: readonly Part[]): Promise<void> => {
    const { data, presets } = get();
    const tables = workbook.tables();
    const listed = await tables;
    const lost = lostTable(listed, get());
    const awaited = awaitedTables(get());
    if (lost) set(lost);
    else if (awaited.some(({ name, isPresets }) => !isThere(listed, name, isPresets)))
      set({ tables: listed });
    else {
      const nameOf = (table: { readonly name: string } | null, isPresets: boolean) =>
        table?.name ?? awaited.find((each) => each.isPresets === isPresets)?.name ?? null;
      await open({ data: nameOf(data, false), presets: nameOf(presets, true) }, { parts, listed: tables });
      forgetLoss(bench);
    }
  };

  const reread = async (stale: readonly Part[], own: readonly CellChange[] = []): Promise<boolean> => {
    let done = false;
    await enqueue(async () => {
      if (isDragged(get())) return;
      // In its turn, so that every write before it is over, and what it has left in the cells is known.
      const isNews = own.filter((change) => !ownWrites.take(change)).length > 0;
      const parts: readonly Part[] = isNews ? [...stale, "presets"] : stale;
      if (parts.length > 0) await readAgain(parts);
      done = true;
    });
    return done;
  };

  return {
    async start() {
      set({ method: readMethod(choices) });
      const { data, presets } = readLastUsed(choices);
      await enqueue(async () => {
        const selected = data === null ? await workbook.selectedTable() : null;
        await open({ data: data ?? selected, presets });
        // Names remembered from another workbook find nothing here; the best match is open then.
      });
      set({ phase: "ready" });
    },
    refresh: () => reread(everything),
    reread,
    async chooseData(name) {
      if (await mayLeave(bench)) await change({ data: name, presets: null });
    },
    async choosePresets(name) {
      if (await mayLeave(bench)) await change({ data: get().data?.name ?? null, presets: name });
    },
    async openPair(pair) {
      await enqueue(() => open(pair));
    },
    choosePreset(preset) {
      const openIt = () =>
        bench.inSession((session) => {
          set({ notice: null });
          openSession(bench, session, preset, { ...session, unsaved: false, draft: false });
        });
      // At once where nobody has to be asked.
      if (draftToLose(get().session)) void mayLeave(bench).then((agreed) => agreed && openIt());
      else openIt();
    },
    dismissNotice() {
      set({ notice: null });
    },
  };
}

/** A table that was open and is no longer there is named, never silently replaced by another. */
function lostTable(
  tables: readonly TableOutline[],
  { data, presets, session, interrupted }: PaneState,
): Partial<PaneState> | null {
  const nothing = { tables, session: null, interrupted: session ?? interrupted, modelProblem: null };
  if (presets && !isThere(tables, presets.name, true)) {
    const notice = { kind: "presetsLost", table: presets.name } as const;
    return { ...nothing, presets: null, lostPresets: presets, notice };
  }
  if (data && !isThere(tables, data.name, false)) {
    return { ...nothing, data: null, notice: { kind: "dataLost", table: data.name } };
  }
  return null;
}

function isThere(tables: readonly TableOutline[], name: string, isPresets: boolean): boolean {
  return tables.some((table) => sameName(table.name, name) && (table.indicators !== null) === isPresets);
}

/** Tables named as lost: until they are back, or the user opens others, none takes their place. */
function awaitedTables({ data, presets, lostPresets, notice }: PaneState) {
  const lostData =
    data === null && notice?.kind === "dataLost" ? [{ name: notice.table, isPresets: false }] : [];
  const lost = presets === null && lostPresets ? [{ name: lostPresets.name, isPresets: true }] : [];
  return [...lostData, ...lost];
}

/** The tables are read: undo in Excel may have brought one back, or its header row is ticked by now. */
function forgetLoss({ get, set }: Workbench): void {
  const { data, presets, lostPresets, notice } = get();
  if (notice?.kind === "dataLost" && data && sameName(data.name, notice.table)) set({ notice: null });
  if (notice?.kind === "workbook" && notice.problem.code === "noHeaderRow") set({ notice: null });
  if (presets && lostPresets && sameName(presets.name, lostPresets.name)) {
    set({ lostPresets: null, notice: notice?.kind === "presetsLost" ? null : notice });
  }
}

interface Found {
  /** null where no index can be opened. */
  readonly tables: OpenTables | null;
  readonly told: Partial<PaneState>;
}

/** What the two tables come to. The model that is open stays, and all that was computed with it, where only weights differ. */
function modelOf(data: TableContent | null, presets: PresetsTable | null, open: OpenTables | null): Found {
  if (!data || !presets || presets.presets.length === 0) return { tables: null, told: {} };
  if (open && data === open.data && sameButWeights(presets, open.presets))
    return { tables: { data, presets, model: open.model }, told: {} };
  try {
    const model = indexModel(data, presets);
    if (model) return { tables: { data, presets, model }, told: {} };
    const notice = { kind: "noCommonNames", data: data.name, presets: presets.name } as const;
    return { tables: null, told: { notice } };
  } catch (error) {
    if (error instanceof IndexError) return { tables: null, told: { modelProblem: error.problem } };
    throw error;
  }
}

/** Whether a weight is being moved: nothing is read until it rests. */
export function isDragged({ session }: PaneState): boolean {
  return session !== null && session.dragBase !== null;
}

/** Whether nothing is under way that opening another table would end, be it steps that Undo could take back. */
export function nothingEnds(state: PaneState): boolean {
  const { session, notice, asked, checking } = state;
  if (isDragged(state) || asked !== null || checking !== null) return false;
  if (notice !== null && notice.kind !== "tableOpened") return false;
  if (session === null) return true;
  return !session.unsaved && !session.draft && session.history.past.every(isDone);
}

/** Closes what is open, so that nobody takes its tables for lost; what was done can still be taken back. */
export function closeTables({ get, set }: Workbench): void {
  const { session, interrupted, doneBefore } = get();
  const done = doneSteps({ doneBefore, session: session ?? interrupted });
  set({ data: null, presets: null, session: null, interrupted: null, doneBefore: done });
}

/** What was done, in the index that is open and before it. */
function doneSteps({ doneBefore, session }: Pick<PaneState, "doneBefore" | "session">): readonly DoneStep[] {
  return [...doneBefore, ...(session?.history.past.filter(isDone) ?? [])];
}
