import { keyIn } from "../../../cells/tables/names";
import { type LanguageTag } from "../../../messages/languages";
import { type IndicatorChange } from "../../../workbook/contract";
import { indexOfName, sameName } from "../../../workbook/presets/presetsTable";
import { cellsFromPercent, type WeightsByName, weightsByName } from "./nodeWeights";
import { directionsKey } from "../choices";
import { record } from "../history";
import { type LoadingActions } from "../loading";
import { type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { writeLock } from "./writing";

export interface PresetActions {
  /** A new preset with these weights in per cent, in the order of the model's nodes, or with 1 in every row. */
  newPreset(name: string, percent?: readonly number[]): Promise<boolean>;
  /** The same, locked from the start: weights that somebody has published. @param language of the line that says so. */
  newLockedPreset(name: string, percent: readonly number[], language: LanguageTag): Promise<boolean>;
  /** Locks the preset shown or unlocks it; a step that can be undone. */
  lockPreset(locked: boolean, language: LanguageTag): Promise<boolean>;
  duplicatePreset(name: string): Promise<boolean>;
  renamePreset(to: string): Promise<boolean>;
  deletePreset(): Promise<boolean>;
  changeIndicator(change: IndicatorChange): Promise<boolean>;
  confirmDirections(): void;
}

export function presetActions(bench: Workbench, loading: LoadingActions): PresetActions {
  const { inSession, setSession, workbook, choices, enqueue } = bench;
  const change = async (work: (session: Session) => Promise<void>): Promise<boolean> => {
    const done = await inSession((opened) => enqueue(() => work(opened)));
    if (done) await loading.reread(["presets"]);
    return done ?? false;
  };
  const add = async (name: string, weightsOfNew: (session: Session) => WeightsByName): Promise<boolean> => {
    const done = await change((session) =>
      workbook.addPreset(session.presets.name, { name, weights: weightsOfNew(session) }),
    );
    inSession(({ presets }) => {
      if (done && indexOfName(presets.presets, name) >= 0) loading.choosePreset(name);
    });
    return done;
  };

  const addWith = (name: string, percent?: readonly number[]) =>
    add(name, ({ model: { nodes }, presets }) =>
      percent
        ? weightsByName(nodes, cellsFromPercent(nodes, percent, null))
        : new Map(presets.rows.map(({ indicator }) => [indicator, 1])),
    );

  return {
    newPreset: addWith,
    async newLockedPreset(name, percent, language) {
      const done = await addWith(name, percent);
      if (done) await writeLock(bench, loading, { preset: name, locked: true, language });
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
      add(name, ({ model: { nodes }, presets, preset, cells }) => {
        const at = indexOfName(presets.presets, preset);
        const shown = weightsByName(nodes, cells);
        // Rows that the pane does not show go along: a copy gives the same index, and the same over other data.
        const others = presets.rows.map(({ indicator, weights }) => [keyIn(indicator), weights[at]] as const);
        return new Map([...others, ...shown]);
      }),
    renamePreset: (to) =>
      change(async ({ presets, preset }) => {
        await workbook.renamePreset(presets.name, preset, to);
        // The same weights under another name: they can still be taken back.
        setSession({ preset: to });
      }),
    deletePreset: () =>
      change(async ({ presets, preset }) => {
        await workbook.deletePreset(presets.name, preset);
        setSession({ unsaved: false });
      }),
    changeIndicator: (indicator) =>
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
