import { keyIn } from "../../../cells/tables/names";
import { type LanguageTag, workbookWords } from "../../../messages/languages";
import { sourceLine } from "../../../sharing/method/sourceLine";
import {
  type IndicatorChange,
  type NewPreset,
  type PresetAdded,
  type TakeOut,
} from "../../../workbook/contract";
import { indexOfName, isLocked, sameName } from "../../../workbook/presets/presetsTable";
import {
  cellsFromPercent,
  cellsWith,
  percentAmongSiblings,
  type WeightsByName,
  weightsByName,
} from "./nodeWeights";
import { directionsKey } from "../choices";
import { record } from "../history";
import { type LoadingActions } from "../loading";
import { type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { mayChangeAll } from "../asking";
import { doneStep, tellDone } from "../doneStep";
import { type PresetDone, type Step } from "./steps";
import { write, writeLock } from "./writing";

export interface PresetActions {
  /** A new preset with these weights in per cent, in the order of the model's nodes, or with 1 in every row. */
  newPreset(name: string, percent?: readonly number[]): Promise<boolean>;
  /** The same, locked from the start: weights that somebody has published. @param language of the line that says so. */
  newLockedPreset(name: string, percent: readonly number[], language: LanguageTag): Promise<boolean>;
  /** Locks the preset shown or unlocks it; a step that can be undone. */
  lockPreset(locked: boolean, language: LanguageTag): Promise<boolean>;
  /** A copy of the weights shown; of a draft it is how it is kept. */
  duplicatePreset(name: string): Promise<boolean>;
  /** Unlocks the preset of a draft and writes the weights shown. @param language see `lockPreset`. */
  unlockDraft(language: LanguageTag): Promise<void>;
  /** Writes the weights of a draft whose preset is gone as a new preset. */
  keepLost(name: string, weights: WeightsByName): Promise<boolean>;
  renamePreset(to: string): Promise<boolean>;
  deletePreset(): Promise<boolean>;
  changeIndicator(change: IndicatorChange): Promise<boolean>;
  confirmDirections(): void;
}

/** What is shown of a preset. */
interface Shown {
  readonly preset: string;
  /** null where the weights shown are those of the sheet. */
  readonly draft: WeightsByName | null;
}

export function presetActions(bench: Workbench, loading: LoadingActions): PresetActions {
  const { set, inSession, setSession, workbook, choices, enqueue } = bench;
  const change = async (work: (session: Session) => Promise<void>): Promise<boolean> => {
    const done = await inSession((opened) => enqueue(() => work(opened)));
    if (done) await loading.reread(["presets"]);
    return done ?? false;
  };
  /** Says what was done, as a step that can be taken back. @param back shows what was shown before. */
  const tell = (what: PresetDone, preset: string, takeOut: TakeOut, back: () => void): void => {
    const step = doneStep(bench, what, preset, takeOut, async () => {
      await loading.reread(["presets"]);
      back();
    });
    tellDone(bench, step, { kind: "done", what, preset, undo: step.undo });
  };
  /** Opens a preset again, with the weights that were a draft of it. */
  const reopen = ({ preset, draft }: Shown): void => {
    const isThere = inSession((open) => !open.draft && indexOfName(open.presets.presets, preset) >= 0);
    if (!isThere) return;
    loading.choosePreset(preset);
    if (draft) inSession((session) => showDraft(bench, session, draft));
  };
  /** @param keeps the new one is what is shown: a draft that is kept by that, with its source. */
  const add = async (
    name: string,
    content: (session: Session) => Omit<NewPreset, "name">,
    keeps = false,
  ): Promise<boolean> => {
    const before = inSession(shownOf);
    let added = null as PresetAdded | null;
    const done = await change(async (session) => {
      added = await workbook.addPreset(session.presets.name, { name, ...content(session) });
    });
    const isKept = keeps && before?.draft != null;
    inSession(({ presets, preset, draft }) => {
      if (!done || indexOfName(presets.presets, name) < 0) return;
      if (isKept && draft) setSession({ draft: false });
      loading.choosePreset(name);
      if (isKept && draft) setSession({ keptFrom: preset });
    });
    if (added === null || before === undefined) return done;
    let wasShown = false;
    const takeOut = async () => {
      wasShown = inSession(({ preset }) => sameName(preset, name)) ?? false;
      return added!.takeOut();
    };
    tell("added", name, takeOut, () => {
      if (wasShown) reopen(isKept ? before : { ...before, draft: null });
    });
    return done;
  };

  const addWith = (name: string, percent?: readonly number[], lockedIn?: LanguageTag) =>
    add(name, ({ model: { nodes }, presets }) => ({
      weights: percent
        ? weightsByName(nodes, cellsFromPercent(nodes, percent, null))
        : new Map(presets.rows.map(({ indicator }) => [indicator, 1])),
      lockedIn,
    }));
  /** The same weights under another name: they can still be taken back, and locks still hold. */
  const call = (table: string, from: string, to: string) =>
    inSession(({ presets, preset, history: { past, future } }) => {
      if (!sameName(presets.name, table)) return;
      const called = (step: Step): Step =>
        step.kind === "lock" && sameName(step.indicator, from) ? { ...step, indicator: to } : step;
      const history = { past: past.map(called), future: future.map(called) };
      setSession({ preset: sameName(preset, from) ? to : preset, history });
    });

  return {
    newPreset: (name, percent) => addWith(name, percent),
    async newLockedPreset(name, percent, language) {
      const done = await addWith(name, percent, language);
      inSession(({ presets }) => {
        if (done && !isLocked(presets, name))
          set({ notice: { kind: "noRoomForLock", preset: name, table: presets.name } });
      });
      return done;
    },
    async lockPreset(locked, language) {
      const lock = inSession(({ preset }) => ({ preset, locked, language }));
      if (!lock || !(await writeLock(bench, loading, lock))) return false;
      const step = {
        kind: "lock",
        indicator: lock.preset,
        language,
        before: !locked,
        after: locked,
      } as const;
      inSession(({ history }) => setSession({ history: record(history, step) }));
      return true;
    },
    duplicatePreset: (name) =>
      add(
        name,
        ({ model: { nodes }, presets, preset, cells, source, draft }) => {
          const at = indexOfName(presets.presets, preset);
          const shown = weightsByName(nodes, cells);
          // Rows that the pane does not show go along: a copy gives the same index, and the same over other data.
          const others = presets.rows.map(
            ({ indicator, weights }) => [keyIn(indicator), weights[at]] as const,
          );
          const line = draft && source !== null && sourceLine([source], preset);
          return {
            weights: new Map([...others, ...shown]),
            source: line ? workbookWords[line.language].source(name) + line.words : undefined,
          };
        },
        true,
      ),
    keepLost: (name, weights) => {
      set({ notice: null });
      return add(name, () => ({ weights }));
    },
    async unlockDraft(language) {
      const preset = inSession((session) => session.preset);
      if (preset === undefined || !(await writeLock(bench, loading, { preset, locked: false, language })))
        return;
      setSession({ draft: false });
      await write(bench);
    },
    async renamePreset(to) {
      let back = null as (() => void) | null;
      const done = await change(async ({ presets: { name: table }, preset: from }) => {
        const takeOut = await workbook.renamePreset(table, from, to);
        call(table, from, to);
        const again = async () => {
          const kept = await takeOut();
          call(table, to, from);
          return kept;
        };
        back = () => tell("renamed", to, again, () => undefined);
      });
      back?.();
      return done;
    },
    async deletePreset() {
      let back = null as (() => void) | null;
      const done = await change(async (session) => {
        const { presets, preset } = session;
        const before = shownOf(session);
        const takeOut = await workbook.deletePreset(presets.name, preset);
        setSession({ unsaved: false, draft: false });
        back = () => tell("deleted", preset, takeOut, () => reopen(before));
      });
      back?.();
      return done;
    },
    changeIndicator: async (indicator) =>
      (await mayChangeAll(bench)) &&
      change(async ({ presets }) => {
        const row = presets.rows.find((each) => sameName(each.indicator, indicator.indicator));
        await workbook.writeIndicator(presets.name, row ? { ...indicator, expected: row } : indicator);
      }),
    confirmDirections: () =>
      inSession(({ presets, model }) => {
        choices.write(directionsKey(presets.name, model.indicators), "confirmed");
        setSession({ directionsConfirmed: true });
      }),
  };
}

function shownOf({ preset, model: { nodes }, cells, draft }: Session): Shown {
  return { preset, draft: draft ? weightsByName(nodes, cells) : null };
}

function showDraft({ get, score, setSession }: Workbench, session: Session, draft: WeightsByName): void {
  const { nodes } = session.model;
  const cells = cellsWith(nodes, draft, session.cells);
  const result = score({ ...session, cells }, get().method);
  setSession({ cells, percent: percentAmongSiblings(nodes, cells), result, draft: true });
}
