import { keyIn } from "../../../cells/tables/names";
import { type LanguageTag, workbookWords } from "../../../messages/languages";
import { sourceLine } from "../../../sharing/method/sourceLine";
import { type IndicatorChange } from "../../../workbook/contract";
import { indexOfName, sameName } from "../../../workbook/presets/presetsTable";
import { cellsFromPercent, type WeightsByName, weightsByName } from "./nodeWeights";
import { directionsKey } from "../choices";
import { record } from "../history";
import { type LoadingActions } from "../loading";
import { type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { mayChangeAll } from "../asking";
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

export function presetActions(bench: Workbench, loading: LoadingActions): PresetActions {
  const { inSession, setSession, workbook, choices, enqueue } = bench;
  const change = async (work: (session: Session) => Promise<void>): Promise<boolean> => {
    const done = await inSession((opened) => enqueue(() => work(opened)));
    if (done) await loading.reread(["presets"]);
    return done ?? false;
  };
  /** @param draft the new one is what is shown: a draft that is kept by that, with its source. */
  const add = async (
    name: string,
    weightsOfNew: (session: Session) => WeightsByName,
    draft = false,
  ): Promise<boolean> => {
    const done = await change(async (session) => {
      const { name: table } = session.presets;
      await workbook.addPreset(table, { name, weights: weightsOfNew(session) });
      const source = draft && session.source !== null && sourceLine([session.source], session.preset);
      if (source)
        await workbook.writeSource(table, name, workbookWords[source.language].source(name) + source.words);
    });
    inSession(({ presets, preset, draft: isDraft }) => {
      if (!done || indexOfName(presets.presets, name) < 0) return;
      const keeps = draft && isDraft;
      if (keeps) setSession({ draft: false });
      loading.choosePreset(name);
      if (keeps) setSession({ keptFrom: preset });
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
      add(
        name,
        ({ model: { nodes }, presets, preset, cells }) => {
          const at = indexOfName(presets.presets, preset);
          const shown = weightsByName(nodes, cells);
          // Rows that the pane does not show go along: a copy gives the same index, and the same over other data.
          const others = presets.rows.map(
            ({ indicator, weights }) => [keyIn(indicator), weights[at]] as const,
          );
          return new Map([...others, ...shown]);
        },
        true,
      ),
    keepLost: (name, weights) => {
      bench.set({ notice: null });
      return add(name, () => weights);
    },
    async unlockDraft(language) {
      const preset = inSession((session) => session.preset);
      if (preset === undefined || !(await writeLock(bench, loading, { preset, locked: false, language })))
        return;
      setSession({ draft: false });
      await write(bench);
    },
    renamePreset: (to) =>
      change(async ({ presets, preset }) => {
        await workbook.renamePreset(presets.name, preset, to);
        // The same weights under another name: they can still be taken back.
        setSession({ preset: to });
      }),
    deletePreset: () =>
      change(async ({ presets, preset }) => {
        await workbook.deletePreset(presets.name, preset);
        setSession({ unsaved: false, draft: false });
      }),
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
